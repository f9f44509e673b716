import { describe, expect, it } from 'vitest';
import { readAgeRange } from '../../src/model/age-range.js';
import { type EligibilityReason, getEligibility, type Visitor } from '../../src/model/eligibility.js';
import type { OfferDates } from '../../src/model/offer-state.js';
import { readGender } from '../../src/model/targeting-words.js';
import type { Targeting } from '../../src/model/types.js';
import { buildOffer } from '../../src/testing/index.js';

type Outcome = EligibilityReason['outcome'] | 'met';

/** An offer that asks for nothing but this. */
const offerFor = (targeting: Partial<Targeting>, dates: Partial<OfferDates> = {}, repeatable: boolean | null = null) =>
  buildOffer({ launchDate: null, expiryDate: null, ...dates, repeatable, targeting });

/** The reasons by rule, in their order: `age unmet`. */
const reasonsOf = (offer: Parameters<typeof getEligibility>[0], visitor?: Visitor, now?: string | null) =>
  getEligibility(offer, visitor, { now }).reasons.map(({ rule, outcome }) => `${rule} ${outcome}`);

const expected = (rule: string, outcome: Outcome) => (outcome === 'met' ? [] : [`${rule} ${outcome}`]);

describe('country', () => {
  it.each<[string[], string | undefined, Outcome]>([
    [[], 'US', 'met'],
    [[], undefined, 'met'],
    [['US'], 'US', 'met'],
    [['US'], 'usa', 'met'],
    [['usa'], ' us ', 'met'],
    [['840'], 'USA', 'met'],
    [['US'], '840', 'met'],
    [['AF'], '004', 'met'],
    [['AF'], '4', 'met'],
    [['GB'], 'UK', 'met'],
    [['XK'], 'XKX', 'met'],
    [['USA', 'CAN'], 'CA', 'met'],
    [['USA', 'CAN'], 'DE', 'unmet'],
    [['US'], undefined, 'unknown'],
    [['US'], '', 'unknown'],
    [['US'], 'United States', 'unknown'],
    [['US'], 'ZZ', 'unknown'],
    [['All'], 'DE', 'met'],
    [['worldwide'], undefined, 'met'],
    [[' Everyone '], 'DE', 'met'],
    [['anywhere'], 'DE', 'unreadable'],
    [['not all'], 'DE', 'unreadable'],
    [['US', '*'], 'DE', 'met'],
    // Cannot be read, so it excludes nobody; what can be read beside it still lets in.
    [['Atlantis'], 'DE', 'unreadable'],
    [['Atlantis'], undefined, 'unreadable'],
    [['EU'], 'DE', 'unreadable'],
    [['150'], 'DE', 'unreadable'],
    [['999'], 'DE', 'unreadable'],
    [['JX'], 'DE', 'unreadable'],
    [['USX'], 'DE', 'unreadable'],
    [['US-CA'], 'US', 'unreadable'],
    [['US', 'Atlantis'], 'US', 'met'],
    [['US', 'Atlantis'], 'DE', 'unreadable'],
    [['US', 'Atlantis'], undefined, 'unknown'],
  ])('%j and a visitor from %j: %s', (countries, country, outcome) => {
    expect(reasonsOf(offerFor({ countries }), { country })).toEqual(expected('country', outcome));
  });
});

