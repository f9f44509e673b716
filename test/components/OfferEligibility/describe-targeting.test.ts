import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTargeting } from '../../../src/components/OfferEligibility/describe-targeting.js';
import { toAlpha2 } from '../../../src/components/OfferEligibility/explain.js';
import { offerEligibilityMessages } from '../../../src/i18n/en/offer-eligibility.js';
import { ineligibleMessages } from '../../../src/i18n/en/offer-eligibility-reasons.js';
import type { Targeting } from '../../../src/model/types.js';

const words = { ...ineligibleMessages, ...offerEligibilityMessages };
const nothing: Targeting = { age: 'All', countries: [], states: [], zipCodes: [], genders: [], devices: [] };
const describeRules = (targeting: Partial<Targeting>, locale = 'en', table?: typeof toAlpha2) =>
  describeTargeting({ ...nothing, ...targeting }, words, locale, table);
const textOf = (targeting: Partial<Targeting>, locale?: string, table?: typeof toAlpha2) =>
  describeRules(targeting, locale, table)
    .map(({ text }) => text)
    .join(' · ');

const SEVEN = ['PL', 'AR', 'DE', 'SE', 'FR', 'AT', 'MX'];

describe('for whom an offer is', () => {
  it.each<[string, Partial<Targeting>]>([
    ['', {}],
    ['', { age: null, countries: ['All'], genders: ['all'], devices: ['All'], states: ['Any'] }],
    ['', { zipCodes: ['10001'] }],
    ['United States and Canada · 18–24 · Android', { countries: ['US', 'CA'], age: '18-24', devices: ['Android'] }],
    ['United States', { countries: ['US', 'us', 'US'] }],
    ['Austria, Germany, and Switzerland', { countries: ['AT', 'DE', 'CH'] }],
    ['European Union', { countries: ['EU'] }],
    ['Atlantis', { countries: ['Atlantis'] }],
    ['<b>', { countries: ['<b>'] }],
    ['California and New York', { states: ['California', 'New York'] }],
    ['US-CA', { states: ['US-CA'] }],
    ['18–24', { age: '18–24' }],
    ['18+', { age: ' 18 + ' }],
    ['65+', { age: '65 and over' }],
    ['0–0', { age: '0-0' }],
    ['24-18', { age: '24-18' }],
    ['adults only', { age: 'adults only' }],
    ['women', { genders: ['Female'] }],
    ['men and women', { genders: ['M', 'female'] }],
    ['Divers', { genders: ['Divers'] }],
    ['iOS, Android, and macOS', { devices: ['IOS', 'ANDROID', 'MacOS'] }],
    ['web browsers', { devices: ['Browser'] }],
    ['Toaster', { devices: ['Toaster'] }],
    ['constructor', { devices: ['constructor'] }],
    ['__proto__', { genders: ['__proto__'] }],
    ['label', { genders: ['label'] }],
    ['{list}', { states: ['{list}'] }],
  ])('%j', (expected, targeting) => {
    expect(textOf(targeting)).toBe(expected);
  });

  it('names the first of a long list in the order of the language, and all of them elsewhere', () => {
    expect(describeRules({ countries: SEVEN, states: SEVEN.slice(1) })).toEqual([
      {
        rule: 'country',
        text: 'Argentina, Austria, France, Germany, and 3 more',
        all: 'Argentina, Austria, France, Germany, Mexico, Poland, and Sweden',
      },
      { rule: 'state', text: 'AR, DE, SE, FR, AT, and MX', all: undefined },
    ]);
    expect(describeRules({ states: SEVEN })[0]?.all).toBe('AR, AT, DE, FR, MX, PL, and SE');
    // With an umlaut, where codes and code units would put it elsewhere.
    expect(textOf({ countries: SEVEN }, 'de')).toBe('Argentinien, Deutschland, Frankreich, Mexiko und 3 more');
  });

  it('passes over what is no text', () => {
    const values = [null, 7, 'US'] as unknown as string[];
    expect(textOf({ countries: values, states: values, genders: values, devices: values })).toBe(
      'United States · US · US · US',
    );
  });

  it('shows codes of other kinds as they were sent until there is a table', () => {
    const countries = ['USA', '124', 'Atlantis'];
    expect(textOf({ countries })).toMatch(/^USA, .+, and Atlantis$/);
    expect(textOf({ countries }, 'en', toAlpha2)).toBe('United States, Canada, and Atlantis');
    expect(textOf({ countries: ['US', 'usa', '840'] }, 'en', toAlpha2)).toBe('United States');
  });

  it.each([
    ['de', 'Vereinigte Staaten und Kanada · 18–24 · Android'],
    ['ja', 'アメリカ合衆国、カナダ · 18–24 · Android'],
    ['ar-EG', 'الولايات المتحدة وكندا · ١٨–٢٤ · Android'],
    ['no such language', 'United States and Canada · 18–24 · Android'],
  ])('speaks %s', (locale, expected) => {
    expect(textOf({ countries: ['US', 'CA'], age: '18-24', devices: ['Android'] }, locale)).toBe(expected);
  });

  it('loses nothing and throws for no text', () => {
    const values = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 9 });
    fc.assert(
      fc.property(values, values, fc.string(), (states, countries, age) => {
        const rules = describeRules({ states, countries, genders: states, devices: states, age });
        const said = rules.find(({ rule }) => rule === 'state');
        if (said) for (const state of states) expect(said.all ?? said.text).toContain(state);
      }),
    );
  });
});
