import { beforeAll, describe, expect, it } from 'vitest';
import { tabThrough } from './keyboard.js';
import { findUnseenOrder, isBefore, isThere, nameOf, TABBABLE } from './reading-order.js';
import { asInStorybook, cards, resize } from './stories.js';

asInStorybook();

describe.each(cards)('$name', ({ show }) => {
  // Mounting a story takes longer than reading it: what changes it comes last.
  let page: HTMLElement;
  beforeAll(async () => {
    page = await show();
  });

  it('reads from the pictures to the name, the reward, the link and what it is, and the terms last', () => {
    for (const grid of page.querySelectorAll('.gko-card-grid')) {
      const parts = [
        '.gko-carousel',
        '.gko-card-name',
        '.gko-payout',
        '.gko-card-action > :is(.gko-link, .story-button)',
        '.gko-card-action > .gko-note',
        '.gko-timeline',
        '.gko-ladder',
        '.gko-terms',
      ].flatMap((selector) => grid.querySelector(selector) ?? []);
      for (const [index, part] of parts.entries()) {
        const next = parts[index + 1];
        if (next && !isBefore(part, next)) expect.fail(`${nameOf(next)} comes before ${nameOf(part)}`);
      }
      expect(parts.some((part) => part.matches('.gko-card-name'))).toBe(true);
    }
  });

  it('the keyboard goes through everything, in the order of the text', async () => {
    const expected = [...page.querySelectorAll<HTMLElement>(TABBABLE)].filter(isThere);
    const stops = await tabThrough(page, () => {});
    expect(expected.filter((element) => !stops.includes(element)).map(nameOf)).toEqual([]);
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      if (next && !isBefore(stop, next)) expect.fail(`${nameOf(next)} comes after ${nameOf(stop)}`);
    }
  });

  it('what is read next is seen next, at every width and in both directions; headings skip no level', () => {
    const failures: string[] = [];
    for (const card of page.querySelectorAll<HTMLElement>('article.gko-card')) {
      const levels = [...card.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      for (const [index, level] of levels.entries()) {
        if (index > 0 && level > (levels[index - 1] ?? 0) + 1) failures.push(`headings ${levels}`);
      }
      // A partner's own layout is the partner's.
      if (!card.querySelector('.gko-card-grid')) continue;
      for (const details of card.querySelectorAll('details')) details.open = true;
      for (const direction of ['ltr', 'rtl']) {
        page.dir = direction;
        for (const width of [240, 280, 420, 600, 960, 1200]) {
          resize(page, width);
          failures.push(...findUnseenOrder(card).map((what) => `${direction} · ${width} px · ${what}`));
        }
      }
    }
    expect(failures).toEqual([]);
  });
});
