import { isOfferError, OfferError } from '../model/offer-error.js';

/** How deep a chain of causes is followed: deep enough for any real one, and an end for one that is a circle. */
const DEPTH = 5;

/**
 * The same failure without the token. An error of `fetch`, or words of the API, may repeat the header that was sent; and
 * an error's other properties may hold a whole request. So nothing is passed on but text that was searched.
 *
 * @returns an {@link OfferError} whose message, API messages, stack and causes do not hold the token.
 */
export function withoutToken(error: unknown, token: string): OfferError {
  const scrub = (text: string): string =>
    text.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]');
  if (!isOfferError(error)) {
    return new OfferError('The offer could not be read: something unexpected went wrong. See the cause.', {
      kind: 'server',
      cause: copyCause(error, scrub, DEPTH),
    });
  }
  const copy = new OfferError(scrub(error.message), {
    kind: error.kind,
    status: error.status,
    retryAfterMs: error.retryAfterMs,
    responseId: error.responseId === null ? null : scrub(error.responseId),
    messages: error.messages.map(scrub),
    cause: copyCause(error.cause, scrub, DEPTH),
  });
  return withStack(copy, error.stack, scrub);
}

/** Name, message, code, stack and cause of an error, as searched text; `undefined` for what is no error. */
function copyCause(cause: unknown, scrub: (text: string) => string, depth: number): Error | undefined {
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const below = copyCause(cause.cause, scrub, depth - 1);
  const copy = new Error(scrub(String(cause.message)), below && { cause: below });
  const { code } = cause as { code?: unknown };
  Object.defineProperty(copy, 'name', { value: scrub(String(cause.name)) });
  if (typeof code === 'string') Object.defineProperty(copy, 'code', { value: scrub(code), enumerable: true });
  return withStack(copy, cause.stack, scrub);
}

/** Keeps where it happened: the copy's own stack would only say that it was copied. */
function withStack<E extends Error>(error: E, stack: unknown, scrub: (text: string) => string): E {
  if (typeof stack === 'string') Object.defineProperty(error, 'stack', { value: scrub(stack) });
  return error;
}
