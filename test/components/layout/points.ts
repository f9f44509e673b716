/** Where several things are told in a row, with a point between two. */
const FACTS = '.gko-step-facts, .gko-timeline-line, .gko-eligibility > p';

/** The rows of facts in a card of which a line begins with the point between two. Empty where all is well. */
export const rowsWithStrayPoint = (card: Element): string[] =>
  [...card.querySelectorAll(FACTS)].filter(beginsWithPoint).map(({ textContent }) => textContent ?? '');

/** Whether a point stands on another line than the end of what comes before it. */
function beginsWithPoint(facts: Element): boolean {
  const range = document.createRange();
  const walker = document.createTreeWalker(facts, NodeFilter.SHOW_TEXT);
  let before: DOMRect | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const rect = [...range.getClientRects()].at(-1);
      // Fonts are higher than lines may be.
      if (word === '·' && rect && before && rect.top > before.top + before.height / 2) return true;
      before = rect;
    }
  }
  return false;
}
