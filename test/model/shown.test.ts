import { describe, expect, it } from 'vitest';
import { getShown } from '../../src/model/shown.js';
import type { Offer } from '../../src/model/types.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';

describe('getShown', () => {
  it.each<[string, Partial<Offer>, number | null]>([
    ['a payout of its own', buildOffer({ payout: 12.5 }), 12.5],
    [
      'the sum of its steps',
      buildOffer({ payout: null, events: [0.1, 0.2].map((payout) => buildEvent({ payout })) }),
      0.3,
    ],
    ['no published payout', buildOffer({ payout: null }), null],
    ['nothing', {}, null],
  ])('tells what an offer with %s pays in all', (_, offer, payout) => {
    expect(getShown(offer).payout).toBe(payout);
  });

  it('tells the revision, the terms and the time of reading, and null for what is not known', () => {
    const stamps = { revision: '23e11dd6f64684c0', termsHash: 'bbb1258a8033a60c', asOf: '2026-06-15T12:00:00.000Z' };
    expect(getShown(buildOffer(stamps))).toEqual({
      payout: 12.5,
      revision: stamps.revision,
      termsHash: stamps.termsHash,
      at: stamps.asOf,
    });
    expect(getShown({})).toEqual({ payout: null, revision: null, termsHash: null, at: null });
  });
});
