import type { Message } from '../format-message.js';

/** The words of an OfferSkeleton. */
export interface OfferSkeletonMessages {
  /** Said once to a screen reader while the offer loads. */
  loading: Message;
}

/** English. */
export const offerSkeletonMessages: OfferSkeletonMessages = { loading: 'Loading the offer…' };
