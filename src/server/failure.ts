import { isOfferError, type OfferErrorKind } from '../model/offer-error.js';

/** What a visitor's browser is told about a failure. The sentence is ours: no word of the API's is in it. */
export interface Failure {
  /** What went wrong, for code; of the handler's own, `bad-request`, `method-not-allowed` and `origin-refused`. */
  kind: OfferErrorKind | 'bad-request' | 'method-not-allowed' | 'origin-refused';
  /** The HTTP status of this answer, not of the API's. */
  status: number;
  /** What happened and what to do. */
  message: string;
  /** When to ask again, in milliseconds; `null` when not known. */
  retryAfterMs: number | null;
  /** The API's id of its answer, for a support case; `null` when there was none. */
  responseId: string | null;
}

/**
 * The API refusing the token, or access with it, is this server's fault and not the visitor's: 401 or 403 would make a
 * browser or a partner's code ask the visitor to sign in. Hence 502, as for every answer of the API that is of no use.
 */
const ANSWERS: Record<OfferErrorKind, [status: number, message: string]> = {
  'invalid-id': [404, 'There is no such offer: the id is not a UUID. Check the id.'],
  'not-found': [404, 'There is no such offer, or it is no longer available. Show another one.'],
  'rate-limited': [429, 'The offer service is asked too often at the moment. Wait, then ask again.'],
  timeout: [504, 'The offer service took too long to answer. Ask again in a moment.'],
  network: [502, 'The offer service could not be reached. Ask again in a moment.'],
  server: [502, 'The offer service failed to answer. Ask again in a moment.'],
  malformed: [502, 'The offer service answered with something that is not an offer. Ask again later.'],
  unauthorized: [502, 'The offer service does not accept the credential of this site. Its operator has to correct it.'],
  forbidden: [502, 'The offer service does not let this site read this offer. Its operator has to ask for access.'],
};

/** What to answer for what a source threw. */
export function toFailure(error: unknown): Failure {
  const answer = isOfferError(error) ? ANSWERS[error.kind] : undefined;
  if (!isOfferError(error) || answer === undefined) {
    return ownFailure('server', 500, 'Something went wrong on this server. Ask again in a moment.');
  }
  const [usual, message] = answer;
  const { kind, retryAfterMs, responseId } = error;
  // Not the API's limit but this server's own: too many wait already.
  const status = kind === 'rate-limited' && error.status === 503 ? 503 : usual;
  return {
    kind,
    status,
    message,
    retryAfterMs:
      retryAfterMs !== null && retryAfterMs >= 0 && Number.isSafeInteger(Math.ceil(retryAfterMs)) ? retryAfterMs : null,
    // An id and nothing else: whatever the API put there reaches visitors.
    responseId: responseId !== null && /^[\w-]{1,64}$/.test(responseId) ? responseId : null,
  };
}

/** A failure that the API had no part in. */
export function ownFailure(kind: Failure['kind'], status: number, message: string): Failure {
  return { kind, status, message, retryAfterMs: null, responseId: null };
}

/** `Retry-After` in whole seconds, rounded up so that nobody comes back too early; none when it is not known. */
export function retryAfterHeader({ retryAfterMs }: Failure): Record<string, string> {
  return retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
}
