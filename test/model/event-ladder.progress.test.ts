import { describe, expect, it } from 'vitest';
import { type EventLadderOptions, getEventLadder } from '../../src/model/event-ladder.js';
import type { Progress } from '../../src/model/progress.js';
import type { OfferEvent } from '../../src/model/types.js';
import { buildEvent } from '../../src/testing/index.js';

/** The 20th of November, at noon, and so many days and hours later. */
const day = (days: number, hours = 0) => new Date(Date.UTC(2026, 10, 20 + days, 12 + hours)).toISOString();
const at = (days: number, hours = 0) => ({ at: day(days, hours) });
/** Events by their names; a number is the sequence, from 1 unless said. */
const ladder = (events: Record<string, Partial<OfferEvent>>) =>
  Object.entries(events).map(([id, more], index) =>
    buildEvent({ id, trackingEventId: null, displayOrder: index, completionSequence: index + 1, ...more }),
  );
const view = (events: readonly OfferEvent[], progress: unknown, options: EventLadderOptions = {}) =>
  getEventLadder(events, { progress: progress as Progress, ...options });
const all = ({ rungs, anyTime }: ReturnType<typeof view>) => [...rungs.flatMap(({ steps }) => steps), ...anyTime];
/** Each step in one line: `a done`, and what else is so of it. */
const lines = (shown: ReturnType<typeof view>) =>
  all(shown).map((step) =>
    [
      step.event.id,
      step.state,
      step.isNext && 'next',
      step.isEarly && 'early',
      step.isBlocked && 'blocked',
      step.completions > 1 && `${step.completions} times`,
    ]
      .filter(Boolean)
      .join(' '),
  );

const three = ladder({ a: {}, b: {}, c: {} });

describe('which completion is whose', () => {
  const events = ladder({
    a: { trackingEventId: 'install' },
    b: { trackingEventId: 'a' },
    c: { trackingEventId: 'install' },
  });

  it.each<[string, unknown, string[], string[]]>([
    ['by id', { a: at(0) }, ['a done', 'b available next', 'c locked'], []],
    [
      'by tracking event id, that of the first that has it',
      { install: at(0) },
      ['a done', 'b available next', 'c locked'],
      [],
    ],
    ['an id before a tracking event id', { a: at(0), b: at(1) }, ['a done', 'b done', 'c available next'], []],
    [
      'by both: one completion too many',
      { a: at(0), install: at(1) },
      ['a done', 'b available next', 'c locked'],
      ['install not-repeatable'],
    ],
    ['in another case', { A: at(0) }, ['a available next', 'b locked', 'c locked'], ['A unknown-event']],
    ['of no event', { zzz: at(0), a: at(0) }, ['a done', 'b available next', 'c locked'], ['zzz unknown-event']],
    [
      'of what every object has',
      JSON.parse('{"__proto__":{"at":"2026-11-20"},"constructor":1}'),
      ['a available next', 'b locked', 'c locked'],
      ['__proto__ unknown-event', 'constructor unknown-event'],
    ],
  ])('%s', (_, progress, expected, ignored) => {
    const shown = view(events, progress, { now: day(2) });
    expect(lines(shown)).toEqual(expected);
    expect(shown.ignored.map(({ key, reason }) => `${key} ${reason}`)).toEqual(ignored);
  });

  it('gives it to the first of several events with one id', () => {
    const [a, b] = ladder({ a: {}, b: {} });
    expect(lines(view([a, { ...b, id: 'a' }] as OfferEvent[], { a: at(0) }))).toEqual(['a done', 'a available next']);
  });
});

