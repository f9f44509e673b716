import { describe, expect, it } from 'vitest';
import { tabThrough } from './keyboard.js';
import { asInStorybook, cards, resize } from './stories.js';

asInStorybook();

const TABBABLE = 'a[href], button, summary, input, select, textarea, video[controls], [tabindex]:not([tabindex^="-"])';

const isThere = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], .gko-hidden');

const isBefore = (one: Element, other: Element) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

const nameOf = (element: Element) =>
  `${element.className || element.tagName} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)}”`;

/** What of a card is read as one: its blocks of text, and its pictures with what lies over them. */
const leavesOf = (card: Element) =>
  [...card.querySelectorAll('*')].filter((element) => {
    if (!isThere(element)) return false;
    if (element.matches('.gko-carousel')) return true;
    if (element.closest('.gko-carousel') || getComputedStyle(element).display === 'inline') return false;
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  });

/** A box, with its sides as they are read. */
const boxOf = (element: Element, isLeftToRight: boolean) => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return isLeftToRight ? { top, bottom, start: left, end: right } : { top, bottom, start: -right, end: -left };
};

/**
 * Whether what comes next in the text is also seen next: below, or beside it in the direction of reading. Of two columns
 * the one that starts further up, or first in that direction, is read first, and to its end.
 */
function isSeenNext(card: Element, one: Element, next: Element): boolean {
  const isLeftToRight = getComputedStyle(card).direction === 'ltr';
  const [a, b] = [boxOf(one, isLeftToRight), boxOf(next, isLeftToRight)];
  // Half a pixel: boxes of text are not on whole ones.
  if (b.top >= a.bottom - 0.5) return true;
  if (b.start >= a.end - 0.5) return b.bottom > a.top;
  const grid = card.querySelector('.gko-card-grid');
  const [columnOf, columnOfNext] = [one, next].map((element) =>
    [...(grid?.children ?? [])].find((column) => column.contains(element)),
  );
  if (!columnOf || !columnOfNext || columnOf === columnOfNext) return false;
  const [left, right] = [boxOf(columnOf, isLeftToRight), boxOf(columnOfNext, isLeftToRight)];
  return right.top > left.top && (right.end <= left.start + 0.5 || right.start >= left.end - 0.5);
}

describe.each(cards)('$name', ({ show }) => {
  it('the keyboard goes through everything, in the order of the text', async () => {
    const page = await show();
    const expected = [...page.querySelectorAll<HTMLElement>(TABBABLE)].filter(isThere);
    const stops = await tabThrough(page, () => {});
    expect(expected.filter((element) => !stops.includes(element)).map(nameOf)).toEqual([]);
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      if (next && !isBefore(stop, next)) expect.fail(`${nameOf(next)} comes after ${nameOf(stop)}`);
    }
  });

  it('what is read next is seen next, at every width and in both directions; headings skip no level', async () => {
    const page = await show();
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
          for (const list of [leavesOf(card), [...card.querySelectorAll(TABBABLE)].filter(isOutsidePictures)]) {
            for (const [index, one] of list.entries()) {
              const next = list[index + 1];
              if (!next || one.contains(next) || isSeenNext(card, one, next)) continue;
              failures.push(`${direction} · ${width} px · ${nameOf(next)} is not seen after ${nameOf(one)}`);
            }
          }
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('reads from the pictures to the name, the reward, the link and what it is, and the terms last', async () => {
    const page = await show();
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
});

/** Buttons lie over a picture, which is a stop too: of the carousel only the order of its buttons could be seen. */
function isOutsidePictures(element: Element): boolean {
  return isThere(element) && !element.closest('.gko-carousel');
}
