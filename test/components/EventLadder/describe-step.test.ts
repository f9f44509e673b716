import { describe, expect, it } from 'vitest';
import { describeStep } from '../../../src/components/EventLadder/describe-step.js';
import { eventLadderMessages } from '../../../src/i18n/en/event-ladder.js';
import type { OfferEvent } from '../../../src/model/types.js';
import { buildEvent } from '../../../src/testing/builders.js';

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
    const step = { event: buildEvent(fields), isFirst: false };
    expect(describeStep(step, eventLadderMessages, 'en')).toEqual(expected);
  });

  it('does not count the first step from itself', () => {
    const step = { event: buildEvent({ deadlineDays: 3 }), isFirst: true };
    expect(describeStep(step, eventLadderMessages, 'en')).toEqual(['Within 3 days']);
  });
});
