import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEventLadder } from '../../src/model/event-ladder.js';
import { getOfferState } from '../../src/model/offer-state.js';
import { getOfferTimeline, type OfferTimelineOptions } from '../../src/model/offer-timeline.js';
import type { Progress } from '../../src/model/progress.js';
import type { Offer, OfferEvent } from '../../src/model/types.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';

const NOW = '2026-11-22T12:00:00.000Z';
const dated = (launchDate: string | null, expiryDate: string | null) => ({ launchDate, expiryDate });

describe('the state of an offer', () => {
  it.each<[string, string | null, string | null, string | null, string]>([
    ['no dates', null, null, NOW, 'running'],
    ['before its launch', '2026-11-22T12:00:00.001Z', null, NOW, 'not-started'],
    ['at its launch', NOW, null, NOW, 'running'],
    ['a moment before its end', null, '2026-11-22T12:00:00.001Z', NOW, 'running'],
    ['at its end', null, NOW, NOW, 'ended'],
    ['after its end', '2026-01-01', '2026-11-01', NOW, 'ended'],
    ['between the two', '2026-01-01', '2026-12-31', NOW, 'running'],
    ['a malformed launch', 'soon', '2026-12-31', NOW, 'running'],
    ['a malformed end', '2026-01-01', 'never', NOW, 'running'],
    ['30 February as its end', '2026-01-01', '2026-02-30', NOW, 'running'],
    ['.NET’s "not set" as its end', '2026-01-01', '0001-01-01T00:00:00', NOW, 'running'],
    ['nobody knows what time it is', '2027-01-01', '2026-01-01', null, 'running'],
    ['it is a malformed time', '2027-01-01', null, 'noon', 'running'],
    ['it would start after its end, which is past', '2026-12-01', '2026-11-01', NOW, 'ended'],
    ['it would start after its end, which is ahead', '2026-12-24', '2026-12-01', NOW, 'not-started'],
    ['offsets', '2026-11-22T14:00:00+02:00', '2026-11-22T07:00:01-05:00', NOW, 'running'],
  ])('%s', (_, launchDate, expiryDate, now, state) => {
    expect(getOfferState(dated(launchDate, expiryDate), now)).toBe(state);
    expect(getOfferTimeline(buildOffer(dated(launchDate, expiryDate)), { now }).state).toBe(state);
  });
});

/** Steps of a ladder: an id, its sequence, and what else matters. Paid after `pendingDays`, which nobody states. */
const step = (id: string, completionSequence: number | null, more: Partial<OfferEvent> = {}) =>
  buildEvent({ id, trackingEventId: null, name: id, completionSequence, ...more });
const offerOf = (events: OfferEvent[], more: Partial<Offer> = {}) =>
  buildOffer({ offerType: 'MultiEvent', payout: null, pendingDays: null, launchDate: null, events, ...more });

/** What a timeline says, in short: `ends 2026-11-30` or `finish-by 30 days`. */
const say = (offer: Offer, options: Partial<OfferTimelineOptions> = {}) =>
  getOfferTimeline(offer, { now: NOW, ...options }).entries.map(({ kind, at, days }) =>
    [kind, at?.replace(/T00:00:00.000Z|:00.000Z/, ''), days === null ? null : `${days} days`]
      .filter((part) => part)
      .join(' '),
  );

const install = step('install', 1, { payout: 0 });
const level10 = step('level10', 2, { deadlineDays: 7 });
const level20 = step('level20', 3, { deadlineDays: 30 });
const invite = step('invite', null);
const game = [install, level10, level20];
const at = (day: string): Progress[string] => ({ at: day });

describe('when an offer starts and ends', () => {
  it.each<[string, Partial<Offer>, string[]]>([
    ['no dates', {}, []],
    ['not yet started', dated('2026-12-01', '2026-12-24'), ['starts 2026-12-01', 'ends 2026-12-24']],
    ['not yet started, no end', dated('2026-12-01', null), ['starts 2026-12-01']],
    ['started', dated('2026-01-01', '2026-12-24'), ['ends 2026-12-24']],
    ['ended', dated('2026-01-01', '2026-11-01'), ['ends 2026-11-01']],
    ['malformed dates', dated('soon', 'never'), []],
  ])('%s', (_, dates, said) => {
    expect(say(offerOf([], dates))).toEqual(said);
  });
});

