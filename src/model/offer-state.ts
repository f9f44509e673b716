import { type Instant, toTime } from './instant.js';
import type { Offer } from './types.js';

/** Whether an offer runs: before its launch date, between the two, or from its expiry date on. */
export type OfferState = 'not-started' | 'running' | 'ended';

/** The offer's dates. */
export type OfferDates = Pick<Offer, 'launchDate' | 'expiryDate'>;

/** Whether an offer runs at an instant; where that is not known, it does. One that would start after its end ends. */
export function getOfferState({ launchDate, expiryDate }: OfferDates, now: Instant | null): OfferState {
  const time = toTime(now);
  if (time === null) return 'running';
  if (time >= (toTime(expiryDate) ?? Number.POSITIVE_INFINITY)) return 'ended';
  return time < (toTime(launchDate) ?? Number.NEGATIVE_INFINITY) ? 'not-started' : 'running';
}
