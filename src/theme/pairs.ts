import type { ColorToken, Painted } from './paint.js';

/** Two colors that are painted next to or on each other, and how much they must stand out. */
export interface Pair {
  /** What a designer calls it. */
  name: string;
  foreground: keyof Painted;
  /** A second color that may stand out instead, such as the ground of what has a border. */
  orElse?: keyof Painted;
  background: keyof Painted;
  /** 4.5 for text, 3 for what is to be seen but not read. */
  needed: 4.5 | 3;
  /** The first of these that the theme has decides the pair; where it has none, the last one could. */
  tokens: readonly [ColorToken, ...ColorToken[]];
}

const text = (name: string, foreground: keyof Painted, background: keyof Painted, ...tokens: Pair['tokens']): Pair => ({
  name,
  foreground,
  background,
  needed: 4.5,
  tokens,
});
const graphic = (...pair: Parameters<typeof text>): Pair => ({ ...text(...pair), needed: 3 });

/**
 * Every pair of a card, as its style sheets paint it. Not judged is what only decorates, or says again what stands beside
 * it in words: shadows, lines, the card's and the reward's border, the rim of a step's number, the dots below pictures,
 * bars of a skeleton. Nor is the focus ring: one of its two tones is black and one white, so that on any surface one of
 * them has 4.58 to 1, whatever the theme. Text in no card stands on the partner's own page.
 */
export const PAIRS: readonly Pair[] = [
  text('text on the surface', 'text', 'surface', 'text'),
  text('quiet text on the surface', 'quiet', 'surface', 'quiet', 'text', 'quiet'),
  text('accent text on the surface', 'accentText', 'surface', 'accentText'),
  text('reward on its ground', 'payoutText', 'payoutGround', 'payoutText', 'payoutGround', 'accentText'),
  text(
    'small print on the reward’s ground',
    'payoutPrint',
    'payoutGround',
    'payoutText',
    'payoutGround',
    'quiet',
    'text',
    'quiet',
  ),
  text('link text on the link', 'linkText', 'linkGround', 'linkText', 'linkGround', 'onAccent'),
  text('link text under the pointer', 'linkText', 'linkHover', 'linkText', 'linkGround', 'onAccent'),
  text('text of a link that is off', 'quiet', 'surface', 'quiet', 'text', 'quiet'),
  text('number of the next step on its mark', 'surface', 'accentText', 'accentText'),
  text('offer’s name in place of a picture', 'text', 'placeholder', 'mediaGround', 'text'),
  text('text to copy on its ground', 'text', 'ground', 'text'),
  text('accent text once an offer has ended', 'endedAccentText', 'surface', 'quiet', 'text', 'quiet'),
  text('reward of an offer that has ended', 'endedAccentText', 'endedPayoutGround', 'quiet', 'text', 'quiet'),
  text('small print on the reward of an offer that has ended', 'quiet', 'endedPayoutGround', 'quiet', 'text', 'quiet'),
  {
    ...graphic('link against the surface', 'linkBorder', 'surface', 'linkBorder', 'linkGround', 'accentText'),
    orElse: 'linkGround',
  },
  graphic('buttons on pictures', 'text', 'surface', 'text'),
  graphic('border of other buttons', 'quiet', 'surface', 'quiet', 'text', 'quiet'),
  graphic('check of a step that is done', 'quiet', 'surface', 'quiet', 'text', 'quiet'),
  graphic('mark of the next step on the surface', 'accentText', 'surface', 'accentText'),
  graphic('progress on its track', 'accentText', 'ground', 'accentText'),
];
