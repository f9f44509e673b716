import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEligibility, type Visitor } from '../../src/model/eligibility.js';
import { buildOffer } from '../../src/testing/index.js';

const word = fc.constantFrom(
  'All',
  'US',
  'usa',
  '840',
  'DE',
  'EU',
  'Atlantis',
  'CA',
  'US-CA',
  'California',
  'AU-WA',
  'WA',
);
const gender = fc.constantFrom('Male', 'F', 'non-binary', 'Divers', 'All', '');
const device = fc.constantFrom('IOS', 'iPhone', 'Android', 'Mobile', 'All', '');
const date = fc.constantFrom(null, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', 'soon');
const now = fc.constantFrom(undefined, null, '2026-10-01', '2026-11-15', '2027-01-01', 'one day');

const anOffer = fc
  .record({
    countries: fc.array(word, { maxLength: 3 }),
    states: fc.array(word, { maxLength: 3 }),
    age: fc.constantFrom(null, 'All', '18-24', '24-18', '18+', 'adults'),
    genders: fc.array(gender, { maxLength: 2 }),
    devices: fc.array(device, { maxLength: 2 }),
    launchDate: date,
    expiryDate: date,
    repeatable: fc.constantFrom(null, true, false),
  })
  .map(({ launchDate, expiryDate, repeatable, ...targeting }) =>
    buildOffer({ launchDate, expiryDate, repeatable, targeting }),
  );

const aVisitor: fc.Arbitrary<Visitor> = fc.record(
  {
    country: word,
    state: word,
    age: fc.constantFrom(0, 17, 18, 24, 25, Number.NaN),
    gender,
    device,
    hasCompleted: fc.boolean(),
  },
  { requiredKeys: [] },
);

const nonsense = fc.anything({ withSparseArray: true, withBigInt: true, withNullPrototype: true });

describe('getEligibility', () => {
  it('is eligible exactly where nothing excludes and nothing is unknown', () => {
    fc.assert(
      fc.property(anOffer, aVisitor, now, (offer, visitor, at) => {
        const { status, reasons } = getEligibility(offer, visitor, { now: at });
        const outcomes = reasons.map(({ outcome }) => outcome);
        expect(status).toBe(
          outcomes.includes('unmet') ? 'ineligible' : outcomes.includes('unknown') ? 'unknown' : 'eligible',
        );
      }),
    );
  });

  it('excludes nobody of whom nothing is known, but for the dates', () => {
    fc.assert(
      fc.property(anOffer, now, (offer, at) => {
        const { reasons } = getEligibility(offer, undefined, { now: at });
        expect(reasons.filter(({ rule, outcome }) => outcome === 'unmet' && rule !== 'dates')).toEqual([]);
      }),
    );
  });

  it('never takes an exclusion back when more is known of the visitor', () => {
    fc.assert(
      fc.property(anOffer, aVisitor, aVisitor, now, (offer, less, more, at) => {
        const known = getEligibility(offer, { ...more, ...less }, { now: at });
        for (const reason of getEligibility(offer, less, { now: at }).reasons) {
          if (reason.outcome === 'unmet') expect(known.reasons).toContainEqual(reason);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never excludes by a rule when that is for more than before', () => {
    fc.assert(
      fc.property(anOffer, aVisitor, word, (offer, visitor, another) => {
        const countries = [...offer.targeting.countries, another];
        const wider = { ...offer, targeting: { ...offer.targeting, countries } };
        const excluded = (of: typeof offer) =>
          getEligibility(of, visitor).reasons.some(({ rule, outcome }) => rule === 'country' && outcome === 'unmet');
        if (offer.targeting.countries.length > 0 && excluded(wider)) expect(excluded(offer)).toBe(true);
      }),
    );
  });

  it('throws for no visitor and no text in a rule, whatever they are', () => {
    const rule = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 });
    const targeting = fc.record({ countries: rule, states: rule, genders: rule, devices: rule, age: fc.string() });
    const someone = fc.oneof(
      nonsense,
      fc.record({ country: nonsense, state: nonsense, age: nonsense, gender: nonsense }),
    );
    fc.assert(
      fc.property(targeting, someone, (rules, visitor) => {
        const { status } = getEligibility(buildOffer({ targeting: rules }), visitor as Visitor);
        expect(['eligible', 'ineligible', 'unknown']).toContain(status);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives plain data and changes nothing it was given', () => {
    fc.assert(
      fc.property(anOffer, aVisitor, (offer, visitor) => {
        const before = structuredClone({ offer, visitor });
        const result = getEligibility(offer, visitor);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect({ offer, visitor }).toEqual(before);
      }),
    );
  });
});
