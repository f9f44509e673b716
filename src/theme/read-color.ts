import 'culori/css';
import { type Color, converter, interpolateWithPremultipliedAlpha, type Mode, parse } from 'culori/fn';
import { chooseScheme, type PaintedScheme, splitOutside } from './choose-scheme.js';
import type { Linear } from './derive.js';

/** A color of a theme as it is in one scheme. */
export interface ReadColor {
  /** In linear sRGB. */
  linear: Linear;
  /** 0 to 1; 1 is opaque. */
  alpha: number;
}

/** Why a color cannot be read: what is wrong, and what to do. Sentences without their subject and their end. */
export interface Unreadable {
  /** Continues "`accent` …". */
  what: string;
  /** Why that is in the way. */
  why: string;
  /** What to write instead. */
  remedy: string;
  /** Whether CSS has such a color all the same, which only a page knows. @default false */
  isOfPage?: boolean;
}

const toLinear = converter('lrgb');
const toRgb = converter('rgb');

/** Spaces that `color-mix()` can mix in, by culori's names (CSS Color 5, 3). */
const SPACES: Record<string, Mode> = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  'display-p3': 'p3',
  'a98-rgb': 'a98',
  'prophoto-rgb': 'prophoto',
  rec2020: 'rec2020',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
  hsl: 'hsl',
  hwb: 'hwb',
  xyz: 'xyz65',
  'xyz-d50': 'xyz50',
  'xyz-d65': 'xyz65',
};

/** System colors, which the visitor's device chooses (CSS Color 4, 6.2). */
const SYSTEM =
  /^(-(webkit|moz|apple)-.*|accentcolor(text)?|activetext|button(border|face|text)|canvas(text)?|field(text)?|graytext|highlight(text)?|linktext|mark(text)?|selecteditem(text)?|visitedtext)$/i;
const KEYWORD = /^(inherit|unset|revert|revert-layer)$/i;

/** A color without functions that need a page; undefined where it is none. Nested mixes are counted, so none is too deep. */
function parseColor(text: string, depth = 0): Color | undefined {
  const mix = /^color-mix\(\s*in\s+([\w-]+)\s*,([\s\S]*)\)$/i.exec(text);
  if (mix) return depth < 8 ? mixColors(mix[1] ?? '', splitOutside(mix[2] ?? '', /,/), depth + 1) : undefined;
  // culori also reads hexadecimals without their #.
  if (/^[\da-f]+$/i.test(text)) return undefined;
  const color = parseNotation(text.toLowerCase());
  // What sRGB does not have can only be written in other spaces: here it is cut off (CSS Color 4, 5.1).
  if (!color || !/^(rgb|hsl|hwb)$/.test(color.mode) || text.toLowerCase().startsWith('color(')) return color;
  const { r, g, b, alpha } = toRgb(color);
  // `none` is 0 (CSS Color 4, 4.4), which culori leaves undefined.
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => Math.min(Math.max(channel ?? 0, 0), 1));
  return { mode: 'rgb', r: red, g: green, b: blue, ...(alpha === undefined ? {} : { alpha }) };
}

/** What culori makes of a color; undefined also where its tokenizer stumbles, as over a slash that nothing precedes. */
function parseNotation(text: string): Color | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** `color-mix(in {space}, {parts})` with the shares that CSS gives them (CSS Color 5, 3.2). */
function mixColors(space: string, parts: readonly string[], depth: number): Color | undefined {
  const mode = SPACES[space.toLowerCase()];
  const [one, other] = parts.map((part) => {
    const words = splitOutside(part, /\s/);
    const share = words.find((word) => /^(\d+|\d*\.\d+)%$/.test(word));
    return {
      color: parseColor(words.filter((word) => word !== share).join(' '), depth),
      share: share ? Number.parseFloat(share) / 100 : null,
    };
  });
  if (!mode || !one?.color || !other?.color || parts.length !== 2) return undefined;
  const first = one.share ?? 1 - (other.share ?? 0.5);
  const second = other.share ?? 1 - first;
  const sum = first + second;
  if (first < 0 || second < 0 || first > 1 || second > 1 || sum === 0) return undefined;
  const mixed = interpolateWithPremultipliedAlpha([one.color, other.color], mode)(second / sum);
  return sum < 1 ? { ...mixed, alpha: (mixed.alpha ?? 1) * sum } : mixed;
}

/** What a color that cannot be read is, as far as one can see. */
function whyUnreadable(text: string): Unreadable {
  const plain = 'Write the color itself, such as #0b6b50 or oklch(48% 0.1 165)';
  const ofPage = { remedy: plain, isOfPage: true };
  const [found] = /(?<![\w-])(var|env|attr)\(/i.exec(text) ?? [];
  if (found) return { what: `holds ${found}…)`, why: 'its value is known on a page only', ...ofPage };
  if (/(?<![\w-])currentcolor(?![\w-])/i.test(text) || KEYWORD.test(text)) {
    return { what: `is or holds ${text}`, why: 'it is what the page around the offer says', ...ofPage };
  }
  if (SYSTEM.test(text)) return { what: `is ${text}`, why: 'the visitor’s system chooses it', ...ofPage };
  if (/\(\s*from\s/i.test(text)) {
    return { what: `is ${text}`, why: 'colors made from others with `from` are not computed here', ...ofPage };
  }
  if (/gradient\(/i.test(text)) {
    return { what: 'is a gradient', why: 'text on it has no one ground', remedy: 'Write one color' };
  }
  if (/^color-mix\(/i.test(text)) {
    return { what: `is ${text}`, why: 'this mix is not computed here', ...ofPage };
  }
  const remedy = /^[\da-f]{3}([\da-f]{3})?$/i.test(text) ? `Write #${text}` : plain;
  return { what: `is ${JSON.stringify(text)}`, why: 'that is no color of CSS', remedy };
}

/** Reads a color of CSS as it is in one scheme: any notation that needs no page, `color-mix()` and `light-dark()`. */
export function readColor(value: string, scheme: PaintedScheme): ReadColor | Unreadable {
  if (value.length > 1000) {
    return { what: `has ${value.length} letters`, why: 'no color takes as many', remedy: 'Write the color itself' };
  }
  const text = chooseScheme(value, scheme);
  if (text === null) {
    return {
      what: `is ${JSON.stringify(value)}`,
      why: 'light-dark() takes two colors',
      remedy: 'Write light-dark(#fff, #111), first the one for light',
    };
  }
  const { r, g, b, alpha = 1 } = toLinear(parseColor(text)) ?? {};
  const linear = [r ?? Number.NaN, g ?? Number.NaN, b ?? Number.NaN] as const;
  if (!linear.every(Number.isFinite)) return whyUnreadable(text);
  return { linear, alpha: Math.min(Math.max(alpha, 0), 1) };
}
