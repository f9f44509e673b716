import { declarationsOf } from './declarations.js';
import { nearestTo } from './nearest-token.js';
import { takenBack } from './own-brand.js';
import type { Scheme, Theme } from './theme.js';
import { TOKEN_NAMES } from './token-names.js';
import { whyRefused } from './why-refused.js';

/** How {@link themeToCss} writes a theme. */
export interface ThemeToCssOptions {
  /** Also sets `color-scheme`. @default the page's own */
  scheme?: Scheme | undefined;
}

const COLOR_SCHEMES = { light: 'light', dark: 'dark', system: 'light dark' } satisfies Record<Scheme, string>;

const fail = (what: string, fix: string): never => {
  throw new TypeError(`gokart-offers: themeToCss: ${what} ${fix}`);
};

/** Whether every bracket has its other half. */
const isPaired = (text: string): boolean => {
  let rest = text.replace(/[^()[\]]/g, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\(\)|\[\]/g, '');
  }
  return rest === '';
};

/** What is wrong with a selector, or null. A check of what could leave the rule, not of CSS: see {@link themeToCss}. */
const selectorFault = (selector: unknown): string | null => {
  if (typeof selector !== 'string' || !selector.trim()) return 'is empty';
  const bare = selector.replace(/\\[^\p{Cc}]/gu, '').replace(/"[^"\p{Cc}]*"|'[^'\p{Cc}]*'/gu, '');
  const [letter] = /[{};<"'@\\]|(?!\s)\p{Cc}/u.exec(bare) ?? [];
  if (letter) return `holds ${JSON.stringify(letter)}`;
  if (bare.includes('/*')) return 'holds a comment';
  return isPaired(bare) ? null : 'has a bracket without its other half';
};

/**
 * A theme as a rule of CSS, to be written to a file when a site is built: the page has its brand before any script, and
 * nothing is set after mount. The same theme always gives the same text: one declaration a line, brand before role before
 * part. What is left out, undefined or null is not written.
 *
 * With `accent` or `surface` it is a brand of its own, as in `OfferTheme`: colors that it leaves out are `initial`, so that
 * in another brand they are derived from its own two and can be read. That is always so, as a file does not know where its
 * selector will stand; all in one line, which a page without another brand pays with some 100 bytes.
 *
 * @param selector - what the offers are in, such as `.offers` or `:root`
 * @throws {TypeError} says what is wrong, why and what to write: for a name that is no token, a value that could leave its
 *   declaration (`;`, braces, `<`, a comment, a line break, quotes or parentheses without their other half), one that
 *   would load something (`url(…)`), a number that is not finite, and a selector that is empty or could leave the rule.
 * @example
 * await writeFile(brandFile, themeToCss({ accent: '#0b6b50', surface: '#fff' }, '.offers'));
 */
export function themeToCss(theme: Theme, selector: string, options: ThemeToCssOptions = {}): string {
  if (typeof theme !== 'object' || theme === null || Array.isArray(theme)) {
    fail('the theme is no object.', 'Pass tokens by name, such as { accent: "#0b6b50", surface: "#fff" }.');
  }
  for (const name of Object.keys(theme)) {
    if (!(TOKEN_NAMES as readonly string[]).includes(name)) {
      fail(
        `nothing reads ${JSON.stringify(name)}, as it is not the name of a token.`,
        `Did you mean "${nearestTo(name)}"?`,
      );
    }
  }
  const fault = selectorFault(selector);
  if (fault) fail(`the selector ${fault}, so the rule would end elsewhere.`, 'Pass one such as ".offers" or ":root".');
  const { scheme } = options;
  if (scheme != null && !Object.hasOwn(COLOR_SCHEMES, scheme)) {
    fail(`there is no scheme ${JSON.stringify(scheme)}.`, 'Pass "light", "dark" or "system", or leave it out.');
  }
  const declarations = declarationsOf(theme, TOKEN_NAMES, (name, value) =>
    fail(
      `the value of "${name}" ${whyRefused(value)}.`,
      'Pass what would stand between a colon and a semicolon in CSS, or leave it out.',
    ),
  );
  const initial = takenBack(declarations).map(([property, value]) => `${property}: ${value};`);
  const lines = [
    ...(scheme == null ? [] : [`  color-scheme: ${COLOR_SCHEMES[scheme]};\n`]),
    ...(initial.length > 0 ? [`  /* not from a brand around it: */ ${initial.join(' ')}\n`] : []),
    ...declarations.map(([property, value]) => `  ${property}: ${value};\n`),
  ];
  return `${selector.trim()} {\n${lines.join('')}}\n`;
}
