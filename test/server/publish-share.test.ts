import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getTotalPayout } from '../../src/model/total-payout.js';
import { publishOffer } from '../../src/server/publish.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { type Exact, exact, isAtMost, minus, plus, times } from '../i18n/exact.js';

const payout = fc.oneof(
  fc.nat(10_000_000).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1e-5, noNaN: true }),
  fc.double({ min: 0, max: 1e13, noNaN: true }),
  fc.double({ min: 0, max: 9e20, noNaN: true }),
);
const share = fc.oneof(
  fc.nat(100).map((percent) => percent / 100),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0.6, 0.7, 0.07, 1 / 3, 1e-12, 5e-324),
);

/** Less by what is cut off: of the payout, the share and the product what is below 10^-12, and what no number can hold. */
const isNear = (amount: number, raw: number, all: Exact) => {
  const cut = [exact(3e-12), times(exact(raw), exact(1e-12)), times(all, exact(1e-15))].reduce(plus);
  return isAtMost(minus(all, cut), exact(amount));
};

it('a share is never more than that part of the payout, digit by digit, and hardly less', () => {
  fc.assert(
    fc.property(payout, share, (raw, part) => {
      const { offer } = publishOffer(buildOffer({ payout: raw }), { payout: { share: part } });
      const most = times(exact(raw), exact(part));
      expect(isAtMost(exact(offer.payout as number), most)).toBe(true);
      expect(isNear(offer.payout as number, raw, most)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('nor is the total of an offer more than that part of all its payouts', () => {
  fc.assert(
    fc.property(fc.array(payout, { minLength: 1, maxLength: 12 }), share, (raw, part) => {
      const events = raw.map((amount, index) => buildEvent({ id: `e${index}`, payout: amount }));
      const { offer } = publishOffer(buildOffer({ payout: null, events }), { payout: { share: part } });
      const most = times(raw.map(exact).reduce(plus), exact(part));
      expect(isAtMost(exact(getTotalPayout(offer).exact as `${number}`), most)).toBe(true);
    }),
  );
});
