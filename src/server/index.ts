/**
 * What runs on the partner's server, and only there: it holds the API token.
 *
 * @packageDocumentation
 */
export type { ShownOffer } from '../model/shown.js';
export type { OfferClickEvent, OfferFailureEvent, OfferRequestEvent, OfferServerEvent } from './events.js';
export { createOfferHandler, type OfferHandler } from './handler.js';
export type { OfferHandlerOptions } from './handler-options.js';
export type { PayoutContext, PayoutRule, PublishRules } from './publish.js';
export { createOfferSource, type OfferSource, type ReadOptions, type TrackedOffer } from './source.js';
export type { OfferApi, OfferSourceOptions, SourceIssue } from './source-options.js';