describe('what is made of one completion', () => {
  it.each<[string, unknown, string, string | null, string[]]>([
    ['nothing', undefined, 'available', null, []],
    ['null', null, 'available', null, []],
    ['an empty list', [], 'available', null, []],
    ['a list of nothing', [null, undefined], 'available', null, []],
    ['a date', at(0), 'done', day(0), []],
    ['a date in a list', [at(0)], 'done', day(0), []],
    ['a date without an offset', { at: '2026-11-20T12:00:00' }, 'done', day(0), []],
    ['a day', { at: '2026-11-20' }, 'done', '2026-11-20T00:00:00.000Z', []],
    ['another offset', { at: '2026-11-20T13:00:00+01:00' }, 'done', day(0), []],
    ['an unknown status', { ...at(0), status: 'PAID!' }, 'done', day(0), []],
    ['a status of another kind', { ...at(0), status: { toString: 1 } }, 'done', day(0), []],
    ['paid', { ...at(0), status: 'paid' }, 'paid', day(0), []],
    ['pending', { ...at(0), status: 'pending' }, 'pending', day(0), []],
    ['rejected', { ...at(0), status: 'rejected' }, 'rejected', day(0), []],
    ['a status without a date', { status: 'paid' }, 'paid', null, []],
    ['a status with a malformed date', { at: 'yesterday', status: 'pending' }, 'pending', null, []],
    ['a rejection without a date', { status: 'rejected' }, 'rejected', null, []],
    ['neither', {}, 'available', null, ['malformed']],
    ['a malformed date', { at: 'yesterday' }, 'available', null, ['malformed']],
    ["the year 1, .NET's way of not saying", { at: '0001-01-01T00:00:00' }, 'available', null, ['malformed']],
    ['a number of seconds, or of milliseconds', { at: 1_763_640_000 }, 'available', null, ['malformed']],
    ['true', true, 'available', null, ['malformed']],
    ['the date itself', day(0), 'available', null, ['malformed']],
    ['a list in a list', [[at(0)]], 'available', null, ['malformed']],
    ['a status alone that is unknown', { status: 'approved' }, 'available', null, ['malformed']],
    ['one malformed, one not', [{ at: '?' }, at(0)], 'done', day(0), ['malformed']],
    ['a day ahead, to the millisecond', at(2), 'done', day(2), []],
    ['more than a day ahead', at(2, 1), 'available', null, ['future']],
    ['more than a day ahead, with a status', { ...at(9), status: 'paid' }, 'available', null, ['future']],
  ])('%s', (_, completion, state, completedAt, ignored) => {
    const shown = view(ladder({ a: {} }), { a: completion }, { now: day(1) });
    expect(all(shown)[0]).toMatchObject({
      state,
      completedAt,
      completions: state === 'available' || state === 'rejected' ? 0 : 1,
    });
    expect(shown.ignored).toEqual(ignored.map((reason) => ({ key: 'a', reason })));
  });

  it.each([[null], ['text'], [7], [[at(0)]], [true]])('of a progress that is %j', (progress) => {
    expect(lines(view(three, progress))).toEqual(['a available next', 'b locked', 'c locked']);
  });

  it('judges nothing by time where the time is not known', () => {
    const events = ladder({ a: { pendingDays: 3 }, b: { deadlineDays: 1 }, c: {} });
    const shown = view(events, { a: { at: '2199-01-01' } });
    expect(lines(shown)).toEqual(['a pending', 'b available next', 'c locked']);
    expect(shown.changesAt).toBeNull();
  });
});

