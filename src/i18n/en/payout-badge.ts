import type { Message } from '../format-message.js';

/** The words of a PayoutBadge. */
export interface PayoutBadgeMessages {
  /** Before an amount that takes every step to reach. */
  upTo: Message;
  /** After an amount, when a step can be repeated or the whole offer can. */
  repeatable: Message;
  /** After an amount, when some steps do not state theirs. */
  partlyUnknown: Message;
  /** In place of an amount, when none is stated. */
  unknown: Message;
}

/** English. */
export const payoutBadgeMessages: PayoutBadgeMessages = {
  upTo: 'Up to',
  repeatable: 'More for repeating',
  partlyUnknown: 'Plus steps with a reward not stated',
  unknown: 'Reward not stated',
};