describe('state', () => {
  it.each<[string[], Visitor, Outcome]>([
    [[], { state: 'CA' }, 'met'],
    [['All'], {}, 'met'],
    [['California'], { state: 'california' }, 'met'],
    [['São Paulo'], { state: 'Sao  Paulo' }, 'met'],
    [['New York', 'Texas'], { state: 'new-york' }, 'met'],
    [['Texas'], { state: 'California' }, 'unmet'],
    [['US-CA'], { state: 'us-ca' }, 'met'],
    [['US-CA'], { state: 'CA' }, 'met'],
    [['CA'], { state: 'US_CA' }, 'met'],
    [['CA'], { state: 'TX' }, 'unmet'],
    [['US-CA'], { state: 'US-TX' }, 'unmet'],
    [['CA', 'TX'], { state: 'TX' }, 'met'],
    // The same letters in another country are another state.
    [['US-WA'], { state: 'AU-WA' }, 'unmet'],
    [['US-WA'], { state: 'WA', country: 'AUS' }, 'unmet'],
    [['US-WA'], { state: 'WA', country: 'USA' }, 'met'],
    [['US-CA'], { state: 'Ontario', country: 'CA' }, 'unmet'],
    [['California'], { state: 'California', country: 'CA' }, 'met'],
    // A name and a code cannot be told apart, nor can codes of different lengths.
    [['California'], { state: 'CA' }, 'unknown'],
    [['California'], { state: 'TX' }, 'unknown'],
    [['CA'], { state: 'California' }, 'unknown'],
    [['US-CA'], { state: 'California' }, 'unknown'],
    [['Goa'], { state: 'GA' }, 'unknown'],
    [['Goa'], { state: 'goa' }, 'met'],
    [['California', 'TX'], { state: 'NY' }, 'unknown'],
    // Nor can digits and letters, nor a name and a longer one that holds it.
    [['36'], { state: 'NY' }, 'unknown'],
    [['NY'], { state: '36' }, 'unknown'],
    [['US-36'], { state: 'US-NY' }, 'unknown'],
    [['36'], { state: '06' }, 'unmet'],
    [['FR-2A'], { state: 'FR-75' }, 'unmet'],
    [['FR-75'], { state: '75' }, 'met'],
    [['New York'], { state: 'New York State' }, 'unknown'],
    [['State of New York'], { state: 'new york' }, 'unknown'],
    [['東京都'], { state: '東京' }, 'unknown'],
    [['New York'], { state: 'New Jersey' }, 'unmet'],
    // One country by two codes, and what only looks like a country's.
    [['UK-ENG'], { state: 'GB-ENG' }, 'met'],
    [['GB-ENG'], { state: 'uk_eng' }, 'met'],
    [['UK-ENG'], { state: 'ENG', country: 'GBR' }, 'met'],
    [['UK-ENG'], { state: 'GB-SCT' }, 'unmet'],
    [['UK-ENG'], { state: 'US-ENG' }, 'unmet'],
    [['He-Bei'], { state: 'Hebei' }, 'met'],
    [['He-Bei'], { state: 'Sichuan', country: 'CN' }, 'unknown'],
    [['東京都'], { state: '東京都' }, 'met'],
    [['東京都'], { state: '大阪府' }, 'unmet'],
    [['CA'], {}, 'unknown'],
    [['US-CA'], { country: 'DE' }, 'unknown'],
    [['CA'], { state: ' ' }, 'unknown'],
    [['CA'], { state: '—' }, 'unknown'],
    [['—'], { state: 'CA' }, 'unreadable'],
    [['—'], {}, 'unreadable'],
  ])('%j and %j: %s', (states, visitor, outcome) => {
    expect(reasonsOf(offerFor({ states }), visitor)).toEqual(expected('state', outcome));
  });
});

describe('age', () => {
  it.each<[string | null, number | undefined, Outcome]>([
    ['18-24', 17, 'unmet'],
    ['18-24', 17.99, 'unmet'],
    ['18-24', 18, 'met'],
    ['18-24', 24, 'met'],
    ['18-24', 24.5, 'met'],
    ['18-24', 25, 'unmet'],
    ['18-24', undefined, 'unknown'],
    ['18-24', Number.NaN, 'unknown'],
    ['18-24', -1, 'unknown'],
    ['18-24', Number.POSITIVE_INFINITY, 'unknown'],
    ['18+', 17, 'unmet'],
    ['18+', 18, 'met'],
    ['18+', 101, 'met'],
    ['18+', 199, 'met'],
    ['18+', 200, 'unknown'],
    ['0-17', 0, 'met'],
    ['All', 5, 'met'],
    ['ALL', undefined, 'met'],
    ['all ages', undefined, 'met'],
    ['Any', undefined, 'met'],
    [null, undefined, 'met'],
    ['24-18', 20, 'unreadable'],
    ['adults', 5, 'unreadable'],
    ['adults', undefined, 'unreadable'],
  ])('%j and a visitor of %s: %s', (age, years, outcome) => {
    expect(reasonsOf(offerFor({ age }), { age: years })).toEqual(expected('age', outcome));
  });

  it.each<[string, ReturnType<typeof readAgeRange>]>([
    ['18-24', { min: 18, max: 24 }],
    [' 18 - 24 ', { min: 18, max: 24 }],
    ['18–24', { min: 18, max: 24 }],
    ['18—24', { min: 18, max: 24 }],
    ['18−24', { min: 18, max: 24 }],
    ['21-21', { min: 21, max: 21 }],
    ['18+', { min: 18, max: Number.POSITIVE_INFINITY }],
    ['65 And Over', { min: 65, max: Number.POSITIVE_INFINITY }],
    ['65 or older', null],
    ['24-18', null],
    ['18', null],
    ['over 65', null],
    ['under 18', null],
    ['18-24, 35-44', null],
    ['18-24-30', null],
    ['-18', null],
    ['18.5-24', null],
    ['eighteen', null],
    ['', null],
    ['1e1-1e2', null],
  ])('reads %j as %j', (text, range) => {
    expect(readAgeRange(text)).toEqual(range);
  });
});

