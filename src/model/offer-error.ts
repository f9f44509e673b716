/** Failures that another attempt may end, and those that are an answer: asking again gives the same. */
const PASSING = ['rate-limited', 'timeout', 'network', 'server'] as const;
const LASTING = ['invalid-id', 'not-found', 'unauthorized', 'forbidden', 'malformed'] as const;

/** What went wrong, for code to act on. */
export type OfferErrorKind = (typeof PASSING)[number] | (typeof LASTING)[number];

/** Whether a word names a kind of failure known here. */
export function isErrorKind(word: unknown): word is OfferErrorKind {
  return [...PASSING, ...LASTING].includes(word as OfferErrorKind);
}

/** Whether asking again may help. */
export function isPassing(kind: OfferErrorKind): boolean {
  return (PASSING as readonly string[]).includes(kind);
}

/** What an {@link OfferError} is made of. */
export interface OfferErrorOptions {
  /** What went wrong. */
  kind: OfferErrorKind;
  /** HTTP status of the answer; `null` when there was none. */
  status?: number | null | undefined;
  /** How long to wait before asking again, in milliseconds; `null` when not said. */
  retryAfterMs?: number | null | undefined;
  /** The API's own id of the answer, for a support case; `null` when there was none. */
  responseId?: string | null | undefined;
  /** The API's own words, for the developer, never for a visitor. */
  messages?: readonly string[] | undefined;
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
  declare readonly kind: OfferErrorKind;
  /** HTTP status of the answer; `null` when there was none. */
  declare readonly status: number | null;
  /** How long to wait before asking again, in milliseconds; `null` when not said. */
  declare readonly retryAfterMs: number | null;
  /** The API's own id of the answer, for a support case; `null` when there was none. */
  declare readonly responseId: string | null;
  /** The API's own words (`responseTitle` and `messages`), for the developer, never for a visitor. */
  declare readonly messages: readonly string[];
  /** @internal */
  readonly [MARK] = true;

  /** @param message what happened, why, and what to do, for the developer */
  constructor(message: string, { cause, ...details }: OfferErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { status: null, retryAfterMs: null, responseId: null, messages: [] }, details);
  }
}

/**
 * Whether a caught value is an {@link OfferError}, also one made by another copy of this package on the page.
 *
 * @param error whatever was caught
 */
export function isOfferError(error: unknown): error is OfferError {
  return typeof error === 'object' && error !== null && MARK in error;
}
