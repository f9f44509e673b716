import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Offer, OfferPage } from '../model/types.js';
import type { OfferQueryKey } from './offer-query-options.js';

/** The offer as a list of the same handler has it, of those that are loaded. */
export function findListed(queryClient: QueryClient, [name, baseUrl, , id]: OfferQueryKey): Offer | undefined {
  return queryClient
    .getQueriesData<InfiniteData<OfferPage>>({ queryKey: [name, baseUrl, 'offers'] })
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap(({ items }) => items)
    .find((offer) => offer.id === id);
}
