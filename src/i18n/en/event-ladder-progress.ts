import type { StepState } from '../../model/progress.js';
import type { Message } from '../format-message.js';

/**
 * How a step stands, in a word or two where the progress is known: a word for each {@link StepState}, for the step to do
 * `next`, and for one that is `blocked` for good.
 */
export type StepStateMessages = Record<`state-${StepState | 'next' | 'blocked'}`, string>;

/** The words of an EventLadder that are only said where a progress is known. */
export interface LadderProgressMessages extends StepStateMessages {
  /** How far the visitor is: `{done}` of `{count}` steps. */
  progress: Message;
  /**
   * The same with what the steps that are done pay, `{earned}` without its unit, of `{total}` that all of them pay. A
   * language written from right to left puts each between U+2068 and U+2069, as a unit may be in Latin letters (UAX #9).
   */
  progressReward: Message;
  /** The same where some steps do not state what they pay. */
  progressPartlyUnknown: Message;
  /** A step's deadline, where its `{date}` is known. */
  deadlineDate: string;
  /** A step that counts only from a `{date}`. */
  waitingUntil: string;
  /** A completed step whose reward is due on a `{date}`. */
  pendingUntil: string;
  /** A step that was completed `{count}` times, more than once. */
  repeated: Message;
  /** A step that was completed before it could count. */
  early: string;
}

/** English. */
export const ladderProgressMessages: LadderProgressMessages = {
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
  progress: { one: '{done} of {count} step', other: '{done} of {count} steps' },
  progressReward: {
    one: '{done} of {count} step, {earned} of {total}',
    other: '{done} of {count} steps, {earned} of {total}',
  },
  progressPartlyUnknown: {
    one: '{done} of {count} step, {earned} of {total} plus rewards not stated',
    other: '{done} of {count} steps, {earned} of {total} plus rewards not stated',
  },
  deadlineDate: 'Finish by {date}',
  waitingUntil: 'Counts from {date}',
  pendingUntil: 'Reward due {date}',
  repeated: 'Completed {count} times',
  early: 'Done too early, so it does not count yet',
};
