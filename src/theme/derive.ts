/**
 * What the style sheet makes of a brand's colors, told a second time so that `checkTheme` needs no browser: the same
 * formulas and numbers as in the `@supports` block of components/base.css. A test paints both and compares.
 */

/** A color in linear sRGB, `[red, green, blue]`. Outside 0 to 1 it is one that sRGB does not have. */
export type Linear = readonly [red: number, green: number, blue: number];

const each = (color: Linear, change: (channel: number) => number): Linear => [
  change(color[0]),
  change(color[1]),
  change(color[2]),
];
const grey = (luminance: number): Linear => [luminance, luminance, luminance];
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A color as a screen of sRGB paints it: what lies outside 0 to 1 is cut off. */
const painted = (color: Linear): Linear => each(color, (channel) => clamp(channel, 0, 1));

/** Relative luminance as painted, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(color: Linear): number {
  const [red, green, blue] = painted(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 where white stands out more, 0 where black does: both do alike at about 0.179. */
const dim = (y: number) => clamp((0.179 - y) * 1e9, 0, 1);

const mix = (a: Linear, share: number, b: Linear): Linear => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
];

/** `--_gko-ink`: text on a surface. */
export function deriveText(surface: Linear): Linear {
  const y = luminance(surface);
  return grey(Math.max(y / 17 - 0.047, dim(y) * (0.85 + y)));
}

/** `--_gko-calm`: text that says less, between the text and what just can be read. */
export function deriveQuiet(surface: Linear, text: Linear): Linear {
  const y = luminance(surface);
  return mix(text, 0.35, grey(Math.max(y / 6 - 0.042, dim(y) * (0.25 + 6 * y))));
}

/** `--_gko-ground`: behind pictures and texts to copy. */
export function deriveGround(surface: Linear): Linear {
  const y = luminance(surface);
  const veil = Math.max(0, Math.min(y - 0.21, 0.16), Math.min(0.15 - y, 0.016));
  return each(surface, (channel) => channel + (dim(y) - channel) * veil);
}

/** `--_gko-on-accent`: text on the accent. */
export const deriveOnAccent = (accent: Linear): Linear => grey(dim(luminance(accent)));

/** `--_gko-press`: the accent under the pointer, further from the text on it. */
export function derivePress(accent: Linear): Linear {
  const push = 1.2 - 0.4 * dim(luminance(accent));
  return each(accent, (channel) => channel * push);
}

/** `--_gko-tint`: the alpha with which the accent lies over the surface behind a reward. */
export function deriveTintAlpha(surface: Linear): number {
  const y = luminance(surface);
  return clamp(Math.max(y - 0.21, 0.15 - y), 0, 0.07);
}

/** `--_gko-accent-text`: the accent, as much nearer to black or white as it takes to be read on the surface. */
export function deriveAccentText(surface: Linear, accent: Linear): Linear {
  const y = luminance(surface);
  const night = dim(y);
  const goal = Math.max(y / 5.6 - 0.041, night * (0.23 + 5.6 * y));
  const share = clamp((goal - luminance(accent)) / (night - luminance(accent)), 0, 1) || 0;
  return each(painted(accent), (channel) => channel + (night - channel) * share);
}
