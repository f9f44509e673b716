import { isOfPage, readBorder, syntaxFault } from './check-syntax.js';
import type { PaintedScheme } from './choose-scheme.js';
import { isTokenValue } from './declarations.js';
import type { Linear } from './derive.js';
import { nearestColor } from './nearest-color.js';
import { nearestTo } from './nearest-token.js';
import { type ColorToken, type Painted, paint } from './paint.js';
import { PAIRS, type Pair } from './pairs.js';
import { readColor, type Unreadable } from './read-color.js';
import { contrast, fromHex, toHex } from './srgb.js';
import type { Theme } from './theme.js';
import { TOKEN_NAMES } from './token-names.js';
import { whyRefused } from './why-refused.js';

/** Two colors that a theme paints next to or on each other, in one scheme. */
export interface ThemeRow {
  /** What it is, such as `quiet text on the surface`. */
  pair: string;
  /** In which of the two schemes. */
  scheme: PaintedScheme;
  /** As painted, `#rrggbb`; `null`: a token that takes part cannot be judged. */
  foreground: string | null;
  /** As painted, `#rrggbb`; `null`: a token that takes part cannot be judged. */
  background: string | null;
  /** Contrast ratio, 1 to 21, rounded down to two decimals; `null` where it cannot be judged. */
  ratio: number | null;
  /** The least that is asked for: 4.5 for text, 3 for what is to be seen but not read. */
  needed: 4.5 | 3;
  /** Whether it is enough. Not where it cannot be judged. */
  passes: boolean;
  /** Which criterion of WCAG 2.2 asks for it. */
  criterion: '1.4.3 Contrast (Minimum)' | '1.4.11 Non-text Contrast';
  /** The token to change: the one of the theme that decides this pair, else the one that could. */
  token: ColorToken;
  /**
   * For a row that does not pass, the nearest `#rrggbb` for `token` in this scheme that makes it pass, and with it, where
   * that can be, every other row that this token decides: found by the smallest change of lightness (OKLCH), the hue
   * kept, and checked as rounded. Of `linkBorder` the color of
   * the line. `null` where the row passes, cannot be judged, or no color helps.
   */
  nearest: string | null;
}

/** Something about a theme that cannot be judged. */
export interface ThemeFault {
  /** The name as it stands in the theme; empty for the theme itself. */
  token: string;
  /** In which scheme; `null`: in both, or whichever. */
  scheme: PaintedScheme | null;
  /** What is wrong. */
  what: string;
  /** Why that is in the way. */
  why: string;
  /** What to do. */
  remedy: string;
}

/** What {@link checkTheme} finds. */
export interface ThemeReport {
  /** Whether every row passes and there is no fault. */
  passes: boolean;
  /** A sentence for each row that falls short, and for each fault, with what to do. Empty is what a test asks for. */
  failures: readonly string[];
  /** Every pair in both schemes, the light one first. As many for every theme. */
  rows: readonly ThemeRow[];
  /** What cannot be judged. */
  faults: readonly ThemeFault[];
}

const SCHEMES = ['light', 'dark'] as const;

/** They are the ground for others, or others are computed from them. */
const OPAQUE = ['accent', 'surface', 'text', 'onAccent', 'accentText', 'quiet', 'payoutText', 'linkText'] as const;
const GROUNDS = ['mediaGround', 'payoutGround', 'linkGround'] as const;
const COLORS: readonly ColorToken[] = [...OPAQUE, ...GROUNDS, 'linkBorder'];

type Tokens = Parameters<typeof paint>[0];

/** The color of the link's border; of none where it is not drawn, so that its ground decides. */
function readLinkBorder(value: string, scheme: PaintedScheme): Tokens['linkBorder'] | Unreadable {
  const fault = syntaxFault('linkBorder', value, scheme);
  if (fault) return fault;
  const border = readBorder(value, scheme);
  if (!border || isOfPage(value)) return readColor(value, scheme);
  if (!border.isDrawn) return { linear: [0, 0, 0], alpha: 0 };
  return /^currentcolor$/i.test(border.color) ? 'text' : readColor(border.color, scheme);
}