describe('gender', () => {
  it.each<[string[], string | undefined, Outcome]>([
    [[], 'Male', 'met'],
    [['All'], 'Male', 'met'],
    [['Female'], 'female', 'met'],
    [['Female'], 'F', 'met'],
    [['f'], 'Woman', 'met'],
    [['Male'], 'M', 'met'],
    [['Male'], 'man', 'met'],
    [['Men'], 'Males', 'met'],
    [['Women'], 'females', 'met'],
    [['Male'], 'Masculine', 'unknown'],
    [['Male'], 'Team', 'unknown'],
    [['Female'], 'Feminine', 'unknown'],
    [['Female'], 'Elf', 'unknown'],
    [['Female'], 'Male', 'unmet'],
    [['Male', 'Female'], 'm', 'met'],
    [['Male', 'Female'], 'non-binary', 'unmet'],
    [['Female'], undefined, 'unknown'],
    // A word that is not known meets itself and excludes nobody.
    [['Divers'], 'divers', 'met'],
    [['Divers'], 'Male', 'unreadable'],
    [['Divers'], undefined, 'unreadable'],
    [['Female'], 'Divers', 'unknown'],
    [['Female', 'Divers'], 'Male', 'unreadable'],
  ])('%j and %j: %s', (genders, gender, outcome) => {
    expect(reasonsOf(offerFor({ genders }), { gender })).toEqual(expected('gender', outcome));
  });
});

it.each([
  ['M', 'male'],
  ['woman', 'female'],
  ['Non-Binary', 'nonbinary'],
  ['Divers', undefined],
  [undefined, undefined],
])('%j as a gender is %j', (word, gender) => {
  expect(readGender(word)).toBe(gender);
});

describe('device', () => {
  it.each<[string[], string | undefined, Outcome]>([
    [['All'], 'IOS', 'met'],
    [['all'], undefined, 'met'],
    [['IOS'], 'iOS', 'met'],
    [['IOS'], 'iPhone', 'met'],
    [['IOS'], 'iPad', 'met'],
    [['IOS'], 'iPhone 17', 'unknown'],
    [['IOS'], 'an iPad', 'unknown'],
    [['IOS', 'Android'], 'android', 'met'],
    [['MacOS'], 'mac os', 'met'],
    [['IOS'], 'Android', 'unmet'],
    // A browser and a system are no alternatives: it runs on any.
    [['Browser'], 'MacOS', 'unknown'],
    [['Browser'], 'Windows', 'unknown'],
    [['Browser'], 'Android', 'unknown'],
    [['Browser'], 'IOS', 'unknown'],
    [['browser'], 'iPhone', 'unknown'],
    [['IOS'], 'Browser', 'unknown'],
    [['Windows'], 'browser', 'unknown'],
    [['IOS', 'Browser'], 'Android', 'unknown'],
    [['Browser'], 'browser', 'met'],
    [['Browser', 'MacOS'], 'MacOS', 'met'],
    [['Browser'], undefined, 'unknown'],
    [['Browser'], 'Toaster', 'unknown'],
    [['Windows'], 'MacOS', 'unmet'],
    [['IOS'], undefined, 'unknown'],
    [['IOS'], 'Toaster', 'unknown'],
    // `Mobile` may well mean this visitor's.
    [['Mobile'], 'Android', 'unreadable'],
    [['Mobile'], 'mobile', 'met'],
    [['iPhone'], 'iphone', 'met'],
    [['iPhone'], 'IOS', 'unreadable'],
    [['constructor'], 'IOS', 'unreadable'],
  ])('%j and %j: %s', (devices, device, outcome) => {
    expect(reasonsOf(offerFor({ devices }), { device })).toEqual(expected('device', outcome));
  });
});

