import { readCountry } from './country.js';
import { fromAlpha3 } from './country-codes.js';

/** Countries by their alpha-2 codes, each once, in the order given; what names none stays as it is. */
export function publishCountries(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => readCountry(code, fromAlpha3) ?? code))];
}
