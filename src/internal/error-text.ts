import type { OfferErrorKind } from '../model/offer-error.js';

/** Whom a request went to, for sentences. */
export interface Correspondent {
  /** Such as `The Partner Offer API` or `The offer handler at /api/offers`. */
  who: string;
  /** What the developer should do when it refuses. */
  whenRefused: string;
  /** How long it may take, in milliseconds. */
  timeoutMs: number;
}

/** What happened, why, and what to do: the message of an OfferError, for a developer. */
export function errorText(
  kind: OfferErrorKind,
  { who, whenRefused, timeoutMs }: Correspondent,
  status?: number,
): string {
  const why: Record<OfferErrorKind, string> = {
    'invalid-id': 'was not asked: this is no offer id. Pass the UUID that GoKart shows for the offer.',
    'not-found': 'knows no such offer of this partner. Check the id, and that the offer still runs.',
    unauthorized: `found the credential missing or wrong. ${whenRefused}`,
    forbidden: `does not allow this credential to read it. ${whenRefused}`,
    'rate-limited': 'was asked too often. Ask again after `retryAfterMs`, and cache answers.',
    timeout: `gave no answer within ${timeoutMs} ms. Try again, or raise \`timeoutMs\`.`,
    network: 'could not be reached: no connection, a wrong address, or a blocked request. Check them in this order.',
    malformed: 'sent no JSON of an offer, or only a part. Check the address, and what rewrites answers on the way.',
    server: 'failed. Try again; if it lasts, give `responseId` to support.',
  };
  return `${who} ${why[kind]}${status ? ` (HTTP ${status})` : ''}`;
}