describe('order', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['in order', { a: at(0), b: at(1) }, ['a done', 'b done', 'c available next']],
    ['at the same instant', { a: at(0), b: at(0), c: at(0) }, ['a done', 'b done', 'c done']],
    ['the second before the first', { a: at(1), b: at(0) }, ['a done', 'b available next early', 'c locked']],
    ['the second without the first', { b: at(0) }, ['a available next', 'b locked early', 'c locked']],
    [
      'the third before the first, though after the second',
      { a: at(2), b: { status: 'paid' }, c: at(1) },
      ['a done', 'b paid', 'c available next early'],
    ],
    ['too early, then again in time', { a: at(1), b: [at(0), at(2)] }, ['a done', 'b done', 'c available next']],
    [
      'out of order, with a status',
      { a: at(1), b: { ...at(0), status: 'pending' } },
      ['a done', 'b pending', 'c available next'],
    ],
    [
      'without the first, with a status',
      { b: { ...at(0), status: 'paid' } },
      ['a available next', 'b paid', 'c locked'],
    ],
    ['after one without a date', { a: { status: 'paid' }, b: at(0) }, ['a paid', 'b done', 'c available next']],
    [
      'after one that was rejected',
      { a: { ...at(0), status: 'rejected' }, b: at(1) },
      ['a rejected', 'b locked early blocked', 'c locked blocked'],
    ],
  ])('%s', (_, progress, expected) => {
    expect(lines(view(three, progress, { now: day(3) }))).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['neither', {}, ['a available next', 'b available', 'c locked']],
    ['one of them', { b: at(0) }, ['a available next', 'b done', 'c locked']],
    ['both, in any order', { a: at(1), b: at(0), c: at(1) }, ['a done', 'b done', 'c done']],
    ['the next between the two', { a: at(2), b: at(0), c: at(1) }, ['a done', 'b done', 'c available next early']],
    [
      'one rejected, the other open',
      { a: { ...at(0), status: 'rejected' } },
      ['a rejected', 'b available next', 'c locked blocked'],
    ],
  ])('of those that share a sequence: %s', (_, progress, expected) => {
    const shared = ladder({ a: {}, b: { completionSequence: 1 }, c: {} });
    expect(lines(view(shared, progress, { now: day(3) }))).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, ['a available next', 'b locked', 'x available', 'y available']],
    ['those for any time first', { x: at(0) }, ['a available next', 'b locked', 'x done', 'y available']],
    ['those in order', { a: at(0), b: at(0) }, ['a done', 'b done', 'x available next', 'y available']],
    ['no way on', { a: { status: 'rejected' } }, ['a rejected', 'b locked blocked', 'x available next', 'y available']],
    ['everything', { a: at(0), b: at(0), x: at(0), y: at(0) }, ['a done', 'b done', 'x done', 'y done']],
  ])('of those for any time: %s', (_, progress, expected) => {
    const mixed = ladder({ a: {}, b: {}, x: { completionSequence: null }, y: { completionSequence: null } });
    expect(lines(view(mixed, progress, { now: day(3) }))).toEqual(expected);
  });

  it('of nothing is nothing', () => {
    expect(view([], { a: at(0) }, { now: day(0) })).toEqual({
      rungs: [],
      anyTime: [],
      completedSteps: 0,
      totalSteps: 0,
      earnedPayout: null,
      totalPayout: null,
      earnedExact: null,
      totalExact: null,
      isPartlyUnknown: false,
      ignored: [{ key: 'a', reason: 'unknown-event' }],
      changesAt: null,
    });
  });
});

