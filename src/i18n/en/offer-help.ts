import type { Message } from '../format-message.js';

/** The words of an OfferHelp. */
export interface OfferHelpMessages {
  /** What opens it. */
  summary: Message;
}

/** English. */
export const offerHelpMessages: OfferHelpMessages = { summary: 'My reward is missing' };