describe('by when steps must be finished', () => {
  const progress = { install: at('2026-11-02T00:00:00Z') };
  it.each<[string, Offer, Partial<OfferTimelineOptions>, string[]]>([
    ['nobody says when it began: relative', offerOf([install, level20]), {}, ['finish-by 30 days']],
    ['two deadlines: the first and the last', offerOf(game), {}, ['next-by 7 days', 'finish-by 30 days']],
    [
      'three deadlines: the first and the last',
      offerOf([...game, step('level15', 2, { deadlineDays: 14 })]),
      {},
      ['next-by 7 days', 'finish-by 30 days'],
    ],
    ['no deadline', offerOf([install, invite]), {}, []],
    ['that of the first step itself', offerOf([step('install', 1, { deadlineDays: 3 })]), {}, []],
    ['of a step for any time', offerOf([install, step('x', null, { deadlineDays: 5 })]), {}, ['finish-by 5 days']],
    ['zero days', offerOf([install, step('x', 2, { deadlineDays: 0 })]), {}, ['finish-by 0 days']],
    [
      'from the first step',
      offerOf(game),
      { progress: { install: at('2026-11-20T18:03:00Z') } },
      ['next-by 2026-11-27T18:03', 'finish-by 2026-12-20T18:03'],
    ],
    [
      'from the first step, whatever the partner says of the start',
      offerOf([install, level20]),
      { progress: { install: at('2026-11-20') }, startedAt: '2026-11-19' },
      ['finish-by 2026-12-20'],
    ],
    ['from the start', offerOf([install, level20]), { startedAt: '2026-11-20' }, ['finish-by 2026-12-20']],
    [
      'from a start so long ago that nobody knows',
      offerOf(game),
      { startedAt: '2026-11-10' },
      ['next-by 7 days', 'finish-by 2026-12-10'],
    ],
    ['from a malformed start', offerOf([install, level20]), { startedAt: 'today' }, ['finish-by 30 days']],
    ['a start in the year 9999', offerOf([install, level20]), { startedAt: '9999-12-31' }, ['finish-by 30 days']],
    [
      'one is done: the others remain',
      offerOf(game),
      { progress: { install: at('2026-11-20'), level10: at('2026-11-21') } },
      ['finish-by 2026-12-20'],
    ],
    [
      'one has to wait, and has a deadline all the same',
      offerOf([install, step('x', 2, { minTimeSincePrevious: 3, deadlineDays: 7 })]),
      { progress: { install: at('2026-11-20') }, minTimeUnit: 'days' },
      ['finish-by 2026-11-27'],
    ],
    [
      'all are done',
      offerOf(game),
      { progress: { install: at('2026-11-19'), level10: at('2026-11-20'), level20: at('2026-11-21') } },
      [],
    ],
    ['one is missed, so those behind it are blocked', offerOf(game), { progress }, []],
    [
      'one is missed, another may be done at any time',
      offerOf([...game, step('x', null, { deadlineDays: 40 })]),
      { progress },
      ['finish-by 2026-12-12'],
    ],
    [
      'one is rejected',
      offerOf(game),
      { progress: { install: at('2026-11-20'), level10: { at: '2026-11-21', status: 'rejected' } } },
      [],
    ],
    [
      'the offer ends before: not later than that',
      offerOf(game, { expiryDate: '2026-12-01' }),
      { progress: { install: at('2026-11-20') } },
      ['next-by 2026-11-27', 'finish-by 2026-12-01', 'ends 2026-12-01'],
    ],
    [
      'the offer ends before both: one line is enough',
      offerOf(game, { expiryDate: '2026-11-24' }),
      { progress: { install: at('2026-11-20') } },
      ['finish-by 2026-11-24', 'ends 2026-11-24'],
    ],
    [
      'relative, and the offer ends',
      offerOf([install, level20], { expiryDate: '2026-12-01' }),
      {},
      ['finish-by 30 days', 'ends 2026-12-01'],
    ],
    [
      'relative, and the offer has not started',
      offerOf([install, level20], dated('2026-12-01', '2026-12-24')),
      {},
      ['starts 2026-12-01', 'finish-by 30 days', 'ends 2026-12-24'],
    ],
    ['the offer has ended', offerOf(game, { expiryDate: '2026-11-21' }), { progress }, ['ends 2026-11-21']],
    ['no sequence 1', offerOf([step('a', 4, { deadlineDays: 9 })]), { progress: {} }, ['finish-by 9 days']],
    ['days that are none', offerOf([install, step('x', 2, { deadlineDays: -3 })]), {}, []],
    ['infinitely many days', offerOf([install, step('x', 2, { deadlineDays: Infinity })]), {}, []],
  ])('%s', (_, offer, options, said) => {
    expect(say(offer, options)).toEqual(said);
  });
});

