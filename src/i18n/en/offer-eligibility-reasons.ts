/** Why an offer is not for a visitor. `{list}` is what the rule asks for, as it stands in the line. */
export interface IneligibleMessages {
  /** Their country is not among those asked for. */
  country: string;
  /** Their state is not among those asked for. */
  state: string;
  /** Their age is not among those asked for. */
  age: string;
  /** Their gender is not among those asked for. */
  gender: string;
  /** Their device is not among those asked for. */
  device: string;
  /** They have completed what counts only once. */
  repetition: string;
  /** The offer has not started; said only outside a card, which says so itself. */
  notStarted: string;
  /** The offer has ended; said only outside a card, which says so itself. */
  ended: string;
}

/** English. */
export const ineligibleMessages: IneligibleMessages = {
  country: 'Not for you: available only in {list}.',
  state: 'Not for you: available only in {list}.',
  age: 'Not for you: only for ages {list}.',
  gender: 'Not for you: only for {list}.',
  device: 'Not for this device: only for {list}.',
  repetition: 'Not for you again: it counts only once, and you have completed it.',
  notStarted: 'This offer has not started yet.',
  ended: 'This offer has ended.',
};
