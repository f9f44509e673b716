import fc from 'fast-check';
import type { Completion, MinTimeUnit, Progress, Reward } from 'gokart-offers-react';
import { readDate } from '../truth/dates.js';
import { toRungs } from '../truth/order.js';
import { readOffer, type TrueEvent, type Wire } from '../truth/wire.js';
import { offer, type WRAPPINGS } from './offers.js';
import { dateText, instant } from './values.js';

const DAY = 86_400_000;

/** Everything that one look at one offer depends on. */
export interface Visit {
  /** The offer as the API sends it. */
  wire: Wire;
  /** In what it is sent. */
  wrapping: keyof typeof WRAPPINGS;
  /** How much of a payout is published. */
  payout: 'as-is' | 'hidden' | { share: number };
  reward: Exclude<Reward, (...args: never[]) => unknown>;
  /** `null`: nobody knows what the visitor has done. */
  progress: Progress | null;
  startedAt: string | null;
  now: string;
  unit: MinTimeUnit | null;
  timeZone: string;
  /** As a card, or each part by itself. */
  as: 'card' | 'parts';
}

const share = fc.oneof(
  fc.constantFrom(0, 0.1, 0.5, 0.6, 0.7, 0.999, 1),
  fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
  fc.double({ min: 0.001, max: 1, noNaN: true }),
);

const payout: fc.Arbitrary<Visit['payout']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Visit['payout']>('as-is') },
  { weight: 1, arbitrary: fc.constant<Visit['payout']>('hidden') },
  { weight: 4, arbitrary: share.map((part) => ({ share: part })) },
);

const reward: fc.Arbitrary<Visit['reward']> = fc.oneof(
  fc.constantFrom('USD', 'EUR', 'JPY', 'KWD').map((currency) => ({ currency })),
  fc
    .oneof(
      fc.constantFrom(1, 7, 100, 1000, 0.5, 0.001, 333.33),
      fc.integer({ min: 1, max: 1_000_000 }).map((parts) => parts / 1000),
    )
    .map((pointsPerUnit) => ({ pointsPerUnit, unit: { one: 'coin', other: 'coins' } })),
);

const status = fc.constantFrom<Completion['status']>(undefined, undefined, undefined, 'pending', 'paid', 'rejected');

const completionAt = (time: number): fc.Arbitrary<Completion> =>
  fc.tuple(dateText(time), status).map(([at, said]) => (said ? { at, status: said } : { at }));

/** Beside whole days, where deadlines and due dates are. */
const later = fc.constantFrom(
  0,
  0,
  1,
  -1,
  1000,
  3_600_000,
  DAY,
  DAY,
  2 * DAY,
  3 * DAY,
  7 * DAY,
  7 * DAY + 1,
  7 * DAY - 1,
);

const completion = instant.chain(completionAt);

/** Something that says nothing, or not all. */
const oddCompletion = fc.constantFrom<unknown>(
  null,
  {},
  { at: 'soon' },
  { at: 'soon', status: 'paid' },
  { at: '2027-01-01T00:00:00Z' },
  [],
);

/** Anything at all: early, late, twice, decided or not. */
const wild = (events: readonly TrueEvent[]): fc.Arbitrary<Progress> => {
  const named = events.flatMap(({ calledBy }) => calledBy);
  const entry = fc.oneof(
    { weight: 8, arbitrary: completion },
    { weight: 3, arbitrary: fc.array(completion, { maxLength: 3 }) },
    { weight: 1, arbitrary: oddCompletion },
  );
  return fc.dictionary(fc.constantFrom('no such event', ...named), entry, { maxKeys: 6 }) as fc.Arbitrary<Progress>;
};

/** As visitors do it: one after the other, some days apart, as far as they come. */
const orderly = (events: readonly TrueEvent[], from: number): fc.Arbitrary<Progress> => {
  const ordered = [
    ...toRungs(events).flatMap((rung) => rung.events),
    ...events.filter(({ sequence }) => sequence === null),
  ];
  const named = ordered.filter(({ calledBy }) => calledBy.length > 0);
  return fc
    .tuple(
      fc.integer({ min: 0, max: named.length }),
      ...named.map(({ calledBy }) => fc.tuple(fc.constantFrom(...calledBy), later, fc.nat({ max: 2 }))),
    )
    .chain(([reached, ...steps]) => {
      let time = from;
      const told = steps.slice(0, reached).map(([name, wait, more]) => {
        time += wait;
        const first = completionAt(time);
        const event = named.find(({ calledBy }) => calledBy.includes(name));
        if (!event?.isRepeatable || more === 0) return first.map((each) => [name, each] as const);
        return fc
          .tuple(first, ...Array.from({ length: more }, (_, index) => completionAt(time + (index + 1) * DAY)))
          .map((each) => [name, each] as const);
      });
      return fc.tuple(...told).map((entries) => Object.fromEntries(entries) as Progress);
    });
};

/** Instants at or beside which something of this offer changes. */
const turningPoints = (wire: Wire, progress: Progress | null): number[] => {
  const { launch, expiry, events } = readOffer(wire);
  const done = Object.values(progress ?? {})
    .flat()
    .flatMap((entry) => readDate(entry?.at) ?? []);
  const days = events.flatMap(({ deadlineDays, pendingDays }) => [deadlineDays ?? 0, pendingDays ?? 0]);
  const points = [launch, expiry, ...done].filter((point) => point !== null);
  const all = points.flatMap((point) => [point, ...days.map((each) => point + each * DAY)]);
  return all.filter((point) => point < Date.UTC(2200, 0, 1));
};

const nowOf = (wire: Wire, progress: Progress | null): fc.Arbitrary<number> => {
  const points = turningPoints(wire, progress);
  if (points.length === 0) return instant;
  const beside = fc.constantFrom(0, 0, 1, -1, 1000, -60_000, 3_600_000, -7_200_000, DAY, -2 * DAY);
  return fc.oneof(
    instant,
    fc.tuple(fc.constantFrom(...points), beside).map(([point, by]) => point + by),
  );
};

/** One look at one offer. */
export const visit: fc.Arbitrary<Visit> = offer.chain((wire) => {
  const { events, launch } = readOffer(wire);
  const start = instant.map((time) => Math.max(time, launch ?? 0));
  const progress: fc.Arbitrary<Progress | null> = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 5, arbitrary: start.chain((from) => orderly(events, from)) },
    { weight: 2, arbitrary: wild(events) },
  );
  return progress.chain((done) =>
    fc.record({
      wire: fc.constant(wire),
      wrapping: fc.constantFrom<Visit['wrapping']>('envelope', 'page', 'offers', 'bare'),
      payout,
      reward,
      progress: fc.constant(done),
      startedAt: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: instant.map((time) => new Date(time).toISOString()) },
      ),
      now: nowOf(wire, done).map((time) => new Date(time).toISOString()),
      unit: fc.constantFrom<Visit['unit']>(null, 'minutes', 'hours', 'days'),
      timeZone: fc.constantFrom('UTC', 'UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Kiritimati'),
      as: fc.constantFrom<Visit['as']>('card', 'parts'),
    }),
  );
});
