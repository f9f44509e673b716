import type { OfferFailureMessages } from '../../i18n/en/offer-failure.js';
import { formatMessage } from '../../i18n/format-message.js';
import { isOfferError, type OfferErrorKind } from '../../model/offer-error.js';

/** Whether another attempt may end a failure of this kind. Where not, it is an answer: asking again gives the same. */
const PASSING: Record<OfferErrorKind, boolean> = {
  'invalid-id': false,
  'not-found': false,
  unauthorized: false,
  forbidden: false,
  malformed: false,
  'rate-limited': true,
  timeout: true,
  network: true,
  server: true,
};

/** What to tell a visitor of a failure. */
export interface Failure {
  kind: OfferErrorKind;
  /** A whole sentence or two: what happened and what to do. Never the vendor's words. */
  sentence: string;
  /** Whether asking again may help. */
  canRetry: boolean;
}

/** Anything thrown, as a visitor should hear of it. What is no `OfferError`, or of a kind not known here, is `server`. */
export function describeFailure(error: unknown, words: OfferFailureMessages, locale: string): Failure {
  const said = isOfferError(error) ? error.kind : 'server';
  const kind = Object.hasOwn(PASSING, said) ? said : 'server';
  const wait = isOfferError(error) && kind === 'rate-limited' ? error.retryAfterMs : null;
  return {
    kind,
    sentence: wait !== null && wait > 0 ? sayWait(wait, words, locale) : words[kind],
    canRetry: PASSING[kind],
  };
}

/** Rounded up: asked too early, the answer would be the same. */
function sayWait(ms: number, words: OfferFailureMessages, locale: string): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60
    ? formatMessage(words.waitSeconds, { count: seconds }, locale)
    : formatMessage(words.waitMinutes, { count: Math.ceil(seconds / 60) }, locale);
}
