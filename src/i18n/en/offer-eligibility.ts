import type { Message } from '../format-message.js';
import type { IneligibleMessages } from './offer-eligibility-reasons.js';

/** The words of an OfferEligibility. */
export interface OfferEligibilityMessages extends IneligibleMessages {
  /** Said before the line to a screen reader. */
  label: string;
  /** Ages from `{min}` to `{max}`, both included. */
  ages: string;
  /** Ages from `{min}` on. */
  agesFrom: string;
  /** A gender. */
  female: string;
  /** A gender. */
  male: string;
  /** As a kind of device. */
  browser: string;
  /** Ends the first ones of a long list: how many there are besides. */
  more: Message;
}

/** English, without those that are loaded where there is a visitor to say them to. */
export const offerEligibilityMessages: Omit<OfferEligibilityMessages, keyof IneligibleMessages> = {
  label: 'For whom:',
  ages: '{min}–{max}',
  agesFrom: '{min}+',
  female: 'women',
  male: 'men',
  browser: 'web browsers',
  more: '{count} more',
};
