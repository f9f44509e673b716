/** Room for rounding, in CSS pixels. */
const SLACK = 1;

/** What text must not be painted over; only what has a box of its own can be asked. */
const OBSTACLES = 'svg, meter, button, .gko-carousel-position';

/** What only a screen reader reads, the pictures that the carousel keeps in store, and what draws itself. */
const ASIDE = '.gko-hidden, .gko-carousel-slide:not([data-current]), svg, meter, video';

/** What is pressed: WCAG 2.2, 2.5.8 asks for 24 CSS pixels each way, save of links within a sentence. */
const TARGETS = 'button, summary, .gko-link';

/** Cut off after some lines, and an ellipsis says so: what of it is in view, none of it may be covered. */
const CUT_OFF = '.gko-carousel-placeholder > *';

interface Line {
  text: string;
  parent: Element;
  /** Of the letters, about. */
  ink: DOMRect;
}

const name = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
const sticksOut = (inner: DOMRect, outer: DOMRect) =>
  inner.left < outer.left - SLACK ||
  inner.right > outer.right + SLACK ||
  inner.top < outer.top - SLACK ||
  inner.bottom > outer.bottom + SLACK;
const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

/** A line of text without the upper and the lower quarter: its box is as high as its font, which may be more than a line. */
const inkOf = ({ left, top, width, height }: DOMRect) => new DOMRect(left, top + height / 4, width, height / 2);

/**
 * What does not show as it should in a card: boxes that stick out of it or hold more than they are wide, text that sticks
 * out or is cut off, text over other text or over a control, targets too small to hit. Empty
 * where all is well.
 *
 * How much of the name is told in place of a broken picture is not asked, as the card says all of it.
 */
export function findFlaws(card: Element): string[] {
  const flaws = new Set<string>();
  const boxes = new Map<Element, DOMRect>();
  const around = card.getBoundingClientRect();
  const visit = (element: Element) => {
    // `contents`, too, has no box; and closed details do not show what they hold.
    if (element.matches(ASIDE) || !element.checkVisibility({ visibilityProperty: true })) return;
    const rect = element.getBoundingClientRect();
    if (getComputedStyle(element).display !== 'inline') boxes.set(element, rect);
    if (element.matches(TARGETS) && Math.min(rect.width, rect.height) < 24)
      flaws.add(`${name(element)} is hard to hit`);
    if (!element.matches('.gko-carousel-slides, img')) {
      if (sticksOut(rect, around)) flaws.add(`${name(element)} sticks out of the card`);
      const { clientWidth, scrollWidth } = element;
      if (clientWidth && !element.matches(CUT_OFF) && scrollWidth > clientWidth + SLACK) {
        flaws.add(`${name(element)} holds more than it is wide: ${scrollWidth} > ${clientWidth}`);
      }
    }
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node);
      else if (node.textContent?.trim()) lines.push(...linesOf(node as Text, element));
    }
  };
  const lines: Line[] = [];
  visit(card);

  const obstacles = [...card.querySelectorAll(OBSTACLES)]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, rect: element.getBoundingClientRect() }));
  lines.sort((one, other) => one.ink.top - other.ink.top);
  for (const [place, { text, parent, ink }] of lines.entries()) {
    for (let element: Element | null = parent; element && element !== card; element = element.parentElement) {
      const box = boxes.get(element);
      if (box && sticksOut(ink, box)) flaws.add(`"${text}" sticks out of ${name(element)}`);
    }
    for (const { element, rect } of obstacles) {
      if (overlap(ink, rect) && !element.contains(parent)) flaws.add(`"${text}" is painted over ${name(element)}`);
    }
    for (const other of lines.slice(place + 1)) {
      if (other.ink.top > ink.bottom) break;
      if (overlap(ink, other.ink)) flaws.add(`"${text}" and "${other.text}" overlap`);
    }
  }
  return [...flaws];
}

function linesOf(node: Text, parent: Element): Line[] {
  const text = node.data.trim().slice(0, 20);
  if (parent.matches(CUT_OFF)) return [{ text, parent, ink: parent.getBoundingClientRect() }];
  const range = document.createRange();
  range.selectNodeContents(node);
  let rects = [...range.getClientRects()];
  // A space that a line keeps at its end may hang out of the box. It is not seen.
  if (parent.closest('pre')) {
    rects = [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return [...range.getClientRects()];
    });
  }
  return rects.filter(({ width }) => width > 0).map((rect) => ({ text, parent, ink: inkOf(rect) }));
}
