export type { OfferClient } from './client/client.js';
export { createOfferClient } from './client/client.js';
export type { OfferClientOptions, RequestOptions } from './client/connection.js';
export type { OfferListReader } from './client/list-reader.js';
export type { OfferReader } from './client/offer-reader.js';
export type { CreativeCarouselProps } from './components/CreativeCarousel/CreativeCarousel.js';
export { CreativeCarousel } from './components/CreativeCarousel/CreativeCarousel.js';
export type { EventLadderProps } from './components/EventLadder/EventLadder.js';
export { EventLadder } from './components/EventLadder/EventLadder.js';
export type { OfferCardProps } from './components/OfferCard/OfferCard.js';
export { OfferCard } from './components/OfferCard/OfferCard.js';
export type { OfferEligibilityProps } from './components/OfferEligibility/OfferEligibility.js';
export { OfferEligibility } from './components/OfferEligibility/OfferEligibility.js';
export type { OfferFailureProps } from './components/OfferFailure/OfferFailure.js';
export { OfferFailure } from './components/OfferFailure/OfferFailure.js';
export type { GridControl, OfferOrder } from './components/OfferGrid/GridControls.js';
export type { OfferHelpProps } from './components/OfferHelp/OfferHelp.js';
export { OfferHelp } from './components/OfferHelp/OfferHelp.js';
export type { OfferLinkProps } from './components/OfferLink/OfferLink.js';
export { OfferLink } from './components/OfferLink/OfferLink.js';
export type { OfferSkeletonProps } from './components/OfferSkeleton/OfferSkeleton.js';
export { OfferSkeleton } from './components/OfferSkeleton/OfferSkeleton.js';
export type { OfferTimelineProps } from './components/OfferTimeline/OfferTimeline.js';
export { OfferTimeline } from './components/OfferTimeline/OfferTimeline.js';
export type { PayoutBadgeProps } from './components/PayoutBadge/PayoutBadge.js';
export { PayoutBadge } from './components/PayoutBadge/PayoutBadge.js';
export type { RichTextProps } from './components/RichText/RichText.js';
export { RichText } from './components/RichText/RichText.js';
export type { TermsDisclosureProps } from './components/TermsDisclosure/TermsDisclosure.js';
export { TermsDisclosure } from './components/TermsDisclosure/TermsDisclosure.js';
export type { OfferEmbedProps } from './connected/OfferEmbed.js';
export { OfferEmbed } from './connected/OfferEmbed.js';
export type { OfferGridProps } from './connected/OfferGrid.js';
export { OfferGrid } from './connected/OfferGrid.js';
export type { OfferProviderProps } from './connected/OfferProvider.js';
export { OfferProvider } from './connected/OfferProvider.js';
export type { OfferCallbacks, OfferVisit } from './context/callbacks.js';
export type { HeadingLevel } from './context/offer.js';
export type { OfferSettings } from './context/settings.js';
export type { Message } from './i18n/format-message.js';
export type { FormatRewardOptions } from './i18n/format-reward.js';
export { formatReward } from './i18n/format-reward.js';
export type { ListMessages, MessageOverrides, Messages } from './i18n/messages.js';
export type { PluralForms, Reward } from './i18n/reward.js';
export type { ExactAmount } from './model/decimal.js';
export type { DecodedOffer, DecodeOptions } from './model/decode-offer.js';
export { decodeOffer } from './model/decode-offer.js';
export type {
  Eligibility,
  EligibilityOptions,
  EligibilityReason,
  EligibilityRule,
  EligibilityTerms,
  Visitor,
} from './model/eligibility.js';
export { getEligibility } from './model/eligibility.js';
export type { EventLadderOptions, EventLadderView, LadderRung, LadderStep } from './model/event-ladder.js';
export { getEventLadder } from './model/event-ladder.js';
export type { Instant } from './model/instant.js';
export type { OfferErrorKind, OfferErrorOptions } from './model/offer-error.js';
export { isOfferError, OfferError } from './model/offer-error.js';
export type { OfferList, OfferListParams } from './model/offer-list.js';
export type { OfferDates, OfferState } from './model/offer-state.js';
export type {
  OfferTimelineOptions,
  OfferTimelineView,
  TimelineEntry,
} from './model/offer-timeline.js';
export { getOfferTimeline } from './model/offer-timeline.js';
export type { Completion, IgnoredCompletion, MinTimeUnit, Progress, StepState } from './model/progress.js';
export type { ParsedRichText } from './model/rich-text/parse-rich-text.js';
export { parseRichText } from './model/rich-text/parse-rich-text.js';
export type { ShownOffer } from './model/shown.js';
export type { TotalPayout } from './model/total-payout.js';
export { getTotalPayout } from './model/total-payout.js';
export type { TrackingParams } from './model/tracking-url.js';
export { buildTrackingUrl } from './model/tracking-url.js';
export type {
  Creative,
  DecodeIssue,
  ListParams,
  Offer,
  OfferEvent,
  OfferPage,
  OfferType,
  RichTextElement,
  RichTextNode,
  RichTextTag,
  Targeting,
} from './model/types.js';
export type { OfferQueryKey, OfferQueryOptions } from './query/offer-query-options.js';
export { offerQueryOptions } from './query/offer-query-options.js';
export type { OffersInfiniteQueryOptions, OffersQueryKey } from './query/offers-infinite-query-options.js';
export { offersInfiniteQueryOptions } from './query/offers-infinite-query-options.js';
export type { UseOfferOptions } from './query/use-offer.js';
export { useOffer } from './query/use-offer.js';
export type { UseOffersOptions } from './query/use-offers.js';
export { useOffers } from './query/use-offers.js';
export { useSuspenseOffer } from './query/use-suspense-offer.js';
export type { OfferThemeProps } from './theme/OfferTheme.js';
export { OfferTheme } from './theme/OfferTheme.js';
export type { Scheme, Theme } from './theme/theme.js';
