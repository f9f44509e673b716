import type { PaintedScheme } from './choose-scheme.js';
import {
  deriveAccentText,
  deriveGround,
  deriveOnAccent,
  derivePress,
  deriveQuiet,
  deriveText,
  deriveTintAlpha,
  type Linear,
} from './derive.js';
import type { ReadColor } from './read-color.js';
import { contrast, fromHex, over } from './srgb.js';
import type { Theme } from './theme.js';

/** Tokens that are colors, or have one in them, and take part in what is judged. */
export type ColorToken = Extract<
  keyof Theme,
  | 'accent'
  | 'surface'
  | 'text'
  | 'onAccent'
  | 'accentText'
  | 'quiet'
  | 'mediaGround'
  | 'payoutGround'
  | 'payoutText'
  | 'linkGround'
  | 'linkText'
  | 'linkBorder'
>;

/** What is painted of a card in one scheme; `null`: a token that takes part could not be read. */
export type Painted = Record<
  ColorToken | 'payoutPrint' | 'placeholder' | 'ground' | 'linkHover' | 'endedAccentText' | 'endedPayoutGround',
  Linear | null
>;

/** Colors of the style sheet's own, where a brand says nothing. */
const DEFAULTS = {
  light: { surface: '#ffffff', accent: '#3b3fd8' },
  dark: { surface: '#1d1e23', accent: '#abb5ff' },
};

/** Calls with colors that are all known; else nothing is known of what they make. */
const using = <Colors extends readonly (Linear | null)[]>(
  make: (...colors: { [Index in keyof Colors]: Linear }) => Linear,
  ...colors: Colors
): Linear | null => (colors.includes(null) ? null : make(...(colors as { [Index in keyof Colors]: Linear })));

/**
 * What the style sheet paints with these tokens. Each is a color, `null` where it could not be read, or `undefined` where
 * the theme does not have it; a border may be of the `text` that it is around. Grounds need not be opaque: they lie on the
 * surface.
 */
export function paint(
  {
    linkBorder,
    ...tokens
  }: { readonly [Token in Exclude<ColorToken, 'linkBorder'>]?: ReadColor | null | undefined } & {
    readonly linkBorder?: ReadColor | 'text' | null | undefined;
  },
  scheme: PaintedScheme,
): Painted {
  const given = (token: keyof typeof tokens, orElse: () => Linear | null): Linear | null => {
    const read = tokens[token];
    return read === undefined ? orElse() : (read?.linear ?? null);
  };
  const surface = given('surface', () => fromHex(DEFAULTS[scheme].surface));
  const accent = given('accent', () => fromHex(DEFAULTS[scheme].accent));
  const text = given('text', () => using(deriveText, surface));
  const quiet = given('quiet', () => using(deriveQuiet, surface, text));
  const lay = (read: ReadColor) => using((below) => over(read.linear, read.alpha, below), surface);
  const onSurface = (token: keyof typeof tokens, orElse: () => Linear | null): Linear | null => {
    const read = tokens[token];
    return read ? lay(read) : given(token, orElse);
  };
  const tinted = (tint: Linear | null, below: Linear | null) =>
    using((on, color, ground) => over(color, deriveTintAlpha(on), ground), surface, tint, below);

  const accentText = given('accentText', () => using(deriveAccentText, surface, accent));
  const onAccent = given('onAccent', () => using(deriveOnAccent, accent));
  const ground = using(deriveGround, surface);
  const mediaGround = onSurface('mediaGround', () => ground);
  const linkGround = onSurface('linkGround', () => accent);
  const linkText = given('linkText', () => onAccent);
  return {
    surface,
    accent,
    text,
    quiet,
    accentText,
    ground,
    mediaGround,
    // From one to the other: the one that the text stands out from less.
    placeholder: using(
      (on, one, other) => (contrast(on, one) < contrast(on, other) ? one : other),
      text,
      tinted(accent, mediaGround),
      mediaGround,
    ),
    payoutGround: onSurface('payoutGround', () => tinted(accent, surface)),
    payoutText: given('payoutText', () => accentText),
    payoutPrint: given('payoutText', () => quiet),
    onAccent,
    linkGround,
    linkHover: tokens.linkGround === undefined ? using(derivePress, accent) : linkGround,
    linkText,
    linkBorder:
      linkBorder === undefined ? accentText : linkBorder === 'text' ? linkText : linkBorder && lay(linkBorder),
    // Once an offer has ended, its accent is what says less, and no token for a reward or for accent text holds.
    endedAccentText: using(deriveAccentText, surface, quiet),
    endedPayoutGround: tinted(quiet, surface),
  };
}
