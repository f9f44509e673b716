/** Part of the viewport, in CSS pixels. */
type Sides = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Something with a color or a picture of its own. */
interface Ground {
  element: Element;
  box: Sides;
}

/** What an element puts between the page and what is in it; the properties are not inherited. Mostly nothing: `''`. */
export const layerOf = (style: CSSStyleDeclaration): string => {
  const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style;
  const isPlain = opacity === '1' && filter === 'none' && mixBlendMode === 'normal' && backgroundImage === 'none';
  if (isPlain && backgroundColor === 'rgba(0, 0, 0, 0)') return '';
  return ` > ${[backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ')}`;
};

const textOf = (style: CSSStyleDeclaration): string =>
  [
    style.color,
    style.webkitTextFillColor,
    style.webkitTextStrokeColor,
    style.webkitTextStrokeWidth,
    style.textShadow,
    style.fontSize,
    style.fontWeight,
  ].join(' ');

/** How much of the page what CSS puts before or after an element may cover. */
const areaOfPseudos = (element: Element): number =>
  ['::before', '::after'].reduce((sum, pseudo) => {
    const { content, position, width, height } = getComputedStyle(element, pseudo);
    if (content === 'none' || content === 'normal' || position !== 'absolute') return sum;
    return sum + (Number.parseFloat(width) * Number.parseFloat(height) || 0);
  }, 0);

/** Where an element's own text stands, line for line. */
const linesOf = (element: Element): DOMRect[] =>
  [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()];
  });

const isWithin = (one: Sides, other: Sides) =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

const doMeet = (one: Sides, other: Sides) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * All that decides about the contrast of texts, as computed: color and size of the text, and every color that it lies on.
 * None for a text of which that is not all: it lies on a picture, sticks out of what is behind it, or meets what it is not
 * in, which may cover it.
 */
export function readPaint(page: HTMLElement, texts: readonly Element[]): Map<Element, string> {
  const isText = new Set(texts);
  const paints = new Map<Element, string>();
  const pseudos = new Map<Element, number>();
  const grounds: Ground[] = [];

  const walk = (element: Element, above: string, pseudosAbove: number) => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const layer = layerOf(style);
    const below = above + layer;
    const most = Math.max(pseudosAbove, areaOfPseudos(element));
    if (layer || element.matches('img, video, svg, canvas, progress, input')) {
      grounds.push({ element, box: element.getBoundingClientRect() });
    }
    if (isText.has(element) && style.display !== 'contents') {
      paints.set(element, `${textOf(style)}${below}`);
      pseudos.set(element, most);
    }
    for (const child of element.children) walk(child, below, most);
  };
  walk(page, '', 0);

  for (const [element, paint] of paints) {
    const { width, height } = element.getBoundingClientRect();
    const lines = linesOf(element);
    const isAll =
      !paint.includes('url(') &&
      !paint.includes('gradient(') &&
      // axe asks for a quarter.
      (pseudos.get(element) ?? 0) <= 0.2 * width * height &&
      grounds.every((ground) =>
        lines.every((line) =>
          ground.element.contains(element) ? isWithin(line, ground.box) : !doMeet(line, ground.box),
        ),
      );
    if (!isAll) paints.delete(element);
  }
  return paints;
}
