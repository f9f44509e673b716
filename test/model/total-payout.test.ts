import { expect, it } from 'vitest';
import { getTotalPayout } from '../../src/model/total-payout.js';
import type { Offer } from '../../src/model/types.js';
import { buildEvent } from '../../src/testing/index.js';

const events = (...payouts: (number | null)[]) =>
  payouts.map((payout, index) => buildEvent({ id: `e${index}`, payout, repeatable: null }));
const total = (amount: number | null, flags: object = {}) => ({
  amount,
  exact: amount === null ? null : String(amount),
  isMaximum: false,
  isRepeatable: false,
  isPartlyUnknown: false,
  ...flags,
});

it.each<[string, Partial<Offer>, object]>([
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
    total(9, { isMaximum: true }),
  ],
  ...(
    [
      ['as much', 5, [5], total(5)],
      ['as much together', 5, [2, 3], total(5, { isMaximum: true })],
      ['more', 5, [6], total(6)],
      ['more together', 5, [3, 4], total(7, { isMaximum: true })],
      ['less', 5, [3], total(3)],
      ['less together', 5, [1, 2], total(3, { isMaximum: true })],
      ['nothing', 5, [0], total(5)],
      ['nothing together', 5, [0, 0], total(5)],
      ['nothing known', 5, [null, null], total(5)],
      ['less, as far as known', 5, [null, 3], total(5)],
      ['as much, as far as known', 5, [null, 5], total(5)],
      ['more, as far as known', 5, [null, 6], total(6, { isMaximum: true, isPartlyUnknown: true })],
      ['nothing, as far as known', 5, [null, 0], total(5)],
      ['an amount, and nothing itself', 0, [3], total(3)],
      ['nothing, nor does it itself', 0, [0], total(0)],
      ['an amount, and no own', null, [3, 4], total(7, { isMaximum: true })],
      ['nothing, and no own', null, [0], total(0)],
    ] as [string, number | null, (number | null)[], object][]
  ).map(
    ([what, payout, steps, expected]) =>
      [
        `a single-event offer whose steps pay ${what}`,
        { payout, offerType: 'SingleEvent', events: events(...steps) },
        expected,
      ] as [string, Partial<Offer>, object],
  ),
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
    'what is no number',
    { payout: {} as number, offerType: null, events: events(undefined as never, true as never, [5] as never) },
    total(null),
  ],
  [
    'more digits than a number holds',
    { payout: null, offerType: null, events: events(4e12, 5e12, 0.001) },
    total(9e12, { isMaximum: true, exact: '9000000000000.001' }),
  ],
  [
    'more than any number that can be written',
    { payout: null, offerType: null, events: events(9e20, 9e20) },
    total(1.8e21, { isMaximum: true, exact: '1800000000000000000000' }),
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
  expect(getTotalPayout({ payout: null, offerType: null, events: [], repeatable: null, ...offer })).toEqual(expected);
});
