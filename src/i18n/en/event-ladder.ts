import type { Message } from '../format-message.js';

/** The words of an EventLadder. */
export interface EventLadderMessages {
  /** Name of the steps that count in order. */
  inOrder: Message;
  /** Name of the steps that may be done at any time. */
  anyTime: Message;
  /** Name of the steps when no order binds any of them to another. */
  steps: Message;
  /** Said of steps that share a completion sequence. */
  together: Message;
  /** A step's deadline, `{count}` days from the completion of the first step. */
  deadline: Message;
  /** The first step's own deadline is not defined by the API; said of it when one is sent. */
  deadlineOfFirst: Message;
  /** A minimum time since the previous step, whose unit the API does not document. */
  minTime: Message;
  /** A step whose reward stays pending for `{count}` days. */
  pending: Message;
  /** A step whose reward is not held back. */
  notPending: Message;
  /** A step that can be completed more than once. */
  repeatable: Message;
  /** A step whose payout is unknown or not published. */
  unknownPayout: Message;
}

/** English. */
export const eventLadderMessages: EventLadderMessages = {
  inOrder: 'Steps, in this order',
  anyTime: 'Any time',
  steps: 'Steps',
  together: 'These count together, in either order',
  deadline: { one: 'Within {count} day of the first step', other: 'Within {count} days of the first step' },
  deadlineOfFirst: { one: 'Within {count} day', other: 'Within {count} days' },
  minTime: 'Counts only some time after the step before',
  pending: { one: 'Reward pending for {count} day', other: 'Reward pending for {count} days' },
  notPending: 'Reward paid without a pending time',
  repeatable: 'Can be repeated',
  unknownPayout: 'Reward not stated',
};