describe('until when the reward is pending', () => {
  const week = (id: string, sequence: number | null, more: Partial<OfferEvent> = {}) =>
    step(id, sequence, { pendingDays: 7, ...more });
  const late = week('late', 2, { deadlineDays: 30 });
  it.each<[string, Offer, Partial<OfferTimelineOptions>, string[]]>([
    ['an offer without steps', offerOf([], { pendingDays: 14 }), {}, ['paid-by 14 days']],
    ['an offer without steps that does not say', offerOf([]), {}, []],
    [
      'an offer without steps that ended',
      offerOf([], { pendingDays: 14, expiryDate: '2026-11-01' }),
      {},
      ['ends 2026-11-01'],
    ],
    ['one step', offerOf([week('a', 1)]), {}, ['paid-by 7 days']],
    ['the step does not say, the offer does', offerOf([step('a', 1)], { pendingDays: 14 }), {}, ['paid-by 14 days']],
    ['the step’s own before the offer’s', offerOf([week('a', 1)], { pendingDays: 14 }), {}, ['paid-by 7 days']],
    ['the longest of several', offerOf([week('a', 1), step('b', 2, { pendingDays: 3 })]), {}, ['paid-by 7 days']],
    ['one does not say', offerOf([week('a', 1), step('b', 2)]), {}, []],
    ['one that pays nothing does not say', offerOf([install, week('b', 2)]), {}, ['paid-by 7 days']],
    ['one whose payout is unknown does not say', offerOf([step('a', 1, { payout: null }), week('b', 2)]), {}, []],
    ['no step pays: the offer does', offerOf([install], { payout: 5, pendingDays: 2 }), {}, ['paid-by 2 days']],
    ['at once', offerOf([step('a', 1, { pendingDays: 0 })]), {}, ['paid-by 0 days']],
    ['days that are none', offerOf([step('a', 1, { pendingDays: -1 })]), {}, []],
    [
      'begun: the last deadline and the longest time',
      offerOf([install, late]),
      { progress: { install: at('2026-11-20') } },
      ['finish-by 2026-12-20', 'paid-by 2026-12-27'],
    ],
    [
      'the first step has no deadline, but nothing comes before it',
      offerOf([week('a', 1), late]),
      { startedAt: '2026-11-20' },
      ['finish-by 2026-12-20', 'paid-by 2026-12-27'],
    ],
    [
      'begun, and paid at once',
      offerOf([install, step('x', 2, { deadlineDays: 30, pendingDays: 0 })]),
      { progress: { install: at('2026-11-20') } },
      ['finish-by 2026-12-20', 'paid-by 0 days'],
    ],
    [
      'one step that pays is done, the other is to be done',
      offerOf([week('a', 1), late]),
      { progress: { a: at('2026-11-20') } },
      ['finish-by 2026-12-20', 'paid-by 2026-12-27'],
    ],
    [
      'begun, but a step without a deadline may be done later',
      offerOf([install, late, week('invite', null)]),
      { progress: { install: at('2026-11-20') } },
      ['finish-by 2026-12-20', 'paid-by 7 days'],
    ],
    [
      'finished: when the last is due',
      offerOf([week('a', 1), step('b', 2, { pendingDays: 2 })]),
      { progress: { a: at('2026-11-20'), b: at('2026-11-21') } },
      ['paid-by 2026-11-27'],
    ],
    [
      'finished, before the offer ends',
      offerOf([week('a', 1)], { expiryDate: '2026-12-24' }),
      { progress: { a: at('2026-11-20') } },
      ['paid-by 2026-11-27', 'ends 2026-12-24'],
    ],
    [
      'finished, and the offer has ended',
      offerOf([week('a', 1)], { expiryDate: '2026-11-21' }),
      { progress: { a: at('2026-11-20') } },
      ['ends 2026-11-21', 'paid-by 2026-11-27'],
    ],
    [
      'ended with a step undone: what was done is pending',
      offerOf([week('a', 1), week('b', 2)], { expiryDate: '2026-11-21' }),
      { progress: { a: at('2026-11-20') } },
      ['ends 2026-11-21', 'paid-by 2026-11-27'],
    ],
    [
      'finished, by the offer’s own days',
      offerOf([step('a', 1)], { pendingDays: 7 }),
      { progress: { a: at('2026-11-20') } },
      ['paid-by 2026-11-27'],
    ],
    ['due already', offerOf([week('a', 1)]), { progress: { a: at('2026-11-01') } }, []],
    ['due at this moment', offerOf([week('a', 1)]), { progress: { a: at('2026-11-15T12:00:00Z') } }, []],
    [
      'due at once, though a wrong clock puts the completion ahead',
      offerOf([step('a', 1, { pendingDays: 0 })]),
      { progress: { a: at('2026-11-23') } },
      [],
    ],
    [
      'one is due already, the other not',
      offerOf([week('a', 1), week('b', 2)]),
      { progress: { a: at('2026-11-01'), b: at('2026-11-20') } },
      ['paid-by 2026-11-27'],
    ],
    ['paid', offerOf([week('a', 1)]), { progress: { a: { at: '2026-11-20', status: 'paid' } } }, []],
    [
      'one is paid, the other not',
      offerOf([week('a', 1), week('b', 2)]),
      { progress: { a: { at: '2026-11-18', status: 'paid' }, b: at('2026-11-20') } },
      ['paid-by 2026-11-27'],
    ],
    ['rejected', offerOf([week('a', 1)]), { progress: { a: { at: '2026-11-20', status: 'rejected' } } }, []],
    [
      'still said to be pending after its days: nobody knows',
      offerOf([week('a', 1), week('b', 2)]),
      { progress: { a: { at: '2026-11-10', status: 'pending' }, b: at('2026-11-20') } },
      [],
    ],
    [
      'still said to be pending after its days, and something is to be done: nobody knows either',
      offerOf([week('a', 1), week('b', 2)]),
      { progress: { a: { at: '2026-11-10', status: 'pending' } } },
      [],
    ],
    [
      'still said to be pending at the end of its days',
      offerOf([week('a', 1), week('b', 2)]),
      { progress: { a: { at: '2026-11-15T12:00:00Z', status: 'pending' }, b: at('2026-11-20') } },
      [],
    ],
    [
      'nobody says when it was completed',
      offerOf([week('a', 1)]),
      { progress: { a: { at: '', status: 'pending' } } },
      [],
    ],
    [
      'missed: what was done remains',
      offerOf([week('a', 1), week('b', 2, { deadlineDays: 1 })]),
      { progress: { a: at('2026-11-20') } },
      ['paid-by 2026-11-27'],
    ],
    [
      'nobody knows what time it is',
      offerOf([week('a', 1)]),
      { now: null, progress: { a: at('2026-11-20') } },
      ['paid-by 2026-11-27'],
    ],
  ])('%s', (_, offer, options, said) => {
    expect(say(offer, options)).toEqual(said);
  });
});

