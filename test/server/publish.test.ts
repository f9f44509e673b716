import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Offer, OfferEvent } from '../../src/model/types.js';
import { checkPublishRules, type PayoutRule, publishOffer } from '../../src/server/publish.js';

const event: OfferEvent = {
  id: 'e1',
  name: 'Install',
  trackingEventId: 'level_1',
  displayOrder: 1,
  completionSequence: 1,
  minTimeSincePrevious: null,
  deadlineDays: 7,
  pendingDays: 30,
  payout: 2.5,
  repeatable: false,
};
const raw: Offer = {
  id: '3eb57088-361f-4b34-9a62-686df8f5506a',
  payoutId: '9d1a4c0e-0a58-4f2c-8d7e-2f6f5b1c3a47',
  name: 'SiriusXM',
  headline: 'Get 3 months',
  shortDescription: null,
  keyPoints: ['One'],
  offerDetails: null,
  termsAndDisclaimers: null,
  categories: ['Music'],
  trackingUrl: 'https://link.example/r/1',
  offerType: 'MultiEvent',
  budgetType: 'Daily',
  budget: 5000,
  launchDate: null,
  expiryDate: null,
  targeting: { age: 'All', countries: ['US'], states: [], zipCodes: ['10001'], genders: [], devices: ['All'] },
  repeatable: null,
  payout: 12.5,
  pendingDays: 0,
  creatives: [{ id: 'c1', url: 'https://cdn.example/1.png', displayOrder: 0, metadata: { buyer: 'x' } }],
  events: [event, { ...event, id: 'e2', payout: null }],
  asOf: '2026-11-22T00:00:00.000Z',
  revision: null,
  termsHash: null,
};
const withPayout = (payout: number | null): Offer => ({ ...raw, payout, events: [{ ...event, payout }] });