describe('a deadline', () => {
  const events = ladder({
    a: { deadlineDays: 1 },
    b: { deadlineDays: 3 },
    x: { completionSequence: null, deadlineDays: 2 },
  });
  const shownAt = (now: string | undefined, progress: unknown = { a: at(0) }, list = events) =>
    view(list, progress, { now });

  it('counts from the sequence-1 event, whose own the API does not say from when', () => {
    expect(all(shownAt(day(1))).map(({ deadlineAt }) => deadlineAt)).toEqual([null, day(3), day(2)]);
  });

  it.each<[string, string[], string | null]>([
    ['before', ['a done', 'b available next', 'x available'], '2026-11-22T12:00:00.001Z'],
    [day(2), ['a done', 'b available next', 'x available'], '2026-11-22T12:00:00.001Z'],
    ['2026-11-22T12:00:00.001Z', ['a done', 'b available next', 'x missed'], '2026-11-23T12:00:00.001Z'],
    [day(3), ['a done', 'b available next', 'x missed'], '2026-11-23T12:00:00.001Z'],
    ['2026-11-23T12:00:00.001Z', ['a done', 'b missed', 'x missed'], null],
  ])('at %s', (now, expected, changesAt) => {
    const shown = shownAt(now === 'before' ? day(1) : now);
    expect(lines(shown)).toEqual(expected);
    expect(shown.changesAt).toBe(changesAt);
  });

  it.each<[string, unknown, string[]]>([
    ['in time, to the millisecond', { a: at(0), b: at(3), x: at(2) }, ['a done', 'b done', 'x done']],
    ['too late', { a: at(0), b: at(4), x: at(3) }, ['a done', 'b missed', 'x missed']],
    [
      'too late, with a status',
      { a: at(0), b: { ...at(4), status: 'pending' } },
      ['a done', 'b pending', 'x available next'],
    ],
    ['too late, but in time before', { a: at(0), b: [at(4), at(1)] }, ['a done', 'b done', 'x available next']],
    ['with no date to count from', { a: { status: 'paid' }, b: at(4) }, ['a paid', 'b done', 'x available next']],
    [
      'rejected in time',
      { a: at(0), b: { ...at(1), status: 'rejected' } },
      ['a done', 'b rejected', 'x available next'],
    ],
  ])('%s', (_, progress, expected) => {
    expect(lines(view(events, progress))).toEqual(expected);
  });

  it('changes nothing any more for a step that is completed', () => {
    const shown = view(ladder({ a: {}, b: { deadlineDays: 3 } }), { a: at(0), b: at(1) }, { now: day(1) });
    expect([lines(shown)[1], shown.changesAt]).toEqual(['b done', null]);
  });

  it('blocks what comes after it', () => {
    const [a, b] = events;
    const later = ladder({ c: { completionSequence: 3 }, d: { completionSequence: 4, deadlineDays: 1 } });
    expect(lines(shownAt(day(5), { a: at(0) }, [a, b, ...later] as OfferEvent[]))).toEqual([
      'a done',
      'b missed',
      'c locked blocked',
      'd missed',
    ]);
  });

  it.each<[string, OfferEvent[], Record<string, unknown>, (string | null)[]]>([
    [
      'no sequence 1',
      ladder({ a: { completionSequence: 5 }, b: { completionSequence: 7, deadlineDays: 1 } }),
      { a: at(0) },
      [null, null],
    ],
    [
      'one below it',
      ladder({
        z: { completionSequence: 0, deadlineDays: 1 },
        a: { completionSequence: 1, deadlineDays: 1 },
        b: { completionSequence: 2, deadlineDays: 1 },
      }),
      { z: at(0), a: at(2) },
      [null, null, day(3)],
    ],
    [
      'two of them, one done',
      ladder({
        a: { completionSequence: 1 },
        b: { completionSequence: 1 },
        c: { completionSequence: 2, deadlineDays: 1 },
      }),
      { b: at(3) },
      [null, null, day(4)],
    ],
    [
      'two of them, both done',
      ladder({
        a: { completionSequence: 1 },
        b: { completionSequence: 1 },
        c: { completionSequence: 2, deadlineDays: 1 },
      }),
      { a: at(1), b: at(3) },
      [null, null, day(2)],
    ],
    [
      'two of them, one without a date',
      ladder({
        a: { completionSequence: 1 },
        b: { completionSequence: 1 },
        c: { completionSequence: 2, deadlineDays: 1 },
      }),
      { a: { status: 'paid' }, b: at(3) },
      [null, null, null],
    ],
    [
      'one that was done again',
      ladder({ a: { repeatable: true }, b: { deadlineDays: 1 } }),
      { a: [at(5), at(1)] },
      [null, day(2)],
    ],
    [
      'one that was rejected',
      ladder({ a: {}, b: { deadlineDays: 1 } }),
      { a: { ...at(0), status: 'rejected' } },
      [null, null],
    ],
    ['none at all', ladder({ x: { completionSequence: null, deadlineDays: 1 } }), { x: at(0) }, [null]],
    ['a deadline beyond any calendar', ladder({ a: {}, b: { deadlineDays: 1e300 } }), { a: at(0) }, [null, null]],
  ])('with %s', (_, list, progress, expected) => {
    expect(all(view(list, progress)).map(({ deadlineAt }) => deadlineAt)).toEqual(expected);
  });
});

