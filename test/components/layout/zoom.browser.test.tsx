import { act, render } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardOf } from './states.js';

describe('at 400 %, where a window of 1280 by 1024 pixels is one of 320 by 256 (WCAG 2.2, 1.4.10)', () => {
  beforeAll(() => page.viewport(320, 256));
  afterAll(() => page.viewport(1024, 768));

  it.each(['everything', '200 characters in one', 'videoAmongImages', 'failure'])(
    '%s is read by scrolling down only, and what has the focus is in view',
    async (state) => {
      const { container } = render(<main style={{ padding: 8 }}>{cardOf(state)}</main>);
      await act(async () => {});
      for (const details of container.querySelectorAll('details')) details.open = true;
      const { documentElement, activeElement: start } = document;
      expect(documentElement.scrollWidth).toBeLessThanOrEqual(320);
      for (const media of container.querySelectorAll('.gko-carousel')) {
        expect(media.getBoundingClientRect().height).toBeLessThanOrEqual(256);
      }
      const seen = new Set<Element>();
      for (;;) {
        await userEvent.tab();
        const { activeElement } = document;
        if (!activeElement || activeElement === start || seen.has(activeElement)) break;
        if (!container.contains(activeElement)) break;
        seen.add(activeElement);
        const { top, bottom, left, right } = activeElement.getBoundingClientRect();
        // What is higher than the window begins in it.
        const isHigh = bottom - top > 256;
        expect(Math.round(top), activeElement.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(isHigh ? -Infinity : 0);
        expect(Math.round(bottom)).toBeLessThanOrEqual(isHigh ? Infinity : 256);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
      }
      expect(seen.size).toBeGreaterThan(0);
    },
  );
});

describe('the layout follows the room for text, not for pixels', () => {
  it.each([
    [719, 16, 1],
    [720, 16, 2],
    [540, 12, 2],
    [960, 32, 1],
    [1440, 32, 2],
  ])('%i px with text of %i px: columns: %i', async (width, fontSize, columns) => {
    const { container } = render(<div style={{ width: width + 2, fontSize }}>{cardOf('sixStepLadder')}</div>);
    await act(async () => {});
    const grid = container.querySelector('.gko-card-grid') as Element;
    expect(getComputedStyle(grid).gridTemplateColumns.split(' ')).toHaveLength(columns);
  });
});