/** A color of the theme in one scheme, or why it cannot be judged. */
function readToken(token: ColorToken, value: unknown, scheme: PaintedScheme) {
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

const decides = (pair: Pair, tokens: Tokens): ColorToken =>
  pair.tokens.find((token) => tokens[token] !== undefined) ?? (pair.tokens.at(-1) as ColorToken);

/** The two colors of a pair as painted, and how much they stand out; `null` where that cannot be judged. */
function judge(pair: Pair, painted: Painted) {
  const background = painted[pair.background];
  const judged = [pair.foreground, pair.orElse ?? pair.foreground].map((name) => {
    const foreground = painted[name];
    if (!foreground || !background) return null;
    const hexes = { foreground: toHex(foreground), background: toHex(background) };
    return { ...hexes, ratio: contrast(fromHex(hexes.foreground), fromHex(hexes.background)) };
  });
  const [one, other] = judged;
  return one && other ? (one.ratio >= other.ratio ? one : other) : null;
}

const passesWith = (pairs: readonly Pair[], tokens: Tokens, scheme: PaintedScheme) => {
  const painted = paint(tokens, scheme);
  return pairs.every((pair) => (judge(pair, painted)?.ratio ?? 0) >= pair.needed);
};

/** For tokens that decide a pair which falls short: the nearest color with which it and the token's others pass. */
function createSearch(tokens: Tokens, painted: Painted, scheme: PaintedScheme) {
  const known = new Map<ColorToken, string | null>();
  const search = (token: ColorToken, from: Linear, pairs: readonly Pair[]) =>
    nearestColor(from, (hex) => passesWith(pairs, { ...tokens, [token]: { linear: fromHex(hex), alpha: 1 } }, scheme));
  return (pair: Pair): string | null => {
    const token = decides(pair, tokens);
    const from = painted[token];
    if (!from) return null;
    if (!known.has(token)) {
      const others = PAIRS.filter((each) => decides(each, tokens) === token && judge(each, painted));
      known.set(token, search(token, from, others));
    }
    return known.get(token) ?? search(token, from, [pair]);
  };
}

function checkScheme(tokens: Tokens, scheme: PaintedScheme): ThemeRow[] {
  const painted = paint(tokens, scheme);
  const findNearest = createSearch(tokens, painted, scheme);
  return PAIRS.map((pair): ThemeRow => {
    const judged = judge(pair, painted);
    const passes = judged !== null && judged.ratio >= pair.needed;
    return {
      pair: pair.name,
      scheme,
      foreground: judged?.foreground ?? null,
      background: judged?.background ?? null,
      ratio: judged && Math.floor(judged.ratio * 100) / 100,
      needed: pair.needed,
      passes,
      criterion: pair.needed === 3 ? '1.4.11 Non-text Contrast' : '1.4.3 Contrast (Minimum)',
      token: decides(pair, tokens),
      nearest: judged && !passes ? findNearest(pair) : null,
    };
  });
}

const isKnown = (name: string) => (TOKEN_NAMES as readonly string[]).includes(name);

/** The theme's own entries without those that are the default (`initial`), and what is wrong with the theme as a whole. Reading a hostile object can throw. */
function entriesOf(theme: unknown): [Record<string, unknown>, ThemeFault[]] {
  const fault = (what: string): ThemeFault => ({
    token: '',
    scheme: null,
    what,
    why: 'there are no tokens in it, so the style sheet’s own colors were judged',
    remedy: 'Pass tokens by name, such as { accent: "#0b6b50", surface: "#fff" }',
  });
  if (typeof theme !== 'object' || theme === null || Array.isArray(theme)) return [{}, [fault('is no object')]];
  const isInitial = (value: unknown) => typeof value === 'string' && value.trim().toLowerCase() === 'initial';
  try {
    return [
      Object.fromEntries(Object.entries(theme).filter(([name, value]) => !isKnown(name) || !isInitial(value))),
      [],
    ];
  } catch {
    return [{}, [fault('cannot be read')]];
  }
}

/** Faults of what is no color: names that nothing reads, and values that no style sheet can hold. */
function checkEntries(entries: Record<string, unknown>): ThemeFault[] {
  return Object.entries(entries).flatMap(([token, value]): ThemeFault[] => {
    if (!isKnown(token)) {
      const remedy = `Did you mean "${nearestTo(token)}"?`;
      return [{ token, scheme: null, what: 'is not the name of a token', why: 'nothing reads it', remedy }];
    }
    if (value == null || (COLORS as readonly string[]).includes(token)) return [];
    if (isTokenValue(value)) {
      const found = SCHEMES.map((scheme) => ({
        token,
        scheme,
        fault: syntaxFault(token, String(value).trim(), scheme),
      }));
      const wrong = found.flatMap(({ scheme, fault }) => (fault ? [{ token, scheme, ...fault }] : []));
      return wrong.length === 2 ? wrong.slice(1).map((fault) => ({ ...fault, scheme: null })) : wrong;
    }
    const remedy = 'Pass what would stand between a colon and a semicolon in CSS, or leave it out';
    return [{ token, scheme: null, what: whyRefused(value), why: 'it would not reach the page', remedy }];
  });
}

const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

const sayFault = ({ token, scheme, what, why, remedy }: ThemeFault): string =>
  `${scheme ? `${scheme}: ` : ''}${token || 'the theme'} ${what}: ${why}. ${asSentence(remedy)}`;

const sayRow = ({ pair, ratio, foreground, background, needed, criterion, token, nearest }: ThemeRow): string =>
  `${pair} is ${ratio}:1 (${foreground} on ${background}) and needs ${needed}:1 (WCAG 2.2, ${criterion.split(' ')[0]}). ` +
  (nearest
    ? `Nearest ${token} that passes: ${token === 'linkBorder' ? `1px solid ${nearest}` : nearest}.`
    : `No ${token} alone makes it pass.`);

/** Both schemes in one sentence where they fall short alike. */
function sayRows(rows: readonly ThemeRow[]): string[] {
  const schemes = new Map<string, PaintedScheme[]>();
  for (const row of rows) schemes.set(sayRow(row), [...(schemes.get(sayRow(row)) ?? []), row.scheme]);
  return [...schemes].map(([sentence, both]) => `${both.join(' and ')}: ${sentence}`);
}

/**
 * Judges a theme by WCAG 2.2 AA: every text and its background (1.4.3, 4.5 to 1), and every control and mark and
 * what is beside it (1.4.11, 3 to 1), in both schemes, in the colors that the style sheet makes of the tokens. What is
 * left out, undefined, null or `initial` is the style sheet's own. What CSS can make nothing of, such as a `radius` without
 * a unit, is a fault. Runs anywhere and never throws.
 *
 * Judged is what a screen of sRGB paints. Any notation of a color counts that says it by itself, also `color-mix()` and
 * `light-dark()`; grounds (`mediaGround`, `payoutGround`, `linkGround`) may be translucent, as they lie on the surface.
 * What depends on a page (`var()`, `currentcolor`, `inherit`, system colors) is a fault: a theme with one does not pass.
 * Not judged are browsers that are older than relative colors of `light-dark()`, where less is derived.
 *
 * @example
 * expect(checkTheme(theme).failures).toEqual([]);
 */
export function checkTheme(theme: Theme): ThemeReport {
  const [entries, faults] = entriesOf(theme);
  faults.push(...checkEntries(entries));
  const unreadable = new Map<string, ThemeFault[]>();
  const rows = SCHEMES.flatMap((scheme) => {
    const tokens: { -readonly [Token in ColorToken]?: Tokens[Token] } = {};
    for (const token of COLORS) {
      if (entries[token] == null) continue;
      const read = readToken(token, entries[token], scheme);
      if (read === 'text') tokens.linkBorder = read;
      else tokens[token] = read && 'linear' in read ? read : null;
      if (typeof read === 'object' && read && 'what' in read) {
        unreadable.set(token, [...(unreadable.get(token) ?? []), { token, scheme, ...read }]);
      }
    }
    return checkScheme(tokens, scheme);
  });
  for (const [first, second] of unreadable.values()) {
    if (first && second && first.what === second.what) faults.push({ ...first, scheme: null });
    else faults.push(...[first, second].filter((fault) => fault !== undefined));
  }
  const short = rows.filter(({ ratio, passes }) => ratio !== null && !passes);
  const failures = [...sayRows(short), ...faults.map(sayFault)];
  return { passes: failures.length === 0, failures, rows, faults };
}
