/** Finds a country's alpha-2 code by its alpha-3 code, in capitals; `null` where it knows none. */
export type FromAlpha3 = (code: string) => string | null;

/** Codes of two letters that look like a country's and name several, or none. */
const GROUPS = /EU|EZ|QO|UN|X[AB]|ZZ/;

/** What two letters or digits were found to name: asking takes long, and there are lists of all countries. */
const found = new Map<string, string | null>();

/**
 * A country's ISO 3166-1 alpha-2 code in capitals, from any of its codes in any case; `null` for what is no country's.
 * Numeric codes, and old ones such as `UK`, are known to `Intl`; alpha-3 takes a table.
 */
export function readCountry(code: unknown, fromAlpha3: FromAlpha3): string | null {
  if (typeof code !== 'string') return null;
  const text = code.trim().toUpperCase();
  const known = /^[A-Z]{3}$/.test(text) ? fromAlpha3(text) : text;
  if (!known || !/^([A-Z]{2}|\d{1,3})$/.test(known)) return null;
  let country = found.get(known);
  if (country === undefined) {
    const region = String(new Intl.Locale(`und-${/\d/.test(known) ? known.padStart(3, '0') : known}`).region);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    country = region.length === 2 && !GROUPS.test(region) && names.of(region) ? region : null;
    found.set(known, country);
  }
  return country;
}
