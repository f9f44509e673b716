import type { PaintedScheme } from './choose-scheme.js';
import type { ColorToken } from './paint.js';

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
   * kept, and checked as rounded. Of `linkBorder` the color of the line. `null` where the row passes, cannot be judged, or
   * no color helps.
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

/** What `checkTheme` finds. */
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
