import type { DataTag, QueryFunction, UseQueryOptions } from '@tanstack/react-query';
import type { OfferReader } from '../client/offer-reader.js';
import type { OfferError } from '../model/offer-error.js';
import type { Offer } from '../model/types.js';
import { sharedOptions } from './shared-options.js';

/** Key of one offer's query. Everything of ours starts with `'gokart-offers'`, then where it was read from. */
export type OfferQueryKey = readonly ['gokart-offers', string, 'offer', string];

/**
 * What {@link offerQueryOptions} gives. Spelled out, as what the compiler writes down for it does not fit TanStack's own
 * types under `exactOptionalPropertyTypes`.
 */
export type OfferQueryOptions = Omit<
  UseQueryOptions<Offer, OfferError, Offer, OfferQueryKey>,
  'queryKey' | 'queryFn'
> & {
  /** Knows what is kept under it. */
  queryKey: DataTag<OfferQueryKey, Offer, OfferError>;
  /** Reads the offer. */
  queryFn: QueryFunction<Offer, OfferQueryKey>;
};

/**
 * Key, fetcher and every option the library relies on, for one offer: for `useQuery`, `prefetchQuery` and
 * `setQueryData` alike. What a host sets as defaults on its QueryClient does not reach these queries.
 *
 * @param id the offer's UUID
 * @example
 * // on a server, before rendering
 * await queryClient.prefetchQuery(offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: source.getOffer }));
 */
export function offerQueryOptions(id: string, reader: OfferReader): OfferQueryOptions {
  const queryKey: OfferQueryKey = [
    'gokart-offers',
    reader.baseUrl.replace(/\/+$/, ''),
    'offer',
    String(id).toLowerCase(),
  ];
  return {
    ...sharedOptions(),
    queryKey: queryKey as OfferQueryOptions['queryKey'],
    queryFn: ({ queryKey, signal }) => reader.getOffer(queryKey[3], { signal }),
    refetchOnMount: true,
    refetchOnReconnect: true,
  };
}
