import type { Message } from '../format-message.js';

/** The words of an OfferLink. */
export interface OfferLinkMessages {
  /** The link's text when it has no children. */
  action: Message;
  /** Follows the link's text for a screen reader; `{name}` is the offer's. */
  forOffer: Message;
  /** Beside the link: that it is paid for, and who decides the reward. */
  disclosure: Message;
  /** In place of the link's purpose when there is nowhere it could go. */
  unavailable: Message;
}

/** English. */
export const offerLinkMessages: OfferLinkMessages = {
  action: 'Start now',
  forOffer: ': {name}',
  disclosure: 'Sponsored · The advertiser decides whether the reward is earned.',
  unavailable: 'This offer cannot be started here right now.',
};
