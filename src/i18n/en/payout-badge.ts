/** The words of a PayoutBadge. `{amount}` is where the amount stands. */
export interface PayoutBadgeMessages {
  /** An amount that one completion pays. */
  exact: string;
  /** An amount that takes every step to reach. */
  upTo: string;
  /** After an amount, when a step can be repeated or the whole offer can. */
  repeatable: string;
  /** After an amount, when some steps do not state theirs. */
  partlyUnknown: string;
  /** In place of an amount, when none is stated. */
  unknown: string;
}

/** English. */
export const payoutBadgeMessages: PayoutBadgeMessages = {
  exact: 'Reward {amount}',
  upTo: 'Up to {amount}',
  repeatable: 'More for repeating',
  partlyUnknown: 'Plus steps with a reward not stated',
  unknown: 'Reward not stated',
};
