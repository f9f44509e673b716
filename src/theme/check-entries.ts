import { syntaxFault } from './check-syntax.js';
import { isTokenValue } from './declarations.js';
import { faultsOf } from './faults-of.js';
import { nearestTo } from './nearest-token.js';
import { COLORS } from './read-tokens.js';
import type { ThemeFault } from './theme-report.js';
import { TOKEN_NAMES } from './token-names.js';
import { whyRefused } from './why-refused.js';

const isKnown = (name: string) => (TOKEN_NAMES as readonly string[]).includes(name);

/**
 * The theme's own entries without those that are the default (`initial`), and what is wrong with the theme as a whole.
 * Reading a hostile object can throw.
 */
export function entriesOf(theme: unknown): [Record<string, unknown>, ThemeFault[]] {
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
export function checkEntries(entries: Record<string, unknown>): ThemeFault[] {
  return Object.entries(entries).flatMap(([token, value]): ThemeFault[] => {
    if (!isKnown(token)) {
      const remedy = `Did you mean "${nearestTo(token)}"?`;
      return [{ token, scheme: null, what: 'is not the name of a token', why: 'nothing reads it', remedy }];
    }
    if (value == null || (COLORS as readonly string[]).includes(token)) return [];
    if (isTokenValue(value)) return faultsOf(token, (scheme) => syntaxFault(token, String(value).trim(), scheme));
    const remedy = 'Pass what would stand between a colon and a semicolon in CSS, or leave it out';
    return [{ token, scheme: null, what: whyRefused(value), why: 'it would not reach the page', remedy }];
  });
}
