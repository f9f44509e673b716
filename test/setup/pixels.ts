import { cdp } from 'vitest/browser';

/** Red, green, blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A part of the page as it is painted. */
export interface Picture {
  /** In device pixels, which are CSS pixels here. */
  width: number;
  height: number;
  at: (x: number, y: number) => Rgb;
}

/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` has it. */
export type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

const context = () => {
  if (!canvas) throw new Error('This browser has no canvas to read pixels from.');
  return canvas;
};

/** Where the frame that a test runs in stands on its page, which may be scrolled too. */
const frameOf = (): { left: number; top: number } => {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame || !window.parent) return { left: window.scrollX, top: window.scrollY };
  if (frame.width !== innerWidth) throw new Error('The page is scaled down: give the project a smaller viewport.');
  return { left: frame.left + window.parent.scrollX, top: frame.top + window.parent.scrollY };
};

/** Takes a picture of what is painted within a box, which has to be in view. */
export async function takePicture({ x, y, width, height }: Box): Promise<Picture> {
  const frame = frameOf();
  const clip = { x: frame.left + x, y: frame.top + y, width, height, scale: 1 };
  const { data } = (await cdp().send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true })) as {
    data: string;
  };
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const { canvas } = context();
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  context().drawImage(bitmap, 0, 0);
  const { data: pixels } = context().getImageData(0, 0, bitmap.width, bitmap.height);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x, y) => {
      const start = 4 * (y * bitmap.width + x);
      return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
    },
  };
}

/** A color of CSS in sRGB, and its alpha from 0 to 1. */
export function toRgba(color: string): [Rgb, alpha: number] {
  const { canvas } = context();
  canvas.width = canvas.height = 1;
  context().fillStyle = color;
  context().fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context().getImageData(0, 0, 1, 1).data;
  return [[red, green, blue], alpha / 255];
}

/** What is seen where a color lies over another. */
export const over = (color: Rgb, alpha: number, ground: Rgb): Rgb => [
  color[0] * alpha + ground[0] * (1 - alpha),
  color[1] * alpha + ground[1] * (1 - alpha),
  color[2] * alpha + ground[2] * (1 - alpha),
];

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
const luminance = (color: Rgb): number => {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How much two colors stand out from each other, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}
