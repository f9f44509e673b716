import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFlaws } from './find-flaws.js';
import { rowsWithStrayPoint } from './points.js';
import { STATES, UNBROKEN } from './states.js';

/** From the narrowest sidebar to the column of a page. */
const WIDTHS = [240, 280, 320, 420, 480, 720, 960, 1200];

/** What a visitor sets to read more easily: WCAG 2.2, 1.4.12. */
const SPACED_OUT = `
  .room * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  .room p { margin-block-end: 2em !important }`;

/** What a page, a brand or a visitor asks of a card. */
const PAGES = {
  'as it is': '',
  'from right to left, with small text and small distances': `
    .room { direction: rtl; font-size: 12px; --gko-density: 0.5; --gko-radius: 0 }`,
  'with text spaced out (1.4.12)': SPACED_OUT,
  'with text at 200 % (1.4.4)': '.room { font-size: 32px }',
  'with large distances and text spaced out at 200 %': `${SPACED_OUT}
    .room { font-size: 32px; --gko-density: 2; --gko-radius: 40px }`,
};

// Of what a developer left out; that is told elsewhere.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(STATES)('a card: %s', (_, card) => {
  it.each(['closed', 'open'])('shows all of itself at every width, with what can be opened %s', async (details) => {
    const { container } = render(
      <>
        <style />
        <div className="room">{card}</div>
      </>,
    );
    await act(async () => {});
    const [sheet, room] = container.children as unknown as [HTMLStyleElement, HTMLElement];
    const root = room.firstElementChild as Element;
    for (const one of room.querySelectorAll('details')) one.open = details === 'open';
    const flaws: Record<string, string[]> = {};
    for (const [page, css] of Object.entries(PAGES)) {
      sheet.textContent = `.room { font: 16px sans-serif } ${css}`;
      for (const width of WIDTHS) {
        room.style.width = `${width}px`;
        const found = findFlaws(root);
        // Where a word is longer than a line, any place is as good as another.
        if (page === 'as it is' && !root.textContent?.includes(UNBROKEN)) found.push(...rowsWithStrayPoint(root));
        if (found.length > 0) flaws[`${page}, ${width} px`] = found;
      }
      if (details === 'closed') break;
    }
    expect(flaws).toEqual({});
  });
});
