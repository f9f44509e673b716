import type { OfferErrorKind } from '../model/offer-error.js';
import type { OfferFailureEvent } from './events.js';

/** What every event of a source says. */
interface SourceEvent {
  /** When it began (ISO 8601, UTC). */
  at: string;
  /** The offer it is about, in lower case; `null` for a list. */
  offerId: string | null;
  /** How long it took, in milliseconds. */
  durationMs: number;
}

/** Something was read through the source, and there was something to show. */
export interface OfferReadEvent extends SourceEvent {
  /** `hit`: it was fresh. `stale`: it was not, and is shown while it is asked for again. `miss`: it had to be asked for. */
  type: 'hit' | 'stale' | 'miss';
  /** How long ago the API was asked for what is shown, in milliseconds. */
  ageMs: number;
}

/** What was shown stale was asked for again, here or by another process. */
export interface OfferRefreshEvent extends SourceEvent {
  type: 'refresh';
  /** Whether anything published has changed. */
  changed: boolean;
  /** Whether it failed, so that what there was stays. */
  failed: boolean;
}

/** The API was asked. What counts against its limit. */
export interface OfferUpstreamEvent extends SourceEvent {
  type: 'upstream';
  /** `ok`, or what went wrong. */
  outcome: 'ok' | OfferErrorKind;
}

/** The API was not asked, to keep within its limit. A visitor still got what was kept, where there was something. */
export interface OfferShedEvent extends SourceEvent {
  type: 'shed';
  /** `budget`: `requestsPerMinute` is used up, or the API asked for a pause. `queue`: `maxQueue` reads wait already. */
  reason: 'budget' | 'queue';
  /** How long until it can be asked, in milliseconds. */
  retryAfterMs: number;
}

/**
 * What a source reports. An `error` is one that no caller gets: of a refresh in the background, or of the shared cache
 * (`offerId` is `null`).
 */
export type OfferSourceEvent =
  | OfferReadEvent
  | OfferRefreshEvent
  | OfferUpstreamEvent
  | OfferShedEvent
  | OfferFailureEvent;
