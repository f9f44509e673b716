/** The words of an OfferCard. */
export interface OfferCardMessages {
  /** Name of the instructions, the offer's details. */
  details: string;
  /** Name of the key points. */
  keyPoints: string;
}

/** English. */
export const offerCardMessages: OfferCardMessages = {
  details: 'How it works',
  keyPoints: 'Good to know',
};
