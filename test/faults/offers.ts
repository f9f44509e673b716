import type { Offer } from '../../src/model/types.js';
import { buildOffer, type OfferOverrides } from '../../src/testing/index.js';
import { OFFER_NAME } from './what-visitors-see.js';

/** One with steps, so that its card loads the code for them. */
export const offer: Offer = offerOf(1, { name: OFFER_NAME });

/** An offer with an id of its own, and a name by which to know it. */
export function offerOf(number: number, overrides: OfferOverrides = {}): Offer {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return buildOffer({ id, name: `Offer ${number}`, ...overrides });
}

/** So many of them. */
export const offersOf = (count: number): Offer[] => Array.from({ length: count }, (_, index) => offerOf(index + 1));
