import { clampChroma, converter } from 'culori/fn';
import type { Linear } from './derive.js';
import { toHex } from './srgb.js';

const toOklch = converter('oklch');
const toLinear = converter('lrgb');

/** The color of this lightness with the hue kept, and as much of the chroma as sRGB has there. */
function withLightness(color: Linear, lightness: number): string {
  const [r, g, b] = color;
  const wanted = { ...toOklch({ mode: 'lrgb', r, g, b }), l: Math.min(Math.max(lightness, 0), 1) };
  const { r: red, g: green, b: blue } = toLinear(clampChroma(wanted, 'oklch'));
  return toHex([red, green, blue]);
}

const STEP = 0.01;

/**
 * The color that passes and is nearest: the smallest change of lightness in OKLCH, the hue kept, chroma given up only
 * where sRGB ends. Asked is of what is painted, after rounding to `#rrggbb`. `null` where none passes.
 */
export function nearestColor(color: Linear, passes: (hex: string) => boolean): string | null {
  const [r, g, b] = color;
  const start = toOklch({ mode: 'lrgb', r, g, b }).l;
  const at = (direction: number, distance: number) => withLightness(color, start + direction * distance);
  for (let distance = 0; distance <= 1 + STEP; distance += STEP) {
    const found = [-1, 1].flatMap((direction) => {
      if (!passes(at(direction, distance))) return [];
      // Between the last one that did not pass and this one, to what is less than a step of 256.
      let [least, most] = [Math.max(distance - STEP, 0), distance];
      while (most - least > 0.0005) {
        const middle = (least + most) / 2;
        if (passes(at(direction, middle))) most = middle;
        else least = middle;
      }
      return { direction, most };
    });
    const [nearest] = found.sort((one, other) => one.most - other.most);
    if (nearest) return at(nearest.direction, nearest.most);
  }
  return null;
}
