import { describe, expect, it } from 'vitest';
import { type DescribeSetting, describeEvent } from '../../../src/components/EventLadder/describe-event.js';
import { describeState, describeStep } from '../../../src/components/EventLadder/describe-step.js';
import { eventLadderMessages } from '../../../src/i18n/en/event-ladder.js';
import { ladderProgressMessages } from '../../../src/i18n/en/event-ladder-progress.js';
import { getEventLadder, type LadderStep } from '../../../src/model/event-ladder.js';
import type { OfferEvent } from '../../../src/model/types.js';
import { buildEvent } from '../../../src/testing/builders.js';

/** A step, as it is where nobody knows more, or as is said. */
const stepOf = (fields: Partial<OfferEvent>, standing: Partial<LadderStep> = {}): LadderStep => {
  const step =
    getEventLadder([buildEvent(fields)]).rungs[0]?.steps[0] ?? getEventLadder([buildEvent(fields)]).anyTime[0];
  return { ...(step as LadderStep), isFirst: false, isNext: false, ...standing };
};
const words = { ...eventLadderMessages, ...ladderProgressMessages };
const setting: DescribeSetting = { words, locale: 'en', timeZone: 'UTC' };
/** Engines differ in which space they put before "PM". */
const say = (fields: Partial<OfferEvent>, standing?: Partial<LadderStep>, more?: Partial<DescribeSetting>) =>
  describeStep(stepOf(fields, standing), { ...setting, ...more }).map((fact) => fact.replace(/\s/g, ' '));

