import type { CreativeCarouselMessages } from './en/creative-carousel.js';
import type { EventLadderMessages } from './en/event-ladder.js';
import type { OfferCardMessages } from './en/offer-card.js';
import type { OfferEligibilityMessages } from './en/offer-eligibility.js';
import type { OfferFailureMessages } from './en/offer-failure.js';
import type { OfferHelpMessages } from './en/offer-help.js';
import type { OfferLinkMessages } from './en/offer-link.js';
import type { OfferSkeletonMessages } from './en/offer-skeleton.js';
import type { OfferTimelineMessages } from './en/offer-timeline.js';
import type { PayoutBadgeMessages } from './en/payout-badge.js';
import type { TermsDisclosureMessages } from './en/terms-disclosure.js';

/** Every component's words. Each component imports only its own, so a page pays for what it shows. */
export interface Messages {
  CreativeCarousel: CreativeCarouselMessages;
  EventLadder: EventLadderMessages;
  OfferCard: OfferCardMessages;
  OfferFailure: OfferFailureMessages;
  OfferTimeline: OfferTimelineMessages;
  OfferEligibility: OfferEligibilityMessages;
  OfferHelp: OfferHelpMessages;
  OfferLink: OfferLinkMessages;
  OfferSkeleton: OfferSkeletonMessages;
  PayoutBadge: PayoutBadgeMessages;
  TermsDisclosure: TermsDisclosureMessages;
}

/** Any of the words, by component; what is left out stays English. */
export type MessageOverrides = { [Component in keyof Messages]?: Partial<Messages[Component]> };
