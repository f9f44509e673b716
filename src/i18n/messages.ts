import type { CreativeCarouselMessages } from './en/creative-carousel.js';
import type { EventLadderMessages } from './en/event-ladder.js';
import type { OfferCardMessages } from './en/offer-card.js';
import type { OfferEligibilityMessages } from './en/offer-eligibility.js';
import type { OfferFailureMessages } from './en/offer-failure.js';
import type { OfferGridMessages } from './en/offer-grid.js';
import type { OfferHelpMessages } from './en/offer-help.js';
import type { OfferLinkMessages } from './en/offer-link.js';
import type { OfferSkeletonMessages } from './en/offer-skeleton.js';
import type { OfferTimelineMessages } from './en/offer-timeline.js';
import type { PayoutBadgeMessages } from './en/payout-badge.js';
import type { TermsDisclosureMessages } from './en/terms-disclosure.js';

/**
 * The words of an offer's card and all that stands around it. Each component imports only its own, so a page pays for what
 * it shows; those of a list are {@link ListMessages}, for the same reason.
 */
export interface Messages {
  /** Of the pictures and videos: names, buttons, what stands in for one that is not shown. */
  CreativeCarousel: CreativeCarouselMessages;
  /** Of the steps, and of how a visitor stands with them. */
  EventLadder: EventLadderMessages;
  /** Of the card itself: its two headings. */
  OfferCard: OfferCardMessages;
  /** Of what a visitor reads in place of an offer that could not be loaded. */
  OfferFailure: OfferFailureMessages;
  /** Of dates and times left. */
  OfferTimeline: OfferTimelineMessages;
  /** Of for whom an offer is, and why it is not for a visitor. */
  OfferEligibility: OfferEligibilityMessages;
  /** Of the help for a reward that is missing. */
  OfferHelp: OfferHelpMessages;
  /** Of the link, its disclosure, and what stands in its place. */
  OfferLink: OfferLinkMessages;
  /** Of what is said while an offer loads. */
  OfferSkeleton: OfferSkeletonMessages;
  /** Around the reward. */
  PayoutBadge: PayoutBadgeMessages;
  /** Of the terms: what opens them. */
  TermsDisclosure: TermsDisclosureMessages;
}

/** The words of a list of offers, to be put beside those of a card: `messages={{ ...es, ...esList }}`. */
export interface ListMessages {
  /** Of the list: its controls, its states, and what is announced. */
  OfferGrid: OfferGridMessages;
}

/** Every component's words. */
export type AllMessages = Messages & ListMessages;

/** Any of the words, by component; what is left out stays English. */
export type MessageOverrides = { [Component in keyof AllMessages]?: Partial<AllMessages[Component]> };
