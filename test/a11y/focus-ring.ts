import { type Box, contrast, type Rgb, takePicture } from '../setup/pixels.js';
import { layerOf } from './paint.js';
import { settle } from './stories.js';

/** How far outside an element a ring may reach, in CSS pixels. */
const REACH = 6;

/** What a ring is to stand out by from what was there without it (WCAG 2.2, 2.4.13 and 1.4.11). */
const NEEDED = 3;

/** What the ring is drawn around: the element, or the picture on a button. */
const ringedOf = (stop: HTMLElement): Element => stop.querySelector(':scope > svg') ?? stop;

const isSame = (one: Rgb, other: Rgb) => one[0] === other[0] && one[1] === other[1] && one[2] === other[2];

const inView = ({ x, y, width, height }: Box): Box => {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [Math.min(innerWidth, Math.ceil(x + width)), Math.min(innerHeight, Math.ceil(y + height))];
  return { x: left, y: top, width: right - left, height: bottom - top };
};

const layersAbove = (element: Element | null): string =>
  element ? layersAbove(element.parentElement) + layerOf(getComputedStyle(element)) : '';

/**
 * All colors that decide whether the ring of what has the focus stands out; `null` where it may lie on a picture. Whether
 * something covers the ring is not in it.
 */
export function readRingPaint(stop: HTMLElement): string | null {
  const style = getComputedStyle(ringedOf(stop));
  const layers = layersAbove(stop);
  if (layers.includes('url(') || layers.includes('gradient(') || stop.closest('.gko-carousel')) return null;
  return [style.outline, style.outlineOffset, style.boxShadow, style.border, style.borderRadius, layers].join(' | ');
}

/**
 * Compares what is painted with and without the focus; `null`: the ring is as it should be, else what is wrong. Enough of
 * it has to stand out (2.4.13: as much as a line of 2 px around), and all four sides of it: none is cut off or covered.
 *
 * @param stop has the focus, by the keyboard, before and after
 */
export async function judgeRing(stop: HTMLElement): Promise<string | null> {
  stop.scrollIntoView({ block: 'center', behavior: 'instant' });
  const ringed = ringedOf(stop);
  const { x, y, width, height } = ringed.getBoundingClientRect();
  const box = inView({ x: x - REACH, y: y - REACH, width: width + 2 * REACH, height: height + 2 * REACH });
  settle();
  const focused = await takePicture(box);
  stop.blur();
  settle();
  const blurred = await takePicture(box);
  stop.focus({ preventScroll: true });
  if (!stop.matches(':focus-visible')) return 'has the focus, but not from the keyboard';

  let area = 0;
  const side = { left: box.width, right: 0, top: box.height, bottom: 0 };
  for (let row = 0; row < focused.height; row += 1) {
    for (let column = 0; column < focused.width; column += 1) {
      const [one, other] = [focused.at(column, row), blurred.at(column, row)];
      // Most of a picture is the same in both, and luminance takes its time.
      if (isSame(one, other) || contrast(one, other) < NEEDED) continue;
      area += 1;
      side.left = Math.min(side.left, column);
      side.right = Math.max(side.right, column + 1);
      side.top = Math.min(side.top, row);
      side.bottom = Math.max(side.bottom, row + 1);
    }
  }
  // A link that goes over two lines has a ring in two parts.
  const rounding = Number.parseFloat(getComputedStyle(ringed).borderStartStartRadius) || 0;
  const around = [...ringed.getClientRects()].reduce((sum, { width, height }) => {
    return sum + 2 * (width + height) - (8 - 2 * Math.PI) * Math.min(rounding, width / 2, height / 2);
  }, 0);
  // A ring inside an element is a little shorter than its edge.
  const needed = 0.85 * 2 * around;
  if (area < needed) return `${area} px² stand out, needed ${Math.round(needed)}`;
  // The one on a picture is 5 px inside.
  const isWhole =
    side.left <= x - box.x + 8 &&
    side.top <= y - box.y + 8 &&
    side.right >= x - box.x + width - 8 &&
    side.bottom >= y - box.y + height - 8;
  return isWhole ? null : `is not seen on all sides: ${JSON.stringify(side)} of ${width} × ${height}`;
}

/** What would hide a stop's ring, or the stop itself, as it stands; `null`: nothing (WCAG 2.2, 2.4.11). */
export function findObstacle(stop: HTMLElement): string | null {
  stop.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const ringed = ringedOf(stop);
  const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(ringed);
  const reach = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
  const { left, right, top, bottom } = ringed.getBoundingClientRect();
  for (let parent = ringed.parentElement; parent; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflowX === 'visible' || parent === document.documentElement) continue;
    const edge = parent.getBoundingClientRect();
    // Layout is done in parts of a pixel.
    if (left - reach < edge.left - 1 || right + reach > edge.right + 1 || top - reach < edge.top - 1) {
      return `cut off by ${parent.className || parent.tagName}`;
    }
    if (bottom + reach > edge.bottom + 1) return `cut off by ${parent.className || parent.tagName}`;
  }
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isHit = hit && (stop.contains(hit) || hit.contains(stop) || hit.closest('.gko-carousel')?.contains(stop));
  return isHit ? null : `covered by ${hit?.className ?? 'nothing'}`;
}
