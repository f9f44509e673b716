/** Every kind of failure. */
export const OFFER_ERROR_KINDS = [
  'invalid-id',
  'not-found',
  'unauthorized',
  'forbidden',
  'rate-limited',
  'timeout',
  'network',
  'server',
  'malformed',
] as const;

/** What went wrong, for code to act on. */
export type OfferErrorKind = (typeof OFFER_ERROR_KINDS)[number];

/** What an {@link OfferError} is made of. */
export interface OfferErrorOptions {
  /** What went wrong. */
  kind: OfferErrorKind;
  /** HTTP status of the answer; `null` when there was none. */
  status?: number | null;
  /** How long to wait before asking again, in milliseconds; `null` when not said. */
  retryAfterMs?: number | null;
  /** The API's own id of the answer, for a support case; `null` when there was none. */
  responseId?: string | null;
  /** The API's own words, for the developer, never for a visitor. */
  messages?: readonly string[];
  /** The error beneath, if any. */
  cause?: unknown;
}

/** Found by `isOfferError` across copies of the package, where `instanceof` fails. */
const MARK = Symbol.for('gokart-offers.error');

/**
 * A failure to read an offer. The message says what happened, why, and what to do; `kind` is for code.
 *
 * @example
 * try { await client.getOffer(id) } catch (error) {
 *   if (isOfferError(error) && error.kind === 'not-found') showNothing();
 * }
 */
export class OfferError extends Error {
  override readonly name = 'OfferError';
  /** What went wrong. */
  readonly kind: OfferErrorKind;
  /** HTTP status of the answer; `null` when there was none. */
  readonly status: number | null;
  /** How long to wait before asking again, in milliseconds; `null` when not said. */
  readonly retryAfterMs: number | null;
  /** The API's own id of the answer, for a support case; `null` when there was none. */
  readonly responseId: string | null;
  /** The API's own words (`responseTitle` and `messages`), for the developer, never for a visitor. */
  readonly messages: readonly string[];
  /** @internal */
  readonly [MARK] = true;

  constructor(message: string, options: OfferErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = options.kind;
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.responseId = options.responseId ?? null;
    this.messages = options.messages ?? [];
  }
}

/** Whether a caught value is an {@link OfferError}, also one made by another copy of this package on the page. */
export function isOfferError(error: unknown): error is OfferError {
  return typeof error === 'object' && error !== null && MARK in error;
}
