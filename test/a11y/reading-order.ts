/** What the Tab key goes to. */
export const TABBABLE =
  'a[href], button, summary, input, select, textarea, video[controls], [tabindex]:not([tabindex^="-"])';

/** Whether an element is shown, and can get the focus. */
export const isThere = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], .gko-hidden');

/** Whether the one comes before the other in the text. */
export const isBefore = (one: Element, other: Element) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** An element as a failure names it. */
export const nameOf = (element: Element) =>
  `${element.className || element.tagName} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)}”`;

/** What of a card is read as one: its blocks of text, and its pictures with what lies over them. */
const leavesOf = (card: Element) => {
  const blocks = [...card.querySelectorAll('*')].filter((element) => {
    if (!isThere(element)) return false;
    if (element.matches('.gko-carousel')) return true;
    if (element.closest('.gko-carousel') || !element.textContent?.trim()) return false;
    return getComputedStyle(element).display !== 'inline';
  });
  return blocks.filter((block) => !blocks.some((other) => other !== block && block.contains(other)));
};

/** A box, with its sides as they are read. */
const boxOf = (element: Element, isLeftToRight: boolean) => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return isLeftToRight ? { top, bottom, start: left, end: right } : { top, bottom, start: -right, end: -left };
};

/** The blocks that a card places side by side or one below the other: what it pitches with, and what is beside that. */
const blocksOf = (card: Element) =>
  [...(card.querySelector('.gko-card-grid')?.children ?? [])].flatMap((child) =>
    child.matches('.gko-card-pitch') ? [...child.children] : child,
  );

/**
 * Whether what comes next in the text is also seen next: below, or beside it in the direction of reading; or, after all of
 * a column, further down in the one before.
 */
function isSeenNext(card: Element, one: Element, next: Element): boolean {
  const isLeftToRight = getComputedStyle(card).direction === 'ltr';
  const box = (element: Element) => boxOf(element, isLeftToRight);
  const blocks = blocksOf(card);
  const [from, to] = [one, next].map((element) => blocks.find((block) => block.contains(element)));
  const [a, b] = from && to && from !== to ? [box(from), box(to)] : [box(one), box(next)];
  // Half a pixel: boxes of text are not on whole ones.
  if (b.top >= a.bottom - 0.5) return true;
  if (b.start >= a.end - 0.5) return b.bottom > a.top;
  if (!from || !to || from === to) return false;
  const column = blocks
    .slice(0, blocks.indexOf(from))
    .map(box)
    .filter(({ start, end }) => start < b.end && b.start < end);
  return column.length > 0 && column.every(({ bottom }) => bottom <= b.top + 0.5);
}

/** What comes next in a card's text but is not seen next, a line each: its blocks of text, and what the Tab key goes to. */
export const findUnseenOrder = (card: Element): string[] =>
  [leavesOf(card), [...card.querySelectorAll(TABBABLE)].filter(isOutsidePictures)].flatMap((list) =>
    list.flatMap((one, index) => {
      const next = list[index + 1];
      if (!next || one.contains(next) || isSeenNext(card, one, next)) return [];
      return `${nameOf(next)} is not seen after ${nameOf(one)}`;
    }),
  );

/** Buttons lie over a picture, which is a stop too: of the carousel only the order of its buttons could be seen. */
function isOutsidePictures(element: Element): boolean {
  return isThere(element) && !element.closest('.gko-carousel');
}
