import type { Message } from '../format-message.js';

/** The words of an OfferEligibility. */
export interface OfferEligibilityMessages {
  /** Name of the whole. */
  label: Message;
}

/** English. */
export const offerEligibilityMessages: OfferEligibilityMessages = { label: 'For whom' };
