import { isObject } from '../model/is-object.js';
import { isErrorKind, type OfferErrorKind } from '../model/offer-error.js';

/** What our handler says of a failure, as JSON: `{ "error": RelayedError }`. */
export interface RelayedError {
  /** What went wrong. */
  kind: OfferErrorKind;
  /** How long to wait, in milliseconds; absent when not said. */
  retryAfterMs?: number;
  /** The API's own id of its answer, for a support case; absent when there was none. */
  responseId?: string;
}

/** The failure our handler reports in an answer; `null` when it is another server's answer. */
export function readRelayedError(json: unknown): RelayedError | null {
  const error = isObject(json) && isObject(json.error) ? json.error : {};
  const { kind, retryAfterMs, responseId } = error as Partial<RelayedError>;
  if (!isErrorKind(kind)) return null;
  return {
    kind,
    ...(typeof retryAfterMs === 'number' && { retryAfterMs }),
    ...(typeof responseId === 'string' && { responseId }),
  };
}