describe('when a timeline becomes different', () => {
  it.each<[string, Offer, Partial<OfferTimelineOptions>, string | null]>([
    ['never', offerOf([install]), {}, null],
    ['never, as it has ended', offerOf([], { expiryDate: '2026-11-01' }), {}, null],
    ['never, as nobody knows what time it is', offerOf([], { expiryDate: '2026-12-01' }), { now: null }, null],
    [
      'never, though a reward is due, as nobody knows what time it is',
      offerOf([step('a', 1, { pendingDays: 7 })]),
      { now: null, progress: { a: { at: '2026-11-20', status: 'pending' } } },
      null,
    ],
    ['when a day less is left', offerOf([], { expiryDate: '2026-12-01' }), {}, '2026-11-23T00:00:00.001Z'],
    ['when it ends', offerOf([], { expiryDate: '2026-11-22T12:00:30Z' }), {}, '2026-11-22T12:00:30.000Z'],
    ['when it starts', offerOf([], { launchDate: '2026-11-22T12:00:30Z' }), {}, '2026-11-22T12:00:30.000Z'],
    [
      'when a step is missed',
      offerOf([install, level20]),
      { progress: { install: at('2026-10-23T12:00:00Z') } },
      '2026-11-22T12:00:00.001Z',
    ],
    [
      'when a step no longer has to wait',
      offerOf([install, step('x', 2, { minTimeSincePrevious: 3 })]),
      { progress: { install: at('2026-11-22T10:00:00Z') }, minTimeUnit: 'hours' },
      '2026-11-22T13:00:00.000Z',
    ],
    [
      'when one of several rewards is due, that is still said to be pending',
      offerOf([step('a', 1, { pendingDays: 2 }), step('b', 2, { pendingDays: 7 })]),
      { progress: { a: { at: '2026-11-20T12:00:01Z', status: 'pending' }, b: at('2026-11-22T11:00:00Z') } },
      '2026-11-22T12:00:01.000Z',
    ],
    [
      'when one of several rewards is due by the offer’s days, that is still said to be pending',
      offerOf([step('a', 1), step('b', 2, { pendingDays: 7 })], { pendingDays: 2 }),
      { progress: { a: { at: '2026-11-20T12:00:01Z', status: 'pending' }, b: at('2026-11-22T11:00:00Z') } },
      '2026-11-22T12:00:01.000Z',
    ],
    [
      'when a day less is left, not when one of several rewards was due, or is now',
      offerOf([step('a', 1), step('b', 2), step('c', 3, { pendingDays: 7 })], { pendingDays: 2 }),
      { progress: { a: at('2026-11-01'), b: at('2026-11-20T12:00:00Z'), c: at('2026-11-22T11:00:00Z') } },
      '2026-11-23T11:00:00.001Z',
    ],
  ])('%s', (_, offer, options, changesAt) => {
    expect(getOfferTimeline(offer, { now: NOW, ...options }).changesAt).toBe(changesAt);
  });

  it('tells of the time left with each date that is ahead', () => {
    const { entries } = getOfferTimeline(offerOf(game, dated('2026-12-01', '2026-12-24')), { now: NOW });
    expect(entries.map(({ kind, left }) => [kind, left && `${left.count} ${left.unit}`])).toEqual([
      ['starts', '8 day'],
      ['next-by', null],
      ['finish-by', null],
      ['ends', '31 day'],
    ]);
  });
});

