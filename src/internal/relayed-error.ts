import { OFFER_ERROR_KINDS, type OfferErrorKind } from '../model/offer-error.js';
import { isObject } from '../model/read.js';

/** What our handler says of a failure, as JSON: `{ "error": RelayedError }`. */
export interface RelayedError {
  /** What went wrong. */
  kind: OfferErrorKind;
  /** How long to wait, in milliseconds; `null` when not said. */
  retryAfterMs: number | null;
  /** The API's own id of its answer, for a support case; `null` when there was none. */
  responseId: string | null;
}

/** The failure our handler reports in an answer; `null` when it is another server's answer. */
export function readRelayedError(json: unknown): RelayedError | null {
  const error = isObject(json) ? json.error : null;
  if (!isObject(error) || !OFFER_ERROR_KINDS.includes(error.kind as OfferErrorKind)) return null;
  return {
    kind: error.kind as OfferErrorKind,
    retryAfterMs: typeof error.retryAfterMs === 'number' ? error.retryAfterMs : null,
    responseId: typeof error.responseId === 'string' ? error.responseId : null,
  };
}
