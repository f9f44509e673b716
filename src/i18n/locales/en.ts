import { creativeCarouselMessages } from '../en/creative-carousel.js';
import { eventLadderMessages } from '../en/event-ladder.js';
import { ladderProgressMessages } from '../en/event-ladder-progress.js';
import { offerCardMessages } from '../en/offer-card.js';
import { offerEligibilityMessages } from '../en/offer-eligibility.js';
import { ineligibleMessages } from '../en/offer-eligibility-reasons.js';
import { offerFailureMessages } from '../en/offer-failure.js';
import { offerGridMessages } from '../en/offer-grid.js';
import { offerHelpMessages } from '../en/offer-help.js';
import { offerLinkMessages } from '../en/offer-link.js';
import { offerSkeletonMessages } from '../en/offer-skeleton.js';
import { offerTimelineMessages } from '../en/offer-timeline.js';
import { payoutBadgeMessages } from '../en/payout-badge.js';
import { termsDisclosureMessages } from '../en/terms-disclosure.js';
import type { ListMessages, Messages } from '../messages.js';

/**
 * Every word in English: what components say anyway. For a page that chooses a language by its name, and to see what
 * there is to translate. Those loaded on demand are in it too.
 */
export const en: Messages = {
  CreativeCarousel: creativeCarouselMessages,
  EventLadder: { ...eventLadderMessages, ...ladderProgressMessages },
  OfferCard: offerCardMessages,
  OfferEligibility: { ...offerEligibilityMessages, ...ineligibleMessages },
  OfferFailure: offerFailureMessages,
  OfferHelp: offerHelpMessages,
  OfferLink: offerLinkMessages,
  OfferSkeleton: offerSkeletonMessages,
  OfferTimeline: offerTimelineMessages,
  PayoutBadge: payoutBadgeMessages,
  TermsDisclosure: termsDisclosureMessages,
};

/** The words of a list in English. */
export const enList: ListMessages = { OfferGrid: offerGridMessages };
