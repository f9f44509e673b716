import type { Theme } from './theme.js';

/** A custom property and its value. */
export type Declaration = readonly [property: string, value: string];

/** The custom property of a token: `accentText` is `--gko-accent-text`. */
export const propertyOf = (name: string): string =>
  `--gko-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A quoted name, as of a font: without what could end the string or the style sheet. */
export const QUOTED = /"[^"\\<>{};\p{Cc}\p{Cs}]+"|'[^'\\<>{};\p{Cc}\p{Cs}]+'/gu;

/** What is in no color, length, shadow or font: what could end the declaration, a comment, what makes a browser load. */
export const REFUSED = /[^\w #%.,()/+*\u00a0-\ud7ff\ue000-\ufffd-]|\/\*|(url|src|image|image-set)\(/iu;

/** How many parentheses a text leaves open; NaN when it closes one that it did not open. */
export const openParentheses = (text: string): number => {
  let open = 0;
  for (const letter of text) {
    if (letter === '(') open++;
    if (letter === ')') open += open ? -1 : Number.NaN;
  }
  return open;
};

/**
 * Whether a token may have this value: nothing in it could leave its declaration or load something. Whether it is a color
 * is for the browser to say, and for `checkTheme`.
 */
export function isTokenValue(value: unknown): value is string | number {
  if (typeof value !== 'string') return Number.isFinite(value);
  const bare = value.replace(QUOTED, '');
  return /\S/.test(value) && !REFUSED.test(bare) && openParentheses(bare) === 0;
}

/**
 * The tokens of a theme as declarations, in the order of `names`. What is undefined or null is left out, and what could be
 * no token's name; so is a value that a token may not have, after `onRefused` was told.
 */
export function declarationsOf(
  theme: Theme,
  names: readonly string[],
  onRefused: (name: string, value: unknown) => void,
): Declaration[] {
  return names.flatMap((name): Declaration[] => {
    const value: unknown = theme[name as keyof Theme];
    if (value == null || !/^[a-z]+$/i.test(name)) return [];
    if (isTokenValue(value)) return [[propertyOf(name), String(value).trim()]];
    onRefused(name, value);
    return [];
  });
}
