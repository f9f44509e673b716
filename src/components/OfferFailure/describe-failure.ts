import type { OfferFailureMessages } from '../../i18n/en/offer-failure.js';
import { formatMessage } from '../../i18n/format-message.js';
import { isErrorKind, isPassing, type OfferError, type OfferErrorKind } from '../../model/offer-error.js';

/** What to tell a visitor of a failure. */
export interface Failure {
  kind: OfferErrorKind;
  /** A whole sentence or two: what happened and what to do. Never the vendor's words. */
  sentence: string;
  /** Whether asking again may help. */
  canRetry: boolean;
}

/**
 * Anything thrown, as a visitor should hear of it. What has no kind, or one not known here, is `server`. It need not be an
 * `OfferError`: no error keeps its class on the way from a server component.
 */
export function describeFailure(error: unknown, words: OfferFailureMessages, locale: string): Failure {
  const { kind: said, retryAfterMs = null } = Object(error) as Partial<OfferError>;
  const kind = isErrorKind(said) ? said : 'server';
  const isTimed = isPassing(kind) && retryAfterMs !== null && retryAfterMs > 0;
  // Rounded up: asked too early, the answer would be the same. A wait of seconds is waited for without a word.
  const sentence = isTimed
    ? formatMessage(words.wait, { count: Math.ceil(retryAfterMs / 60_000) }, locale)
    : words[kind];
  return { kind, sentence, canRetry: isPassing(kind) };
}
