import { checkEntries, entriesOf } from './check-entries.js';
import { checkScheme } from './check-scheme.js';
import { PAINTED_SCHEMES } from './choose-scheme.js';
import { readTokens } from './read-tokens.js';
import { sayFault, sayRows } from './say-failures.js';
import type { Theme } from './theme.js';
import type { ThemeReport } from './theme-report.js';

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
  const [entries, ofTheme] = entriesOf(theme);
  const { tokens, faults: ofColors } = readTokens(entries);
  const faults = [...ofTheme, ...checkEntries(entries), ...ofColors];
  const rows = PAINTED_SCHEMES.flatMap((scheme) => checkScheme(tokens[scheme], scheme));
  const short = rows.filter(({ ratio, passes }) => ratio !== null && !passes);
  const failures = [...sayRows(short), ...faults.map(sayFault)];
  return { passes: failures.length === 0, failures, rows, faults };
}