describe('the minimum time since the step before', () => {
  const events = ladder({
    a: { minTimeSincePrevious: 9 },
    b: { minTimeSincePrevious: 2 },
    c: {},
    x: { completionSequence: null, minTimeSincePrevious: 9 },
  });

  it.each<[EventLadderOptions['minTimeUnit'], string, string, string | null]>([
    ['days', day(0), 'b waiting next', day(2)],
    ['days', day(2), 'b available next', null],
    ['hours', day(0, 1), 'b waiting next', day(0, 2)],
    ['hours', day(0, 2), 'b available next', null],
    ['minutes', day(0), 'b waiting next', '2026-11-20T12:02:00.000Z'],
    ['minutes', day(0, 1), 'b available next', null],
    [undefined, day(0), 'b available next', null],
    ['weeks' as 'days', day(0), 'b available next', null],
  ])('in %s, at %s: %s', (minTimeUnit, now, line, availableAt) => {
    const shown = view(events, { a: at(0) }, { now, minTimeUnit });
    expect(lines(shown)).toEqual(['a done', line, 'c locked', 'x available']);
    expect(all(shown)[1]?.availableAt).toBe(availableAt);
    expect(shown.changesAt).toBe(availableAt);
  });

  it.each<[string, unknown, string[]]>([
    ['before it is over', { a: at(0), b: at(1) }, ['a done', 'b waiting next early', 'c locked', 'x available']],
    ['when it is over', { a: at(0), b: at(2) }, ['a done', 'b done', 'c available next', 'x available']],
    [
      'before it is over, with a status',
      { a: at(0), b: { ...at(1), status: 'paid' } },
      ['a done', 'b paid', 'c available next', 'x available'],
    ],
    [
      'after a step without a date',
      { a: { status: 'paid' }, b: at(1) },
      ['a paid', 'b done', 'c available next', 'x available'],
    ],
  ])('a completion %s', (_, progress, expected) => {
    expect(lines(view(events, progress, { minTimeUnit: 'days', now: day(1, 1) }))).toEqual(expected);
  });

  it('waits for whoever does not know the time', () => {
    expect(lines(view(events, { a: at(0) }, { minTimeUnit: 'days' }))).toContain('b waiting next');
  });

  it('lets the others on its rung be next first', () => {
    const shared = ladder({ a: {}, b: { minTimeSincePrevious: 2 }, c: { completionSequence: 2 } });
    const shown = view(shared, { a: at(0) }, { now: day(1), minTimeUnit: 'days' });
    expect(lines(shown)).toEqual(['a done', 'b waiting', 'c available next']);
  });

  it('counts from the last of those that share the rung before', () => {
    const shared = ladder({ a: {}, b: { completionSequence: 1 }, c: { minTimeSincePrevious: 2 } });
    const shown = view(shared, { a: at(1), b: at(0) }, { now: day(1), minTimeUnit: 'days' });
    expect(all(shown)[2]).toMatchObject({ state: 'waiting', availableAt: day(3) });
  });

  it.each([[0], [-1], [null]])(
    'of %s lets nobody wait, also where a wrong clock puts the step before ahead',
    (minimum) => {
      const list = ladder({ a: {}, b: { minTimeSincePrevious: minimum } });
      const shown = view(list, { a: at(1) }, { now: day(0), minTimeUnit: 'days' });
      expect(lines(shown)).toEqual(['a done', 'b available next']);
      expect(shown.changesAt).toBeNull();
    },
  );

  it('is told to nobody before the step before is completed', () => {
    const shown = view(ladder({ a: {}, b: {}, c: { minTimeSincePrevious: 2 } }), { a: at(0) }, { minTimeUnit: 'days' });
    expect(lines(shown)).toEqual(['a done', 'b available next', 'c locked']);
    expect(all(shown)[2]?.availableAt).toBeNull();
  });

  it('changes nothing any more for a step that is completed, or too late', () => {
    const list = ladder({ a: {}, b: { minTimeSincePrevious: 9, deadlineDays: 2 } });
    const paid = view(list, { a: at(0), b: { status: 'paid' } }, { now: day(1), minTimeUnit: 'days' });
    const missed = view(list, { a: at(0) }, { now: day(3), minTimeUnit: 'days' });
    expect([lines(paid)[1], paid.changesAt]).toEqual(['b paid', null]);
    expect([lines(missed)[1], missed.changesAt]).toEqual(['b missed', null]);
  });

  it('runs from the date of a completion that a wrong clock puts ahead', () => {
    const shown = view(events, { a: at(1) }, { now: day(0), minTimeUnit: 'days' });
    expect(all(shown)[1]).toMatchObject({ state: 'waiting', availableAt: day(3) });
  });
});

it.each<[number, string, boolean]>([
  [7, 'waiting', false],
  [8, 'missed', true],
])('what counts only after %d days, and only within 7, is %s', (minTimeSincePrevious, state, isBlocked) => {
  const events = [
    buildEvent({ id: 'a', completionSequence: 1 }),
    buildEvent({ id: 'b', completionSequence: 2, deadlineDays: 7, minTimeSincePrevious }),
    buildEvent({ id: 'c', completionSequence: 3 }),
  ];
  const { rungs } = getEventLadder(events, {
    progress: { a: { at: '2026-11-19T00:00:00Z' } },
    now: '2026-11-20T00:00:00Z',
    minTimeUnit: 'days',
  });
  expect(rungs[1]?.steps[0]?.state).toBe(state);
  expect(rungs[2]?.steps[0]?.isBlocked).toBe(isBlocked);
});

