import type { Message } from '../format-message.js';

/** The words of an OfferCard. */
export interface OfferCardMessages {
  /** Name of the instructions, the offer's details. */
  details: string;
  /** Name of the key points. */
  keyPoints: string;
  /** How long the offer's own reward stays pending, `{count}` days. */
  pending: Message;
}

/** English. */
export const offerCardMessages: OfferCardMessages = {
  details: 'How it works',
  keyPoints: 'Good to know',
  pending: { one: 'Reward pending for {count} day', other: 'Reward pending for {count} days' },
};