describe('publishOffer', () => {
  it('keeps budget, payout record, ZIP codes, tracking link and metadata behind', () => {
    expect(publishOffer(raw, { payout: 'as-is' })).toEqual({
      offer: {
        ...raw,
        budget: null,
        budgetType: null,
        payoutId: null,
        trackingUrl: null,
        targeting: { ...raw.targeting, zipCodes: [] },
        creatives: [{ id: 'c1', url: 'https://cdn.example/1.png', displayOrder: 0, metadata: null }],
      },
      issues: [],
    });
  });

  it.each([
    ['budget', { budget: 5000, budgetType: 'Daily' }],
    ['payoutId', { payoutId: raw.payoutId }],
    ['zipCodes', { targeting: raw.targeting }],
    ['trackingUrl', { trackingUrl: raw.trackingUrl }],
    ['metadata', { creatives: raw.creatives }],
  ])('publishes %s when told to, and nothing else with it', (flag, added) => {
    const closed = publishOffer(raw, { payout: 'as-is' }).offer;
    expect(publishOffer(raw, { payout: 'as-is', [flag]: true }).offer).toEqual({ ...closed, ...added });
    expect(publishOffer(raw, { payout: 'as-is', [flag]: false }).offer).toEqual(closed);
  });

  it('publishes countries by one kind of code, each once, in the order given; what names none as it is', () => {
    const targeting = { ...raw.targeting, countries: ['CAN', 'usa', '840', 'Atlantis', '4', 'EU', 'ca', 'All'] };
    expect(publishOffer({ ...raw, targeting }, { payout: 'as-is' }).offer.targeting.countries).toEqual([
      'CA',
      'US',
      'Atlantis',
      'AF',
      'EU',
      'All',
    ]);
  });

  it('changes nothing of the offer it was given', () => {
    const before = structuredClone(raw);
    publishOffer(raw, { payout: { share: 0.5 } });
    expect(raw).toEqual(before);
  });

  it.each<[string, PayoutRule, number | null, number | null]>([
    ['as it is', 'as-is', 12.5, 12.5],
    ['hidden', 'hidden', 12.5, null],
    ['a share', { share: 0.6 }, 12.5, 7.5],
    ['a share of a tenth, where binary fractions say 0.06999…', { share: 0.7 }, 0.1, 0.07],
    ['a share where binary fractions say 0.30000000000000004', { share: 0.1 }, 3, 0.3],
    ['a share of nothing', { share: 0.6 }, 0, 0],
    ['no share', { share: 0 }, 12.5, 0],
    ['the whole share', { share: 1 }, 12.5, 12.5],
    ['a share of a very large payout', { share: 0.5 }, 1e12, 5e11],
    ['a share of a very small payout', { share: 0.5 }, 1e-6, 5e-7],
    ['a share of an unknown payout', { share: 0.6 }, null, null],
    ['a function', (payout) => payout * 2, 12.5, 25],
    ['a function that publishes none', () => null, 12.5, null],
    ['a function, not asked about an unknown payout', () => 1, null, null],
    ['a raw payout that is none', 'as-is', Number.NaN, null],
    ['a raw payout below 0', { share: 0.5 }, -1, null],
  ])('publishes a payout: %s', (_, payout, given, expected) => {
    const { offer } = publishOffer(withPayout(given), { payout });
    expect(offer.payout).toBe(expected);
    expect(offer.events[0]?.payout).toBe(expected);
  });

  it('tells a function which offer and event an amount belongs to', () => {
    const rule = vi.fn(() => 1);
    publishOffer(raw, { payout: rule });
    expect(rule.mock.calls).toEqual([
      [12.5, { offer: raw, event: null }],
      [2.5, { offer: raw, event }],
    ]);
  });

  it.each<[string, () => unknown, string]>([
    ['throws', () => fail(), 'from the payout function: an exception'],
    ['gives NaN', () => Number.NaN, 'from the payout function: NaN or an infinity'],
    ['gives an infinity', () => Number.POSITIVE_INFINITY, 'from the payout function: NaN or an infinity'],
    ['gives less than 0', () => -0.01, 'from the payout function: a negative number'],
    ['gives text', () => '7.5', 'from the payout function: a value of type string'],
    ['gives nothing', () => undefined, 'from the payout function: a value of type undefined'],
    ['gives a promise', async () => 7.5, 'from the payout function: a promise'],
  ])('publishes no amount and an issue when a function %s', (_, rule, received) => {
    const { offer, issues } = publishOffer(raw, { payout: rule as PayoutRule });
    expect(offer.payout).toBeNull();
    expect(offer.events.map(({ payout }) => payout)).toEqual([null, null]);
    expect(issues).toEqual(
      ['payout', 'events[0].payout'].map((path) => ({
        path,
        expected: expect.stringContaining('payout rule'),
        received,
      })),
    );
  });

  const amount = fc.oneof(
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.nat(1_000_000).map((cents) => cents / 100),
  );
  const rules = fc.oneof(
    fc.constant('as-is' as const),
    fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  );

  it('never publishes more than the raw payout, whatever the share', () => {
    fc.assert(
      fc.property(amount, rules, (payout, rule) => {
        const { offer, issues } = publishOffer(withPayout(payout), { payout: rule });
        expect(offer.payout).toBeLessThanOrEqual(payout);
        expect(offer.payout).toBeGreaterThanOrEqual(0);
        expect(offer.events[0]?.payout).toBe(offer.payout);
        expect(issues).toEqual([]);
      }),
    );
  });

  it('publishes a share of whole cents to the digit', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(100), (cents, percent) => {
        const { offer } = publishOffer(withPayout(cents / 100), { payout: { share: percent / 100 } });
        const expected = BigInt(cents) * BigInt(percent);
        expect(offer.payout).toBe(Number(expected) / 10_000);
      }),
    );
  });

  it('publishes nothing where payouts are hidden, whatever they are', () => {
    fc.assert(
      fc.property(fc.double(), (payout) => {
        const { offer } = publishOffer(withPayout(payout), { payout: 'hidden' });
        expect([offer.payout, offer.events[0]?.payout]).toEqual([null, null]);
      }),
    );
  });

  it('never lets a failing function publish the raw payout', () => {
    fc.assert(
      fc.property(amount, fc.anything(), (payout, given) => {
        const { offer } = publishOffer(withPayout(payout), { payout: (() => given) as unknown as PayoutRule });
        const isGood = typeof given === 'number' && given >= 0 && given < Number.POSITIVE_INFINITY;
        expect(offer.payout).toBe(isGood ? Math.abs(given) : null);
      }),
    );
  });
});

describe('checkPublishRules', () => {
  it.each<[unknown]>([
    [undefined],
    [null],
    [{}],
    [{ payout: undefined }],
    [{ payout: 'everything' }],
    [{ payout: 0.6 }],
    [{ payout: {} }],
    [{ payout: { share: -0.1 } }],
    [{ payout: { share: 1.1 } }],
    [{ payout: { share: 60 } }],
    [{ payout: { share: Number.NaN } }],
    [{ payout: { share: '0.6' } }],
  ])('refuses %j: the partner has to say what visitors see', (rules) => {
    expect(() => checkPublishRules(rules)).toThrow(/publish\.payout is missing .* so you have to say .* Pass 'as-is'/);
  });

  it('refuses a flag that is neither true nor false', () => {
    expect(() => checkPublishRules({ payout: 'hidden', budget: 'no' })).toThrow(/publish\.budget is neither/);
  });

  it.each([['as-is'], ['hidden'], [{ share: 0 }], [{ share: 1 }], [() => null]])('takes %o', (payout) => {
    expect(() => checkPublishRules({ payout, budget: true, metadata: false })).not.toThrow();
  });
});

function fail(): never {
  throw new Error('the partner');
}
