import { expect, it } from 'vitest';
import { getTotalPayout } from '../../src/model/total-payout.js';
import { buildEvent } from '../../src/testing/index.js';

const events = (...payouts: (number | null)[]) =>
  payouts.map((payout, index) => buildEvent({ id: `e${index}`, payout, repeatable: null }));
const total = (amount: number | null, flags: object = {}) => ({
  amount,
  isMaximum: false,
  isRepeatable: false,
  isPartlyUnknown: false,
  ...flags,
});

it.each([
  ['a single event', { payout: 5, offerType: 'SingleEvent', events: [] }, total(5)],
  ['a single event, stated twice', { payout: 5, offerType: 'SingleEvent', events: events(5) }, total(5)],
  ['one event of its own', { payout: null, offerType: null, events: events(3) }, total(3)],
  ['several', { payout: null, offerType: 'MultiEvent', events: events(0.1, 0.2) }, total(0.3, { isMaximum: true })],
  [
    'several, and an own payout',
    { payout: 9, offerType: 'MultiEvent', events: events(1, 2) },
    total(3, { isMaximum: true }),
  ],
  [
    'several of no known payout, and an own',
    { payout: 9, offerType: 'MultiEvent', events: events(null, null) },
    total(9),
  ],
  [
    'some unknown',
    { payout: null, offerType: null, events: events(1, null) },
    total(1, { isMaximum: true, isPartlyUnknown: true }),
  ],
  ['nothing known', { payout: null, offerType: null, events: events(null) }, total(null)],
  ['nothing at all', { payout: null, offerType: null, events: [] }, total(null)],
  ['nothing, for sure', { payout: 0, offerType: 'SingleEvent', events: [] }, total(0)],
  [
    'refused amounts',
    { payout: -4, offerType: null, events: events(Number.NaN, -1, Number.POSITIVE_INFINITY) },
    total(null),
  ],
  [
    'a repeatable offer',
    { payout: 1, offerType: 'SingleEvent', events: [], repeatable: true },
    total(1, { isRepeatable: true }),
  ],
  [
    'a repeatable step',
    { payout: null, offerType: null, events: [buildEvent({ payout: 1, repeatable: true })] },
    total(1, { isRepeatable: true }),
  ],
])('%s', (_, offer, expected) => {
  expect(getTotalPayout({ repeatable: null, ...offer })).toEqual(expected);
});
