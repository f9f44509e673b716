import type { PaintedScheme } from './choose-scheme.js';
import type { Linear } from './derive.js';
import { nearestColor } from './nearest-color.js';
import { type ColorToken, type Painted, paint } from './paint.js';
import { PAIRS, type Pair } from './pairs.js';
import type { Tokens } from './read-tokens.js';
import { contrast, fromHex, toHex } from './srgb.js';
import type { ThemeRow } from './theme-report.js';

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

/** Every pair as one scheme paints it with these tokens. */
export function checkScheme(tokens: Tokens, scheme: PaintedScheme): ThemeRow[] {
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
