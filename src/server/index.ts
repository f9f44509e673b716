/**
 * What runs on the partner's server, and only there: it holds the API token.
 *
 * @packageDocumentation
 */
export type { OfferDates } from '../model/offer-state.js';
export type { ShownOffer } from '../model/shown.js';
export type { OfferClickEvent, OfferFailureEvent, OfferRequestEvent, OfferServerEvent } from './events.js';
export { createOfferHandler, type OfferHandler } from './handler.js';
export type { OfferHandlerOptions } from './handler-options.js';
export type { Lifetime } from './lifetime.js';
export type { PayoutContext, PayoutRule, PublishRules } from './publish.js';
export type { PublishFlags } from './publish-fields.js';
export type { CacheStatus } from './read-cache.js';
export type { SharedCache, SharedValue } from './shared-cache.js';
export {
  createOfferSource,
  type OfferSource,
  type ReadOptions,
  type ReadyAnswer,
  type TrackedOffer,
} from './source.js';
export type {
  OfferReadEvent,
  OfferRefreshEvent,
  OfferShedEvent,
  OfferSourceEvent,
  OfferUpstreamEvent,
} from './source-events.js';
export type { OfferApi, OfferSourceOptions, SourceIssue } from './source-options.js';
