import type { Theme } from './theme.js';

/** Exactly the names of {@link Theme}: the types say which one is missing or too many. */
const TOKENS = {
  accent: 0,
  surface: 0,
  text: 0,
  font: 0,
  radius: 0,
  density: 0,
  onAccent: 0,
  accentText: 0,
  quiet: 0,
  line: 0,
  cardBorder: 0,
  cardShadow: 0,
  mediaRatio: 0,
  mediaFit: 0,
  mediaGround: 0,
  mediaRadius: 0,
  titleFont: 0,
  titleWeight: 0,
  titleSize: 0,
  payoutGround: 0,
  payoutText: 0,
  payoutBorder: 0,
  stepLine: 0,
  linkGround: 0,
  linkText: 0,
  linkBorder: 0,
  linkRadius: 0,
  termsBorder: 0,
} satisfies Record<keyof Theme, 0>;

/** The name of every token, in the order of the layers: brand, role, part. */
export const TOKEN_NAMES = Object.keys(TOKENS) as readonly (keyof Theme)[];
