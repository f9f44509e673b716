import type { OfferErrorKind } from '../model/offer-error.js';

/** Whom a request went to, for sentences. */
export interface Correspondent {
  /** Such as `The Partner Offer API` or `The offer handler at /api/offers`. */
  who: string;
  /** What the developer should do when it refuses. */
  whenRefused: string;
  /** How long it may take, in milliseconds. */
  timeoutMs: number;
  /** What the developer should do when something else answers in its place; left out where that cannot be told. */
  whenElsewhere?: string;
}

/** What happened, why, and what to do: the message of an OfferError, for a developer. */
export function errorText(
  kind: OfferErrorKind,
  { who, whenRefused, timeoutMs, whenElsewhere }: Correspondent,
  status?: number,
  isElsewhere?: boolean,
): string {
  const why: Record<OfferErrorKind, string> = {
    'invalid-id': 'was not asked: an offer id is a UUID. Pass the one GoKart shows.',
    'not-found': 'has no such offer. Check the id.',
    unauthorized: `refused the credential. ${whenRefused}`,
    forbidden: `does not let this credential read it. ${whenRefused}`,
    'rate-limited': 'was asked too often. Wait `retryAfterMs`.',
    timeout: `did not answer within ${timeoutMs} ms. Try again, or raise \`timeoutMs\`.`,
    network: 'could not be reached. Check the address.',
    malformed: 'sent no JSON of an offer. Check the address.',
    server: 'failed. Try again, or give support the `responseId`.',
  };
  const said = isElsewhere && whenElsewhere ? `did not answer; something else did. ${whenElsewhere}` : why[kind];
  return `${who} ${said}${status ? ` (HTTP ${status})` : ''}`;
}