describe('the reward', () => {
  it.each<[string, number | null, unknown, string, string, string | null, string | null]>([
    ['no pending days stated', null, at(0), day(0), 'done', null, null],
    ['none', 0, at(0), day(0), 'done', null, null],
    ['some, running', 3, at(0), day(2), 'pending', day(3), day(3)],
    ['some, over', 3, at(0), day(3), 'done', null, null],
    ['some, completed ahead of the clock', 3, at(1), day(0), 'pending', day(4), day(4)],
    ['none, completed ahead of the clock', 0, at(1), day(0), 'done', null, null],
    ['some, paid', 3, { ...at(0), status: 'paid' }, day(1), 'paid', null, null],
    ['some, stated to be pending', 3, { ...at(0), status: 'pending' }, day(1), 'pending', day(3), day(3)],
    ['over, but stated to be pending', 3, { ...at(0), status: 'pending' }, day(9), 'pending', null, null],
    ['not stated, but to be pending', null, { ...at(0), status: 'pending' }, day(1), 'pending', null, null],
    ['some, pending without a date', 3, { status: 'pending' }, day(1), 'pending', null, null],
    ['beyond any calendar', 1e300, at(0), day(1), 'pending', null, null],
  ])('%s', (_, pendingDays, completion, now, state, dueAt, changesAt) => {
    const shown = view(ladder({ a: { pendingDays } }), { a: completion }, { now });
    expect(all(shown)[0]).toMatchObject({ state, dueAt });
    expect(shown.changesAt).toBe(changesAt);
  });

  it.each<[string, Record<string, unknown>, number, number]>([
    ['nothing done', {}, 0, 0],
    ['done, pending and paid alike, without binary crumbs', { a: at(0), b: { status: 'pending' } }, 0.3, 2],
    ['not what was rejected', { a: { status: 'rejected' }, b: { status: 'paid' } }, 0.2, 1],
    ['not what is not stated', { a: at(0), c: { status: 'paid' } }, 0.1, 2],
    ['only what is not stated', { c: { status: 'paid' } }, 0, 1],
  ])('in sum: %s', (_, progress, earnedPayout, completedSteps) => {
    const events = ladder({ a: { payout: 0.1 }, b: { payout: 0.2 }, c: { payout: null } });
    expect(view(events, progress)).toMatchObject({
      earnedPayout,
      earnedExact: String(earnedPayout),
      totalPayout: 0.3,
      totalExact: '0.3',
      isPartlyUnknown: true,
      completedSteps,
      totalSteps: 3,
    });
  });

  it('is known as a whole where every step states one', () => {
    expect(view(ladder({ a: { payout: 0.1 }, b: { payout: 0 } }), {}).isPartlyUnknown).toBe(false);
  });

  it('is no sum where no step states one', () => {
    const events = ladder({ a: { payout: null }, b: { payout: -1 } });
    const nothing = { earnedPayout: null, earnedExact: null, totalPayout: null, totalExact: null };
    expect(view(events, { a: at(0) })).toMatchObject({ ...nothing, isPartlyUnknown: true });
  });

  it('of what was completed several times is counted once', () => {
    const shown = view(ladder({ a: { repeatable: true, payout: 2 } }), { a: [at(0), at(1)] });
    expect(shown).toMatchObject({ earnedPayout: 2, totalPayout: 2, completedSteps: 1 });
  });
});

