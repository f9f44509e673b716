import type { StepState } from '../../model/progress.js';
import type { Message } from '../format-message.js';

/**
 * How a step stands, in a word or two where the progress is known: a word for each {@link StepState}, for the step to do
 * `next`, and for one that is `blocked` for good.
 */
export type StepStateMessages = Record<`state-${StepState | 'next' | 'blocked'}`, string>;

/** The words of an EventLadder. */
export interface EventLadderMessages extends StepStateMessages {
  /** Name of the only step, or of the only rung, there is. */
  single: string;
  /** Name of the steps that count in order. */
  inOrder: string;
  /** Name of the steps when no order binds any of them to another. */
  anyOrder: string;
  /** Name of the steps that may be done at any time, beside some that count in order. */
  anyTime: string;
  /** Said of steps that share a completion sequence. */
  together: string;
  /** How far the visitor is: `{done}` of `{count}` steps. */
  progress: Message;
  /** The same with what the steps that are done pay, `{earned}` without its unit, of `{total}` that all of them pay. */
  progressReward: Message;
  /** The same where some steps do not state what they pay. */
  progressPartlyUnknown: Message;
  /** Said of the first step, or the first `{count}` that share a number, where others count only after. */
  gate: Message;
  /** A step's deadline, `{count}` days from the completion of the first step. */
  deadline: Message;
  /** The deadline of the first step itself, which the API does not say from when. */
  deadlineOfFirst: Message;
  /** A step's deadline, where its `{date}` is known. */
  deadlineDate: string;
  /** A minimum time since the previous step, where its unit is not known: the API does not document it. */
  minTime: string;
  /** The same where the unit is known; `{time}` is such as "3 days". */
  minTimeKnown: string;
  /** A step that counts only from a `{date}`. */
  waitingUntil: string;
  /** A step whose reward stays pending for `{count}` days. */
  pending: Message;
  /** A completed step whose reward is due on a `{date}`. */
  pendingUntil: string;
  /** A step whose reward is not held back. */
  notPending: string;
  /** A step that can be completed more than once. */
  repeatable: string;
  /** A step that was completed `{count}` times, more than once. */
  repeated: Message;
  /** A step that was completed before it could count. */
  early: string;
  /** A step whose payout is unknown or not published. */
  unknownPayout: string;
}

/** English. */
export const eventLadderMessages: EventLadderMessages = {
  single: 'What to do',
  inOrder: 'Steps, in this order',
  anyOrder: 'Steps, in any order',
  anyTime: 'At any time',
  together: 'All of these, in any order',
  progress: { one: '{done} of {count} step', other: '{done} of {count} steps' },
  progressReward: {
    one: '{done} of {count} step, {earned} of {total}',
    other: '{done} of {count} steps, {earned} of {total}',
  },
  progressPartlyUnknown: {
    one: '{done} of {count} step, {earned} of {total} and what is not stated',
    other: '{done} of {count} steps, {earned} of {total} and what is not stated',
  },
  gate: {
    one: 'Start here: later steps do not count until this one is registered',
    other: 'Start here: later steps do not count until these are registered',
  },
  'state-next': 'Next',
  'state-available': 'Open',
  'state-locked': 'Locked',
  'state-blocked': 'Out of reach: a step before was missed or rejected',
  'state-waiting': 'Waiting',
  'state-done': 'Done',
  'state-pending': 'Done, reward pending',
  'state-paid': 'Paid',
  'state-missed': 'Missed: the time for it is over',
  'state-rejected': 'Rejected: the advertiser decided that it does not count',
  deadline: { one: 'Within {count} day of the first step', other: 'Within {count} days of the first step' },
  deadlineOfFirst: { one: 'Within {count} day', other: 'Within {count} days' },
  deadlineDate: 'Finish by {date}',
  minTime: 'Counts only some time after the step before',
  minTimeKnown: 'Counts only {time} after the step before',
  waitingUntil: 'Counts from {date}',
  pending: { one: 'Reward pending for {count} day', other: 'Reward pending for {count} days' },
  pendingUntil: 'Reward due {date}',
  notPending: 'No pending time',
  repeatable: 'Can be repeated',
  repeated: { one: 'Completed {count} time', other: 'Completed {count} times' },
  early: 'Done too early, so it does not count yet',
  unknownPayout: 'Reward not stated',
};
