import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventLadderOptions, type EventLadderView, getEventLadder } from '../../src/model/event-ladder.js';
import { DAY, toTime } from '../../src/model/instant.js';
import type { Completion, Progress } from '../../src/model/progress.js';
import { getTotalPayout } from '../../src/model/total-payout.js';
import type { OfferEvent } from '../../src/model/types.js';
import { buildEvent } from '../../src/testing/index.js';

const NOW = Date.UTC(2026, 10, 20, 12);
/** Half days around now, so that deadlines, waits and completions meet. */
const halfDay = (from: number, to: number) =>
  fc.integer({ min: from * 2, max: to * 2 }).map((half) => NOW + (half * DAY) / 2);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const event = fc.record({
  completionSequence: maybe(fc.integer({ min: 0, max: 4 })),
  minTimeSincePrevious: maybe(fc.integer({ min: 0, max: 3 })),
  deadlineDays: maybe(fc.integer({ min: 0, max: 6 })),
  pendingDays: maybe(fc.integer({ min: 0, max: 6 })),
  payout: maybe(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1e6, noNaN: true }))),
  repeatable: maybe(fc.boolean()),
});
const events = fc
  .array(event, { maxLength: 6 })
  .map((list) =>
    list.map((each, index) =>
      buildEvent({ ...each, id: `e${index}`, displayOrder: index, trackingEventId: `t${index}` }),
    ),
  );

const completionUntil = (days: number) =>
  fc.record(
    {
      at: halfDay(-8, days).map((time) => new Date(time).toISOString()),
      status: fc.constantFrom<Completion['status'][]>('pending', 'paid', 'rejected', undefined),
    },
    { requiredKeys: ['at'] },
  );
const progressUntil = (days: number): fc.Arbitrary<Progress> =>
  fc.dictionary(
    fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e4', 'e5', 't0', 't3', 'zzz'),
    fc.oneof(completionUntil(days), fc.array(completionUntil(days), { maxLength: 3 })),
  );
const unit = fc.constantFrom<EventLadderOptions['minTimeUnit'][]>('days', 'hours', 'minutes', undefined);

