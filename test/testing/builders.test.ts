import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { buildCreative, buildEvent, buildOffer } from '../../src/testing/index.js';

describe.each([
  ['buildOffer', buildOffer],
  ['buildCreative', buildCreative],
  ['buildEvent', buildEvent],
])('%s', (_name, build: () => object) => {
  it('makes the same values at every call', () => {
    expect(build()).toEqual(build());
  });

  it('shares nothing between calls', () => {
    const [first, second] = [build(), build()];
    expect(first).not.toBe(second);
    for (const [field, value] of Object.entries(first)) {
      if (typeof value === 'object' && value !== null) expect(value).not.toBe(second[field as keyof typeof second]);
    }
  });
});

it('makes an offer that decodes to itself without an issue', () => {
  const offer = buildOffer({ events: [buildEvent()] });
  expect(decodeOffer(JSON.parse(JSON.stringify(offer)))).toEqual({ offer, issues: [] });
});

it('replaces whole fields, and merges targeting only', () => {
  const offer = buildOffer({ payout: null, creatives: [], targeting: { age: '18-24' } });
  expect(offer).toMatchObject({ payout: null, creatives: [], targeting: { age: '18-24', devices: [] } });
});

it('takes overrides of creatives and events', () => {
  expect(buildCreative({ displayOrder: null }).displayOrder).toBeNull();
  expect(buildEvent({ name: 'Reach level 10', payout: null })).toMatchObject({ name: 'Reach level 10', payout: null });
});
