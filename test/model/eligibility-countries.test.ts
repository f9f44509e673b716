import { getAlpha3Codes, getNumericCodes } from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { readCountry } from '../../src/model/country.js';
import { fromAlpha3 } from '../../src/model/country-codes.js';
import { getEligibility } from '../../src/model/eligibility.js';
import { publishCountries } from '../../src/model/publish-countries.js';
import type { Offer } from '../../src/model/types.js';
import { buildOffer } from '../../src/testing/index.js';

const numeric = new Map(Object.entries(getNumericCodes()).map(([code, alpha2]) => [alpha2, code]));
const countries = Object.entries(getAlpha3Codes()).map(([alpha3, alpha2]) => ({
  alpha2,
  codes: [alpha2, alpha3, numeric.get(alpha2) ?? ''].flatMap((code) => [code, code.toLowerCase(), ` ${code} `]),
}));
const judge = (offer: Offer, country: string) =>
  getEligibility(offer, { country }).reasons.find(({ rule }) => rule === 'country')?.outcome;
const others = countries.map(({ alpha2 }, index) => [alpha2, countries[(index + 1) % countries.length]?.alpha2 ?? '']);

describe('every country of ISO 3166-1', () => {
  it('is in the list this compares with: 249, and Kosovo', () => {
    expect(countries).toHaveLength(250);
    expect(numeric.size).toBe(250);
  });

  it.each(countries)('$alpha2 is met by each of its codes, whichever the offer has', ({ alpha2, codes }) => {
    for (const code of codes) expect(readCountry(code, fromAlpha3), code).toBe(alpha2);
    const [capital, lower] = [codes.filter((_, index) => index % 3 === 0), codes.filter((_, index) => index % 3 === 1)];
    for (const asked of capital) {
      const offer = buildOffer({ targeting: { countries: [asked] } });
      for (const country of lower) {
        expect(judge(offer, country), `${asked} ${country}`).toBeUndefined();
      }
    }
  });

  it('is not met by another', () => {
    for (const [asked = '', country = ''] of others) {
      const offer = buildOffer({ targeting: { countries: [asked] } });
      expect(judge(offer, country), `${asked} ${country}`).toBe('unmet');
    }
  });
});

describe('three letters', () => {
  it('are a country only where ISO 3166-1 says so', () => {
    const known = new Set([...Object.keys(getAlpha3Codes()), 'XKX']);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    expect(all.filter((code) => (fromAlpha3(code) !== null) !== known.has(code))).toEqual([]);
  });

  it('are not looked for in anything else', () => {
    for (const code of ['', 'US', 'usa', 'USAX', '...', 'A|B', 'A|USA', 'USA|A', '840'])
      expect(fromAlpha3(code), code).toBeNull();
  });
});

describe('what names no single country', () => {
  it.each([
    'EU',
    'EZ',
    'UN',
    'QO',
    'XA',
    'ZZ',
    'JX',
    'A',
    '001',
    '150',
    '419',
    '000',
    '999',
    '1234',
    'US-CA',
    'und',
    '',
  ])('%j is none', (code) => {
    expect(readCountry(code, fromAlpha3)).toBeNull();
  });

  it.each([null, undefined, 840, {}, [], Symbol('US')])('%s is none', (code) => {
    expect(readCountry(code, fromAlpha3)).toBeNull();
  });
});

describe('publishCountries', () => {
  it('writes any of the codes as alpha-2, and once it has, changes nothing', () => {
    const given = countries.flatMap(({ codes }) => codes);
    const published = publishCountries(given);
    expect(published).toEqual(countries.map(({ alpha2 }) => alpha2));
    expect(publishCountries(published)).toEqual(published);
  });
});
