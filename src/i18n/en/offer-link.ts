/** The words of an OfferLink. */
export interface OfferLinkMessages {
  /** The link's text when it has no children. */
  action: string;
  /** Follows the link's text for a screen reader; `{name}` is the offer's. */
  forOffer: string;
  /** Beside the link: that it is paid for, and who decides the reward. */
  disclosure: string;
  /** Beside a link that leads nowhere. */
  unavailable: string;
}

/** English. */
export const offerLinkMessages: OfferLinkMessages = {
  action: 'Start now',
  forOffer: '– {name}',
  disclosure: 'Sponsored · The advertiser decides whether the reward is earned.',
  unavailable: 'This offer cannot be started here right now.',
};
