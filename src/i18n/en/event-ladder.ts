import type { Message } from '../format-message.js';
import type { LadderProgressMessages } from './event-ladder-progress.js';

/** The words of an EventLadder. */
export interface EventLadderMessages extends LadderProgressMessages {
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
  /** Said of the first step, or the first `{count}` that share a number, where others count only after. */
  gate: Message;
  /** A step's deadline, `{count}` days from the completion of the first step. */
  deadline: Message;
  /** The deadline of the first step itself, which the API does not say from when. */
  deadlineOfFirst: Message;
  /** A minimum time since the previous step, where its unit is not known: the API does not document it. */
  minTime: string;
  /** The same where the unit is known; `{time}` is such as "3 days". */
  minTimeKnown: string;
  /** A step whose reward stays pending for `{count}` days. */
  pending: Message;
  /** A step whose reward is not held back. */
  notPending: string;
  /** A step that can be completed more than once. */
  repeatable: string;
  /** A step whose payout is unknown or not published. */
  unknownPayout: string;
}

/** English, without those that are loaded where there is a progress to say them of. */
export const eventLadderMessages: Omit<EventLadderMessages, keyof LadderProgressMessages> = {
  single: 'What to do',
  inOrder: 'Steps, in this order',
  anyOrder: 'Steps, in any order',
  anyTime: 'At any time',
  together: 'All of these, in any order',
  gate: {
    one: 'Start here: later steps do not count until this one is registered',
    other: 'Start here: later steps do not count until these are registered',
  },
  deadline: 'Within {days} of the first step',
  deadlineOfFirst: 'Within {days}',
  minTime: 'Counts only some time after the step before',
  minTimeKnown: 'Counts only {time} after the step before',
  pending: 'Reward pending for {days}',
  notPending: 'No pending time',
  repeatable: 'Can be repeated',
  unknownPayout: 'Reward not stated',
};
