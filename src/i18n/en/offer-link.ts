/** The words of an OfferLink. */
export interface OfferLinkMessages {
  /** The link's text when it has no children. */
  action: string;
  /** The link's text, when it has no children, before the offer starts. */
  notStarted: string;
  /** The link's text, when it has no children, after the offer has ended. */
  ended: string;
  /** Follows the link's text for a screen reader; `{name}` is the offer's. */
  forOffer: string;
  /** Beside the link: that it is paid for, and who decides the reward. Where it is paid for, the law may want it said. */
  disclosure: string;
  /** Beside a link that leads nowhere. */
  unavailable: string;
  /** Beside the link of an offer that has not started. */
  hasNotStarted: string;
  /** Beside the link of an offer that has ended. */
  hasEnded: string;
}

/** English. */
export const offerLinkMessages: OfferLinkMessages = {
  action: 'Start now',
  notStarted: 'Not started yet',
  ended: 'Ended',
  forOffer: '– {name}',
  disclosure: 'Sponsored · The advertiser decides whether a step counts.',
  unavailable: 'This offer cannot be started here right now.',
  hasNotStarted: 'This offer has not started yet.',
  hasEnded: 'This offer has ended.',
};