describe('several completions of one step', () => {
  const paid = (days: number) => ({ ...at(days), status: 'paid' });
  const rejected = (days: number) => ({ ...at(days), status: 'rejected' });

  it.each<[string, unknown[], string, string | null]>([
    ['the first counts', [at(1), at(0)], 'a done', day(0)],
    ['the first that is not rejected counts', [rejected(0), at(1), paid(2)], 'a done', day(1)],
    ['a rejected one only where there is no other', [rejected(0)], 'a rejected', day(0)],
    ['two rejected ones', [rejected(1), rejected(0)], 'a rejected', day(1)],
    ['a dated one before one without a date', [{ status: 'paid' }, at(0)], 'a done', day(0)],
  ])('that cannot be repeated: %s', (_, list, line, completedAt) => {
    for (const repeatable of [false, null]) {
      const shown = view(ladder({ a: { repeatable } }), { a: list });
      expect(lines(shown)).toEqual([line]);
      expect(all(shown)[0]?.completedAt).toBe(completedAt);
      expect(shown.ignored).toEqual(Array(list.length - 1).fill({ key: 'a', reason: 'not-repeatable' }));
    }
  });

  it.each<[string, unknown[], string[], string | null]>([
    [
      'the last tells the state',
      [paid(0), { ...at(2), status: 'pending' }, at(1)],
      ['a pending 3 times', 'b available next'],
      day(2),
    ],
    ['the first unlocks', [at(0), at(9)], ['a done 2 times', 'b available next'], day(9)],
    ['a rejected one beside others', [paid(0), rejected(1)], ['a paid', 'b available next'], day(0)],
    ['a rejected one alone can be tried again', [rejected(0)], ['a rejected next', 'b locked'], day(0)],
  ])('that can be repeated: %s', (_, list, expected, completedAt) => {
    const shown = view(ladder({ a: { repeatable: true }, b: {} }), { a: list });
    expect(lines(shown)).toEqual(expected);
    expect(all(shown)[0]?.completedAt).toBe(completedAt);
    expect(shown.ignored).toEqual([]);
  });

  it('unlocks with the first for what was completed between', () => {
    const events = ladder({ a: { repeatable: true }, b: {} });
    expect(lines(view(events, { a: [at(0), at(9)], b: at(1) }))).toEqual(['a done 2 times', 'b done']);
  });

  it('blocks once a rejected one can no longer be repeated in time', () => {
    const events = ladder({ a: {}, b: { repeatable: true, deadlineDays: 2 }, c: {} });
    const progress = { a: at(0), b: rejected(1) };
    const before = view(events, progress, { now: day(2) });
    expect(lines(before)).toEqual(['a done', 'b rejected next', 'c locked']);
    expect(before.changesAt).toBe('2026-11-22T12:00:00.001Z');
    const now = before.changesAt;
    expect(lines(view(events, progress, { now }))).toEqual(['a done', 'b rejected', 'c locked blocked']);
  });
});

describe('when it becomes different', () => {
  const events = ladder({ a: { pendingDays: 5 }, b: { minTimeSincePrevious: 3, deadlineDays: 4 }, c: {} });

  it('is the first of what comes', () => {
    const seen: string[] = [];
    let now: string | null = day(0);
    while (now) {
      const shown: ReturnType<typeof view> = view(events, { a: at(0), b: at(6) }, { now, minTimeUnit: 'days' });
      seen.push(`${now} ${lines(shown).join(', ')}`);
      now = shown.changesAt;
    }
    expect(seen).toEqual([
      `${day(0)} a pending, b waiting next, c locked`,
      `${day(3)} a pending, b available next, c locked`,
      // A completion two days ahead begins to count as one: after the deadline.
      '2026-11-24T12:00:00.001Z a pending, b missed, c locked blocked',
      `${day(5)} a done, b missed, c locked blocked`,
    ]);
  });

  it('is when a completion too far ahead is a day away', () => {
    const shown = view(three, { a: at(9) }, { now: day(0) });
    expect(shown.changesAt).toBe(day(8));
    expect(lines(view(three, { a: at(9) }, { now: day(8) }))[0]).toBe('a done');
  });
});

describe('the end of the offer', () => {
  const end = '2026-11-20T00:00:00.000Z';
  const events = [
    buildEvent({ id: 'a', completionSequence: 1 }),
    buildEvent({ id: 'b', completionSequence: 2 }),
    buildEvent({ id: 'c', completionSequence: null }),
  ];
  const done = { a: { at: '2026-11-01T00:00:00Z' } };

  it.each<[string, EventLadderOptions, string[], string | null]>([
    ['lies ahead', { now: '2026-11-10T00:00:00Z', endsAt: end }, ['done', 'available', 'available'], end],
    ['is now', { now: end, endsAt: end }, ['done', 'missed', 'missed'], null],
    ['is past', { now: '2027-01-01T00:00:00Z', endsAt: end }, ['done', 'missed', 'missed'], null],
    ['is not known', { now: '2027-01-01T00:00:00Z', endsAt: null }, ['done', 'available', 'available'], null],
    ['cannot be read', { now: '2027-01-01T00:00:00Z', endsAt: 'soon' }, ['done', 'available', 'available'], null],
    ['is known, but not the time', { endsAt: end }, ['done', 'available', 'available'], end],
  ])('misses what is not completed once it has come: it %s', (_, options, states, changesAt) => {
    const view = getEventLadder(events, { progress: done, ...options });
    const steps = [...view.rungs.flatMap((rung) => rung.steps), ...view.anyTime];
    expect(steps.map(({ state }) => state)).toEqual(states);
    expect(steps.filter(({ isNext }) => isNext)).toHaveLength(states.includes('available') ? 1 : 0);
    if (options.now) expect(view.changesAt).toBe(changesAt);
  });
});

