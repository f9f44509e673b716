import { isOfPage, readBorder, syntaxFault } from './check-syntax.js';
import type { PaintedScheme } from './choose-scheme.js';
import { isTokenValue } from './declarations.js';
import { faultsOf } from './faults-of.js';
import type { ColorToken, paint } from './paint.js';
import { type ReadColor, readColor, type Unreadable } from './read-color.js';
import type { ThemeFault } from './theme-report.js';
import { whyRefused } from './why-refused.js';

/** They are the ground for others, or others are computed from them. */
const OPAQUE = ['accent', 'surface', 'text', 'onAccent', 'accentText', 'quiet', 'payoutText', 'linkText'] as const;
const GROUNDS = ['mediaGround', 'payoutGround', 'linkGround'] as const;

/** Tokens whose color takes part in what is judged. */
export const COLORS: readonly ColorToken[] = [...OPAQUE, ...GROUNDS, 'linkBorder'];

/** Those of them that a theme has, as {@link paint} takes them: `null` for what could not be read. */
export type Tokens = Parameters<typeof paint>[0];

/** The color of the link's border; of none where it is not drawn, so that its ground decides. */
function readLinkBorder(value: string, scheme: PaintedScheme): ReadColor | 'text' | Unreadable {
  const fault = syntaxFault('linkBorder', value, scheme);
  if (fault) return fault;
  const border = readBorder(value, scheme);
  if (!border || isOfPage(value)) return readColor(value, scheme);
  if (!border.isDrawn) return { linear: [0, 0, 0], alpha: 0 };
  return /^currentcolor$/i.test(border.color) ? 'text' : readColor(border.color, scheme);
}

/** A color of the theme in one scheme, or why it cannot be judged. */
function readToken(token: ColorToken, value: unknown, scheme: PaintedScheme): ReadColor | 'text' | Unreadable {
  if (!isTokenValue(value)) {
    return { what: whyRefused(value), why: 'it would not reach the page', remedy: 'Write a color, or leave it out' };
  }
  const text = String(value);
  if (token === 'linkBorder') return readLinkBorder(text, scheme);
  const read = readColor(text, scheme);
  if (!('linear' in read) || read.alpha === 1 || (GROUNDS as readonly string[]).includes(token)) return read;
  return {
    what: `lets ${Math.round((1 - read.alpha) * 100)} % of what is behind it through`,
    why: 'its contrast would depend on that',
    remedy: 'Write the color that it makes there, which is opaque',
  };
}

/** The colors of a theme in each scheme, and what is wrong with those that cannot be judged. */
export function readTokens(entries: Record<string, unknown>) {
  const tokens: Record<PaintedScheme, { -readonly [Token in ColorToken]?: Tokens[Token] }> = { light: {}, dark: {} };
  const faults = COLORS.flatMap((token): ThemeFault[] => {
    if (entries[token] == null) return [];
    return faultsOf(token, (scheme) => {
      const read = readToken(token, entries[token], scheme);
      if (read === 'text') tokens[scheme].linkBorder = read;
      else tokens[scheme][token] = 'linear' in read ? read : null;
      return read === 'text' || 'linear' in read ? null : read;
    });
  });
  return { tokens, faults };
}
