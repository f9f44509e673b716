import { contrast, over, takePicture, toRgba } from '../setup/pixels.js';

/** What a text needs against what is behind it (WCAG 2.2, 1.4.3): less where it is large. */
export const neededContrast = (element: Element): number => {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
};

const opacityOf = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

/**
 * The least contrast of an element's text against any pixel behind it, as painted: for grounds that cannot be computed,
 * such as gradients and pictures. `null` where no text of its own is in view.
 */
export async function paintedContrast(element: HTMLElement): Promise<number | null> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(element);
  const box = element.getBoundingClientRect();
  const lines = [...range.getClientRects()].flatMap(({ x, y, width, height }) => {
    const left = Math.max(x, box.x, 0);
    const top = Math.max(y, box.y, 0);
    const right = Math.min(x + width, box.right, window.innerWidth);
    const bottom = Math.min(y + height, box.bottom, window.innerHeight);
    return right - left >= 1 && bottom - top >= 1
      ? [{ x: left, y: top, width: right - left, height: bottom - top }]
      : [];
  });
  if (!element.textContent?.trim() || lines.length === 0) return null;
  const [color, alpha] = toRgba(getComputedStyle(element).color);
  const seen = alpha * opacityOf(element);
  const { cssText } = element.style;
  element.style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const ground = await takePicture(line);
    for (let y = 0; y < ground.height; y += 1) {
      for (let x = 0; x < ground.width; x += 1) {
        const pixel = ground.at(x, y);
        least = Math.min(least, contrast(over(color, seen, pixel), pixel));
      }
    }
  }
  element.style.cssText = cssText;
  return least;
}