const all = ({ rungs, anyTime }: EventLadderView) => [...rungs.flatMap(({ steps }) => steps), ...anyTime];
const shuffled = <T>(list: readonly T[], keys: readonly number[]) =>
  list
    .map((value, index) => ({ value, key: keys[index % Math.max(keys.length, 1)] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe('whatever the events and the progress, a ladder', () => {
  it('is made of any JSON, and can be told as JSON', () => {
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e300, -1e300, 8.64e15, Number.MIN_VALUE));
    const wild = fc.array(
      fc.record({
        ...{ completionSequence: maybe(number), minTimeSincePrevious: maybe(number), deadlineDays: maybe(number) },
        ...{ pendingDays: maybe(number), payout: maybe(number), displayOrder: maybe(number) },
        id: fc.constantFrom('a', 'b', '__proto__', ''),
        trackingEventId: maybe(fc.constantFrom('a', 'c', 'constructor')),
        repeatable: maybe(fc.boolean()),
      }),
      { maxLength: 5 },
    );
    const at = fc.oneof(fc.constantFrom('2026-11-20', '9999-12-31', '0002-01-01', '1'), fc.jsonValue());
    const completion = fc.oneof(
      fc.record({ at, status: fc.oneof(fc.constantFrom('paid', 'rejected'), fc.jsonValue()) }),
      fc.jsonValue(),
    );
    const garbage = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', ''),
        fc.oneof(completion, fc.array(completion)),
      ),
    );
    const instant = fc.oneof(fc.constantFrom(null, undefined, NOW, '2026-11-21', 'never', Number.NaN), fc.date());
    fc.assert(
      fc.property(wild, garbage, instant, unit, (list, progress, now, minTimeUnit) => {
        const options = { progress: progress as Progress, now, minTimeUnit };
        const shown = getEventLadder(
          list.map((each) => buildEvent(each)),
          options,
        );
        expect(all(shown)).toHaveLength(list.length);
        const { event: _, ...plain } = all(shown)[0] ?? { event: null };
        expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
        const again = getEventLadder(
          list.map((each) => buildEvent(each)),
          { ...options, progress: JSON.parse(JSON.stringify(progress)) },
        );
        expect(again).toEqual(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('has at most one next step, and it can be done or will be by waiting', () => {
    fc.assert(
      fc.property(events, progressUntil(4), unit, (list, progress, minTimeUnit) => {
        const steps = all(getEventLadder(list, { progress, now: NOW, minTimeUnit }));
        const next = steps.filter(({ isNext }) => isNext);
        expect(next.length).toBeLessThanOrEqual(1);
        for (const { state } of next) expect(['available', 'waiting', 'rejected']).toContain(state);
        // Where something can be done, something is next.
        if (steps.some(({ state }) => state === 'available' || state === 'waiting')) expect(next).toHaveLength(1);
      }),
    );
  });

  it('tells never more earned than there is in all, and in all what the badge says', () => {
    fc.assert(
      fc.property(events, progressUntil(1), (list, progress) => {
        const { earnedPayout, totalPayout, completedSteps, totalSteps } = getEventLadder(list, { progress, now: NOW });
        expect(completedSteps).toBeLessThanOrEqual(totalSteps);
        expect(earnedPayout === null).toBe(totalPayout === null);
        expect(earnedPayout ?? 0).toBeLessThanOrEqual(totalPayout ?? 0);
        const badge = getTotalPayout({ events: list, offerType: 'MultiEvent', payout: null, repeatable: null });
        expect(totalPayout).toBe(badge.amount);
      }),
    );
  });

  it('is the same in whatever order events and keys come', () => {
    fc.assert(
      fc.property(
        events,
        progressUntil(4),
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        unit,
        (list, progress, keys, minTimeUnit) => {
          const mixed = Object.fromEntries(shuffled(Object.entries(progress), keys));
          expect(getEventLadder(shuffled(list, keys), { progress: mixed, now: NOW, minTimeUnit })).toEqual(
            getEventLadder(list, { progress, now: NOW, minTimeUnit }),
          );
        },
      ),
    );
  });

  it('does not change before `changesAt`, and changes then', () => {
    const still = (view: EventLadderView) => ({ ...view, changesAt: null });
    fc.assert(
      fc.property(events, progressUntil(6), unit, (list, progress, minTimeUnit) => {
        const told = (now: number) => getEventLadder(list, { progress, now, minTimeUnit });
        const shown = told(NOW);
        const end = toTime(shown.changesAt) ?? NOW + 400 * DAY;
        expect(end).toBeGreaterThan(NOW);
        expect(told(end - 1)).toEqual(shown);
        expect(told(Math.floor((NOW + end) / 2))).toEqual(shown);
        // The deadline of a rejected step that can be tried again shows in what is next, or blocked, or nowhere; that of a
        // completed one that cannot be repeated any more, because what comes before it is lost, shows nowhere.
        const isUnseen = all(shown).some(
          ({ state, completions, isClosed, event }) =>
            event.repeatable && (state === 'rejected' || (completions > 0 && isClosed)),
        );
        if (shown.changesAt !== null && !isUnseen) expect(still(told(end))).not.toEqual(still(shown));
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing when the next step is completed now', () => {
    fc.assert(
      fc.property(
        events,
        progressUntil(0),
        unit,
        fc.constantFrom('pending', 'paid', undefined),
        (list, progress, minTimeUnit, status) => {
          const shown = getEventLadder(list, { progress, now: NOW, minTimeUnit });
          const next = all(shown).find(({ isNext }) => isNext);
          if (!next) return;
          const { id } = next.event;
          const more = { ...progress, [id]: [progress[id] ?? [], { at: new Date(NOW).toISOString(), status }].flat() };
          const after = getEventLadder(list, { progress: more as Progress, now: NOW, minTimeUnit });
          const isCounted = next.state === 'available' || status !== undefined;
          expect(after.completedSteps).toBeGreaterThanOrEqual(shown.completedSteps + (isCounted ? 1 : 0));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('unlocks nothing above a step that is not completed', () => {
    fc.assert(
      fc.property(events, progressUntil(0), (list, progress: Record<string, OfferEvent | unknown>) => {
        const { rungs } = getEventLadder(list, { progress: progress as Progress, now: NOW });
        const firstOpen = rungs.findIndex(
          ({ steps }) => !steps.every(({ state }) => ['done', 'pending', 'paid'].includes(state)),
        );
        const above = firstOpen < 0 ? [] : rungs.slice(firstOpen + 1).flatMap(({ steps }) => steps);
        for (const { state } of above) expect(['available', 'waiting', 'done']).not.toContain(state);
      }),
    );
  });
});
