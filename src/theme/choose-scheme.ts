/** The two schemes that `light-dark()` tells apart. */
export const PAINTED_SCHEMES = ['light', 'dark'] as const;

/** One of them. */
export type PaintedScheme = (typeof PAINTED_SCHEMES)[number];

/** The arguments of a function of CSS, split at `separator` outside of parentheses. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && separator.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Where the parenthesis that opens at `start` is closed; -1 when it never is. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/**
 * A value as it is in one scheme: every `light-dark(a, b)` in it, also one in another, is `a` or `b`.
 * `null` where one has not exactly two arguments (CSS Color 5, 12).
 */
export function chooseScheme(value: string, scheme: PaintedScheme): string | null {
  let text = value.trim();
  for (;;) {
    const found = /(?<![\w-])light-dark\(/i.exec(text);
    if (!found) return text;
    const open = found.index + found[0].length - 1;
    const end = closing(text, open);
    const both = splitOutside(text.slice(open + 1, end), /,/);
    if (end < 0 || both.length !== 2) return null;
    text = text.slice(0, found.index) + both[scheme === 'light' ? 0 : 1] + text.slice(end + 1);
  }
}
