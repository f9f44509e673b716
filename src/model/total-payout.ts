import type { ExactAmount } from './decimal.js';
import { sumPayouts } from './sum-payouts.js';
import type { Offer } from './types.js';

/** What an offer pays in all. */
export interface TotalPayout {
  /**
   * The sum of what is known, once for each step; `null` when nothing is known. Has no currency. Of a sum that no number
   * can hold, the nearest number that is not more.
   */
  amount: number | null;
  /** The same with every digit, for `formatReward`: so no shown parts come to more than the shown total. `null` likewise. */
  exact: ExactAmount | null;
  /** Whether it may take more than one step to reach the amount: "up to". */
  isMaximum: boolean;
  /** Whether something can be repeated for more than the amount. */
  isRepeatable: boolean;
  /** Whether some steps do not say what they pay. */
  isPartlyUnknown: boolean;
}

/**
 * What an offer pays: the sum of what its events pay, as shown on its steps. Its own payout counts where no event
 * states one, and of a single-event offer also where the steps leave it open: some of them state nothing or all of them
 * 0, and the others come to no more. So what the steps show never comes to more than the total, and where an offer
 * contradicts itself the total is what the steps come to, not what none of them pays.
 *
 * Sums are exact decimals; a payout that is not known, negative or not finite counts as unknown.
 *
 * @example
 * getTotalPayout(offer)
 * // { amount: 26.25, exact: '26.25', isMaximum: true, isRepeatable: false, isPartlyUnknown: false }
 */
export function getTotalPayout(offer: Pick<Offer, 'payout' | 'events' | 'offerType' | 'repeatable'>): TotalPayout {
  const { events, offerType } = offer;
  const own = sumPayouts([offer.payout]);
  const sum = sumPayouts(events.map(({ payout }) => payout));
  const isSingle = offerType === 'SingleEvent';
  const isOpen = isSingle && (sum.known < events.length || sum.units === 0n);
  const isOwn = sum.units === null || (isOpen && own.units !== null && own.units >= sum.units);
  const { amount, exact } = isOwn ? own : sum;
  return {
    amount,
    exact,
    isMaximum: amount !== null && events.length > 1 && !(isOwn && isSingle),
    isRepeatable: offer.repeatable === true || events.some(({ repeatable }) => repeatable === true),
    isPartlyUnknown: !isOwn && sum.known < events.length,
  };
}
