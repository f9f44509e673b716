import { getTotalPayout } from './total-payout.js';
import type { Offer } from './types.js';

/** What an offer promised when it was shown: what a dispute about a reward starts from. */
export interface ShownOffer {
  /** What it pays in all, as published; `null` where that is unknown or not published. Has no currency. */
  payout: number | null;
  /** The offer's revision; `null` where it did not come through a source. */
  revision: string | null;
  /** The hash of its terms; `null` where it has none, or did not come through a source. */
  termsHash: string | null;
  /** When it was read from the API (ISO 8601, UTC); `null`: not known. */
  at: string | null;
}

/** What an offer promises. What is left out of it is unknown. */
export function getShown(offer: Partial<Offer>): ShownOffer {
  const { payout = null, events = [], offerType = null, repeatable = null } = offer;
  const { revision = null, termsHash = null, asOf: at = null } = offer;
  const { amount } = getTotalPayout({ payout, events, offerType, repeatable });
  return { payout: amount, revision, termsHash, at };
}
