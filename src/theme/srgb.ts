import { blend, clampRgb, converter, formatHex, parseHex } from 'culori/fn';
import { type Linear, luminance } from './derive.js';

const toLinear = converter('lrgb');

/** What a screen of sRGB does not have is cut off before anything is laid on it. */
const asPainted = ([r, g, b]: Linear) => clampRgb({ mode: 'lrgb' as const, r, g, b });

/** A color as a screen of sRGB paints it: each channel in 256 steps, what it does not have cut off. Such as `#0b6b50`. */
export const toHex = (color: Linear): string => formatHex(asPainted(color));

/** The color of a hexadecimal with six digits. */
export const fromHex = (hex: string): Linear => {
  const { r = 0, g = 0, b = 0 } = toLinear(parseHex(hex)) ?? {};
  return [r, g, b];
};

/** A color that is not opaque, on one that is: browsers mix these as they are encoded, not as light (CSS Compositing 1). */
export const over = (above: Linear, alpha: number, below: Linear): Linear => {
  const { r, g, b } = toLinear(blend([asPainted(below), { ...asPainted(above), alpha }], 'normal', 'rgb'));
  return [r, g, b];
};

/** How much two colors stand out from each other, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (one: Linear, other: Linear): number => {
  const [y, z] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(y, z) / Math.min(y, z);
};
