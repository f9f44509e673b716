import { type Linear, luminance } from './derive.js';

const encode = (linear: number): number => {
  const channel = Math.min(Math.max(linear, 0), 1);
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
};
const decode = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** A color as a screen of sRGB paints it: each channel in 256 steps, what it does not have cut off. Such as `#0b6b50`. */
export const toHex = (color: Linear): string =>
  `#${color
    .map((channel) =>
      Math.round(encode(channel) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The color of a hexadecimal with six digits. */
export const fromHex = (hex: string): Linear => {
  const bits = Number.parseInt(hex.slice(1), 16);
  return [decode((bits >> 16) / 255), decode(((bits >> 8) & 255) / 255), decode((bits & 255) / 255)];
};

/** A color that is not opaque, on one that is: browsers mix these as they are encoded, not as light (CSS Compositing 1). */
export const over = (above: Linear, alpha: number, below: Linear): Linear => {
  const mix = (index: 0 | 1 | 2) => decode(alpha * encode(above[index]) + (1 - alpha) * encode(below[index]));
  return [mix(0), mix(1), mix(2)];
};

/** How much two colors stand out from each other, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (one: Linear, other: Linear): number => {
  const [y, z] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(y, z) / Math.min(y, z);
};