describe('what is said of a step', () => {
  it.each<[string, Partial<OfferEvent>, string[]]>([
    ['nothing stated', { repeatable: null }, []],
    ['not repeatable', { repeatable: false }, []],
    ['a deadline', { deadlineDays: 7 }, ['Within 7 days of the first step']],
    ['a deadline of one day', { deadlineDays: 1 }, ['Within 1 day of the first step']],
    ['a deadline on the same day', { deadlineDays: 0 }, ['Within 0 days of the first step']],
    ['a long deadline', { deadlineDays: 3650 }, ['Within 3,650 days of the first step']],
    ['a minimum time, without a unit', { minTimeSincePrevious: 7 }, ['Counts only some time after the step before']],
    ['no minimum time', { minTimeSincePrevious: 0 }, []],
    ['a pending time', { pendingDays: 30 }, ['Reward pending for 30 days']],
    ['no pending time', { pendingDays: 0 }, ['No pending time']],
    ['repeats', { repeatable: true }, ['Can be repeated']],
    [
      'everything, by what comes first in time',
      { deadlineDays: 2, minTimeSincePrevious: 1, pendingDays: 1, repeatable: true },
      [
        'Within 2 days of the first step',
        'Counts only some time after the step before',
        'Reward pending for 1 day',
        'Can be repeated',
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(say(fields)).toEqual(expected);
  });

  it('does not count the first step from itself', () => {
    expect(say({ deadlineDays: 3 }, { isFirst: true })).toEqual(['Within 3 days']);
  });

  it.each<[string, Partial<OfferEvent>, Partial<DescribeSetting>, string[]]>([
    ['in days', {}, { minTimeUnit: 'days' }, ['Counts only 3 days after the step before']],
    ['in hours', {}, { minTimeUnit: 'hours' }, ['Counts only 3 hours after the step before']],
    ['of one', { minTimeSincePrevious: 1 }, { minTimeUnit: 'minutes' }, ['Counts only 1 minute after the step before']],
    [
      'for any time',
      { completionSequence: null },
      { minTimeUnit: 'days' },
      ['Counts only some time after the step before'],
    ],
    [
      'in what is no unit',
      {},
      { minTimeUnit: 'fortnights' as 'days' },
      ['Counts only some time after the step before'],
    ],
    ['in a malformed language', {}, { minTimeUnit: 'days', locale: '!' }, ['Counts only 3 days after the step before']],
  ])('a minimum time %s', (_, fields, setting, expected) => {
    expect(say({ minTimeSincePrevious: 3, ...fields }, {}, setting)).toEqual(expected);
  });

  const everything = { deadlineDays: 2, minTimeSincePrevious: 1, pendingDays: 1, repeatable: true };
  const at = '2026-12-02T18:03:00.000Z';
  it.each<[string, Partial<LadderStep>, string[]]>([
    [
      'dated',
      { deadlineAt: at },
      [
        'Finish by Dec 2, 2026, 6:03 PM UTC',
        'Counts only some time after the step before',
        'Reward pending for 1 day',
        'Can be repeated',
      ],
    ],
    [
      'waiting',
      { state: 'waiting', deadlineAt: at, availableAt: '2026-11-30T09:00:00.000Z' },
      [
        'Finish by Dec 2, 2026, 6:03 PM UTC',
        'Counts from Nov 30, 2026, 9:00 AM UTC',
        'Reward pending for 1 day',
        'Can be repeated',
      ],
    ],
    [
      'done too early',
      { state: 'locked', isEarly: true },
      [
        'Done too early, so it does not count yet',
        'Within 2 days of the first step',
        'Counts only some time after the step before',
        'Reward pending for 1 day',
        'Can be repeated',
      ],
    ],
    ['done', { state: 'done', completions: 1, deadlineAt: at }, ['Can be repeated']],
    ['done twice', { state: 'paid', completions: 2, deadlineAt: at }, ['Completed 2 times', 'Can be repeated']],
    ['pending', { state: 'pending', completions: 1, dueAt: at }, ['Reward due Dec 2, 2026', 'Can be repeated']],
    ['pending, nobody knows until when', { state: 'pending', completions: 1 }, ['Can be repeated']],
    ['missed', { state: 'missed', isClosed: true, deadlineAt: at }, []],
    ['out of reach', { state: 'locked', isClosed: true, isBlocked: true, isEarly: true, deadlineAt: at }, []],
    [
      'rejected, but can be repeated',
      { state: 'rejected', deadlineAt: at },
      [
        'Finish by Dec 2, 2026, 6:03 PM UTC',
        'Counts only some time after the step before',
        'Reward pending for 1 day',
        'Can be repeated',
      ],
    ],
  ])('where it is %s', (_, standing, expected) => {
    expect(say(everything, standing)).toEqual(expected);
  });

  it('of one that was rejected for good is nothing more', () => {
    expect(say({ ...everything, repeatable: false }, { state: 'rejected', isClosed: true })).toEqual([]);
  });
});

describe('how a step stands, in words', () => {
  it.each<[Partial<LadderStep>, string]>([
    [{ state: 'available' }, 'Open'],
    [{ state: 'available', isNext: true }, 'Next'],
    [{ state: 'waiting', isNext: true }, 'Waiting'],
    [{ state: 'locked' }, 'Locked'],
    [{ state: 'locked', isBlocked: true }, 'Out of reach: a step before was missed or rejected'],
    [{ state: 'done' }, 'Done'],
    [{ state: 'pending' }, 'Done, reward pending'],
    [{ state: 'paid' }, 'Paid'],
    [{ state: 'missed' }, 'Missed: the time for it is over'],
    [{ state: 'rejected', isNext: true }, 'Rejected: the advertiser decided that it does not count'],
  ])('%j', (standing, expected) => {
    expect(describeState(stepOf({}, standing), words)).toBe(expected);
  });
});

it('says the same to anyone as to a visitor who has not begun', () => {
  const events = [
    { deadlineDays: 7, pendingDays: 3, minTimeSincePrevious: 2, repeatable: true },
    { completionSequence: null, deadlineDays: 1, pendingDays: 0, minTimeSincePrevious: 1 },
    { completionSequence: 2, minTimeSincePrevious: 4 },
    {},
  ];
  for (const fields of events) {
    for (const minTimeUnit of [undefined, 'hours'] as const) {
      const step = stepOf(fields);
      const facts = describeEvent(step, { ...setting, minTimeUnit }).filter(Boolean);
      expect(facts).toEqual(describeStep(step, { ...setting, minTimeUnit }));
    }
  }
});
