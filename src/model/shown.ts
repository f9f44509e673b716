import { getTotalPayout } from './total-payout.js';
import type { Offer } from './types.js';

/** What an offer promised when it was shown: what a dispute about a reward starts from. */
export interface ShownOffer {
  /** What it pays in all, as published; `null` where that is unknown or not published. Has no currency. */
  payout: number | null;
  /** The offer's revision. */
  revision: string | null;
  /** The hash of its terms. */
  termsHash: string | null;
  /** When it was read from the API (ISO 8601, UTC). */
  at: string | null;
}

/** What an offer promises. */
export function getShown(
  offer: Pick<Offer, 'payout' | 'events' | 'offerType' | 'repeatable' | 'revision' | 'termsHash' | 'asOf'>,
): ShownOffer {
  const { revision, termsHash, asOf } = offer;
  return { payout: getTotalPayout(offer).amount, revision, termsHash, at: asOf };
}
