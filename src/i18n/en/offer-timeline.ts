import type { Message } from '../format-message.js';

/** The words of an OfferTimeline. */
export interface OfferTimelineMessages {
  /** Name of the whole. */
  label: Message;
}

/** English. */
export const offerTimelineMessages: OfferTimelineMessages = { label: 'Dates' };