const START = Date.parse(NOW);
const HOUR = 3_600_000;
const times = fc.integer({ min: -24 * 60, max: 24 * 60 }).map((hours) => new Date(START + hours * HOUR).toISOString());
const garbage = fc.constantFrom('', 'soon', '2026-02-30', '0001-01-01T00:00:00', '{}', '9999-12-31T23:59:59Z');
const dates = fc.option(fc.oneof(times, times, times, garbage));
const days = fc.option(fc.integer({ min: 0, max: 60 }));
const events = fc
  .array(
    fc.record({
      completionSequence: fc.option(fc.integer({ min: 1, max: 4 })),
      deadlineDays: days,
      pendingDays: days,
      minTimeSincePrevious: fc.option(fc.integer({ min: 0, max: 5 })),
      payout: fc.constantFrom(null, 0, 1),
      repeatable: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.map((more, index) => step(`e${index}`, more.completionSequence, more)));
const completion = fc.record({
  at: dates.map((date) => date ?? ''),
  status: fc.constantFrom(undefined, 'pending', 'paid', 'rejected'),
});
const progresses = fc.dictionary(fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e4'), completion) as fc.Arbitrary<Progress>;
const cases = fc.record({
  offer: fc
    .record({ launchDate: dates, expiryDate: dates, pendingDays: days, events })
    .map(({ events: list, ...more }) => offerOf(list, more)),
  options: fc.record({
    now: fc.constant(START),
    startedAt: dates,
    progress: fc.option(progresses, { nil: undefined }),
    minTimeUnit: fc.constantFrom(undefined, 'hours' as const, 'days' as const),
  }),
});

describe('every timeline', () => {
  it('names nothing to be done later than the offer’s end', () => {
    fc.assert(
      fc.property(cases, ({ offer, options }) => {
        const { entries } = getOfferTimeline(offer, options);
        const end = entries.find(({ kind }) => kind === 'ends')?.at;
        for (const entry of entries) {
          if (end && entry.at && /-by$/.test(entry.kind) && entry.kind !== 'paid-by') {
            expect(Date.parse(entry.at)).toBeLessThanOrEqual(Date.parse(end));
          }
        }
      }),
    );
  });

  it('is in the order of its dates, each with its date or its days, and with at most one of a kind', () => {
    fc.assert(
      fc.property(cases, ({ offer, options }) => {
        const { entries } = getOfferTimeline(offer, options);
        const ats = entries.filter(({ at: date }) => date).map(({ at: date }) => Date.parse(date ?? ''));
        expect(ats).toEqual([...ats].sort((a, b) => a - b));
        expect(entries.every((entry) => (entry.at === null) !== (entry.days === null))).toBe(true);
        expect(new Set(entries.map(({ kind }) => kind)).size).toBe(entries.length);
      }),
    );
  });

  it('stays the same until it says that it changes', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ offer, options }, part) => {
        const view = getOfferTimeline(offer, options);
        const until = view.changesAt === null ? START + 1e12 : Date.parse(view.changesAt);
        expect(until).toBeGreaterThan(START);
        const now = Math.floor(START + part * (until - 1 - START));
        for (const each of [now, until - 1]) expect(getOfferTimeline(offer, { ...options, now: each })).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('makes no deadline later by what it knows of the start', () => {
    fc.assert(
      fc.property(cases, times, ({ offer, options }, installed) => {
        const finish = (more: object) =>
          getOfferTimeline(offer, { ...options, progress: undefined, ...more }).entries.find(
            ({ kind }) => kind === 'finish-by',
          )?.at;
        const first = offer.events.find((event) => event.completionSequence === 1)?.id ?? 'none';
        const progress = { [first]: { at: installed } };
        const { rungs } = getEventLadder(offer.events, { now: START, progress });
        // Behind a step that was missed nothing counts, so the last deadline is another step's than the one reckoned.
        fc.pre(rungs.flatMap(({ steps }) => steps).every(({ state }) => state !== 'missed'));
        const reckoned = finish({ startedAt: installed });
        const truth = finish({ startedAt: null, progress });
        if (reckoned && truth) expect(Date.parse(reckoned)).toBeLessThanOrEqual(Date.parse(truth));
      }),
    );
  });

  it('comes of anything without an error', () => {
    const anything = fc.anything() as fc.Arbitrary<never>;
    const number = fc.oneof(fc.double(), fc.string(), fc.constant(undefined)) as fc.Arbitrary<never>;
    const strange = fc.record({
      launchDate: anything,
      expiryDate: anything,
      pendingDays: anything,
      events: fc
        .array(fc.record({ completionSequence: fc.option(fc.integer()), deadlineDays: number, pendingDays: number }))
        .map((list) => list.map((more) => ({ ...install, ...more }))),
    });
    fc.assert(
      fc.property(strange, anything, anything, (more, now, startedAt) => {
        getOfferTimeline(buildOffer(more), { now, startedAt });
      }),
    );
  });
});