it('an offer that would start after its end never changes once it has ended', () => {
  const options = { endsAt: day(0), startsAt: day(3) };
  expect(view(three, {}, { ...options, now: day(-1) }).changesAt).toBe(day(0));
  expect(view(three, {}, { ...options, now: day(0) }).changesAt).toBeNull();
});

describe('a step’s own dates beside those of the offer', () => {
  const events = [
    buildEvent({ id: 'a', completionSequence: 1, pendingDays: 3 }),
    buildEvent({ id: 'b', completionSequence: 2, deadlineDays: 30, pendingDays: 10 }),
    buildEvent({ id: 'c', completionSequence: null }),
  ];
  const stepsOf = (options: EventLadderOptions) => {
    const { rungs, anyTime } = getEventLadder(events, options);
    return [...rungs.flatMap((rung) => rung.steps), ...anyTime];
  };
  const a = { at: '2026-11-19T00:00:00.000Z' };

  it.each([
    ['2026-11-25T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
    ['2026-12-19T00:00:00.000Z', '2026-12-19T00:00:00.000Z'],
    ['2027-01-01T00:00:00.000Z', '2026-12-19T00:00:00.000Z'],
    [null, '2026-12-19T00:00:00.000Z'],
  ])('a deadline is not later than the end: %s', (endsAt, deadlineAt) => {
    const [, second] = stepsOf({ progress: { a }, now: '2026-11-20T00:00:00Z', endsAt });
    expect(second?.deadlineAt).toBe(deadlineAt);
  });

  it('a completion after the end does not count, unless its status says so', () => {
    const endsAt = '2026-11-25T00:00:00.000Z';
    const now = '2026-12-02T00:00:00Z';
    const late = { at: '2026-12-01T00:00:00.000Z' };
    expect(stepsOf({ progress: { a, b: late }, now, endsAt })[1]?.state).toBe('missed');
    expect(stepsOf({ progress: { a, b: { ...late, status: 'paid' } }, now, endsAt })[1]?.state).toBe('paid');
  });

  it('a completion before the start does not count, unless its status says so', () => {
    const startsAt = '2026-11-19T00:00:00.001Z';
    const now = '2026-11-20T00:00:00Z';
    const [first, , independent] = stepsOf({ progress: { a, c: a }, now, startsAt });
    expect([first, independent]).toMatchObject(Array(2).fill({ state: 'available', isEarly: true, completions: 0 }));
    expect(stepsOf({ progress: { a: { ...a, status: 'paid' } }, now, startsAt })[0]?.state).toBe('paid');
    expect(stepsOf({ progress: { a }, now, startsAt: a.at })[0]?.state).toBe('pending');
  });

  it('nothing is open before the start, and at the start it is', () => {
    const startsAt = '2026-12-01T00:00:00.000Z';
    const before = getEventLadder(events, { progress: {}, now: '2026-11-01T00:00:00Z', startsAt });
    expect(before.changesAt).toBe(startsAt);
    const steps = stepsOf({ progress: {}, now: '2026-11-01T00:00:00Z', startsAt });
    expect(steps.map(({ state, isNext }) => [state, isNext])).toEqual(Array(3).fill(['locked', false]));
    expect(stepsOf({ progress: {}, now: startsAt, startsAt })[0]).toMatchObject({ state: 'available', isNext: true });
  });

  it('no reward is said to be due on a day that has passed', () => {
    const progress = { a: { ...a, status: 'pending' } } as const;
    expect(stepsOf({ progress, now: '2026-11-21T00:00:00Z' })[0]?.dueAt).toBe('2026-11-22T00:00:00.000Z');
    expect(getEventLadder(events, { progress, now: '2026-11-21T00:00:00Z' }).changesAt).toBe(
      '2026-11-22T00:00:00.000Z',
    );
    expect(stepsOf({ progress, now: '2026-11-22T00:00:00Z' })[0]).toMatchObject({ state: 'pending', dueAt: null });
  });
});
