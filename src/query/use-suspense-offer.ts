'use client';

import { type UseSuspenseQueryResult, useSuspenseQuery } from '@tanstack/react-query';
import type { OfferError } from '../model/offer-error.js';
import type { Offer } from '../model/types.js';
import { offerQueryOptions } from './offer-query-options.js';
import { useOfferReader } from './reader-context.js';
import type { UseOfferOptions } from './use-offer.js';

/**
 * Like {@link useOffer}, but suspends until there is an offer and throws an {@link OfferError} to the nearest error
 * boundary, so `data` always is one. Goes on with a read that a server has begun and streams: inside an `OfferProvider`, what
 * failed there is asked for once more in the browser.
 *
 * @param id the offer's UUID
 * @throws when there is neither an `OfferProvider` with a `baseUrl` above nor a `client` given.
 */
export function useSuspenseOffer(id: string, options: UseOfferOptions = {}): UseSuspenseQueryResult<Offer, OfferError> {
  return useSuspenseQuery(offerQueryOptions(id, useOfferReader('useSuspenseOffer', options.client)));
}