describe('dates', () => {
  const launchDate = '2026-11-01T00:00:00.000Z';
  const expiryDate = '2026-12-01T00:00:00.000Z';
  it.each<[string | null, string | null, string | null, Outcome]>([
    [null, null, null, 'met'],
    [launchDate, expiryDate, '2026-10-31T23:59:59.999Z', 'unmet'],
    [launchDate, expiryDate, launchDate, 'met'],
    [launchDate, expiryDate, '2026-11-30T23:59:59.999Z', 'met'],
    [launchDate, expiryDate, expiryDate, 'unmet'],
    [null, expiryDate, '2027-01-01', 'unmet'],
    [launchDate, null, '2027-01-01', 'met'],
    [launchDate, null, null, 'unknown'],
    [launchDate, null, 'one day', 'unknown'],
    ['soon', null, '2027-01-01', 'unreadable'],
    ['soon', expiryDate, '2027-01-01', 'unmet'],
    ['soon', null, null, 'unreadable'],
  ])('from %j to %j, at %j: %s', (from, to, now, outcome) => {
    expect(reasonsOf(offerFor({}, { launchDate: from, expiryDate: to }), {}, now)).toEqual(expected('dates', outcome));
  });
});

describe('repetition', () => {
  it.each<[boolean | null, boolean | undefined, Outcome]>([
    [false, true, 'unmet'],
    [false, false, 'met'],
    [false, undefined, 'unknown'],
    [true, true, 'met'],
    [true, undefined, 'met'],
    [null, true, 'unknown'],
    [null, false, 'met'],
    [null, undefined, 'met'],
  ])('repeatable %s, completed %s: %s', (repeatable, hasCompleted, outcome) => {
    expect(reasonsOf(offerFor({}, {}, repeatable), { hasCompleted })).toEqual(expected('repetition', outcome));
  });
});

describe('the whole', () => {
  const picky = buildOffer({
    targeting: { age: '18-24', countries: ['US'], states: ['CA'], genders: ['Female'], devices: ['IOS'] },
    launchDate: '2026-11-01T00:00:00.000Z',
    repeatable: false,
  });
  const rules = ['country', 'state', 'age', 'gender', 'device', 'dates', 'repetition'];

  it('is for everyone where nothing is asked', () => {
    expect(getEligibility(offerFor({}))).toEqual({
      status: 'eligible',
      reasons: [],
    });
  });

  it('knows nothing of a visitor it is not told of', () => {
    expect(getEligibility(picky).status).toBe('unknown');
    expect(reasonsOf(picky)).toEqual(rules.map((rule) => `${rule} unknown`));
  });

  it('lists every reason, always in the same order', () => {
    const visitor = { device: 'Android', gender: 'M', age: 30, state: 'TX', country: 'CA', hasCompleted: true };
    expect(reasonsOf(picky, visitor, '2026-10-01')).toEqual(rules.map((rule) => `${rule} unmet`));
    expect(getEligibility(picky, visitor).status).toBe('ineligible');
  });

  it('is eligible where every rule is met', () => {
    const visitor = { device: 'iPhone', gender: 'F', age: 18, state: 'US-CA', country: 'USA', hasCompleted: false };
    expect(getEligibility(picky, visitor, { now: Date.UTC(2026, 10, 2) })).toEqual({ status: 'eligible', reasons: [] });
  });

  it('stays eligible where a rule cannot be read, and names it', () => {
    expect(getEligibility(offerFor({ age: 'adults' }), { age: 5 })).toEqual({
      status: 'eligible',
      reasons: [{ rule: 'age', outcome: 'unreadable' }],
    });
  });

  it('takes what is no text in a rule for nothing asked', () => {
    const values = [null, undefined, 7, {}] as unknown as string[];
    const rules = { countries: values, states: values, genders: values, devices: values };
    const offer = { ...picky, targeting: { ...picky.targeting, ...rules } };
    expect(reasonsOf(offer, { age: 20 })).toEqual(['dates unknown', 'repetition unknown']);
    expect(reasonsOf(offerFor({ countries: [...values, 'US'] }), { country: 'DE' })).toEqual(['country unmet']);
  });

  it('does not look at ZIP codes', () => {
    expect(reasonsOf(offerFor({ zipCodes: ['10001'] }), {})).toEqual([]);
  });

  it.each([
    null,
    undefined,
    'US',
    42,
    [],
    { country: null, state: 7, age: '21', gender: {}, device: [], hasCompleted: 'yes' },
    { country: { toString: 1 }, state: Symbol('x'), age: null, gender: Number.NaN, device: () => 'IOS' },
    Object.create(null),
  ])('takes %s for a visitor of whom nothing is known', (visitor) => {
    expect(getEligibility(picky, visitor as Visitor)).toEqual(getEligibility(picky));
  });
});
