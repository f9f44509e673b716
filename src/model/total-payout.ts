import { toNumber, toUnits } from './decimal.js';
import type { Offer } from './types.js';

/** What an offer pays in all. */
export interface TotalPayout {
  /** The sum of what is known, once for each step; `null` when nothing is known. Has no currency. */
  amount: number | null;
  /** Whether it takes more than one step to reach the amount: "up to". */
  isMaximum: boolean;
  /** Whether something can be repeated for more than the amount. */
  isRepeatable: boolean;
  /** Whether some steps do not say what they pay. */
  isPartlyUnknown: boolean;
}

/**
 * What an offer pays: its own payout when it is a single-event offer that states one, else the sum of its events',
 * else its own. Sums are exact decimals; a payout that is not known, negative or not finite counts as unknown.
 *
 * @example
 * getTotalPayout(offer) // { amount: 26.25, isMaximum: true, isRepeatable: false, isPartlyUnknown: false }
 */
export function getTotalPayout(offer: Pick<Offer, 'payout' | 'events' | 'offerType' | 'repeatable'>): TotalPayout {
  const { events, offerType } = offer;
  const own = toAmount(offer.payout);
  const known = events.map(({ payout }) => toAmount(payout)).filter((units) => units !== null);
  const isOwn = known.length === 0 || (offerType === 'SingleEvent' && own !== null);
  const units = isOwn ? own : known.reduce((sum, each) => sum + each);
  return {
    amount: units === null ? null : toNumber(units),
    isMaximum: !isOwn && events.length > 1,
    isRepeatable: offer.repeatable === true || events.some(({ repeatable }) => repeatable === true),
    isPartlyUnknown: !isOwn && known.length < events.length,
  };
}

function toAmount(payout: number | null): bigint | null {
  return payout === null ? null : toUnits(payout);
}
