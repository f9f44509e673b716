import { add, type Decimal, toDecimal, toNumberDown } from './decimal.js';
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

/** Whether a number can be a payout: finite and not below zero. */
export function isPayout(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value >= 0;
}

/**
 * What an offer pays: its own payout when it is a single-event offer that states one, else the sum of its events',
 * else its own. Sums are exact decimals; a payout that is not known, negative or not finite counts as unknown.
 *
 * @example
 * getTotalPayout(offer) // { amount: 26.25, isMaximum: true, isRepeatable: false, isPartlyUnknown: false }
 */
export function getTotalPayout(offer: Pick<Offer, 'payout' | 'events' | 'offerType' | 'repeatable'>): TotalPayout {
  const { events, payout } = offer;
  const known = events.map((event) => event.payout).filter(isPayout);
  const isRepeatable = offer.repeatable === true || events.some((event) => event.repeatable === true);
  const isSingle = isPayout(payout) && (offer.offerType === 'SingleEvent' || known.length === 0);
  if (isSingle || known.length === 0) {
    return { amount: isSingle ? payout : null, isMaximum: false, isRepeatable, isPartlyUnknown: false };
  }
  const sum = known.map(toDecimal).reduce((a, b) => add(a as Decimal, b as Decimal)) as Decimal;
  return {
    amount: toNumberDown(sum),
    isMaximum: events.length > 1,
    isRepeatable,
    isPartlyUnknown: known.length < events.length,
  };
}
