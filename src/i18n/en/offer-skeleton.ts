/** The words of an OfferSkeleton. */
export interface OfferSkeletonMessages {
  /** Said once to a screen reader while the offer loads. */
  loading: string;
}

/** English. */
export const offerSkeletonMessages: OfferSkeletonMessages = { loading: 'Loading the offer…' };
