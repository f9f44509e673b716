import type { DataTag, InfiniteData, Query, QueryFunction, UseInfiniteQueryOptions } from '@tanstack/react-query';
import type { OfferListReader } from '../client/list-reader.js';
import type { OfferError } from '../model/offer-error.js';
import { nextPage, type OfferListParams, toListParams } from '../model/offer-list.js';
import type { OfferPage } from '../model/types.js';
import { findListed } from './find-listed.js';
import { listed } from './listed.js';
import { sharedOptions } from './shared-options.js';

// Whoever lists has offers for `useOffer` to begin with.
listed.find = findListed;

/** Key of a list's query: what it is of, said whole, so that all ways to ask for a list share it. */
export type OffersQueryKey = readonly ['gokart-offers', string, 'offers', OfferListParams];

/** What is kept of a list: its pages, and the number of each. */
type Pages = InfiniteData<OfferPage, number>;

/** What {@link offersInfiniteQueryOptions} gives. Spelled out for the reason that `OfferQueryOptions` is. */
export type OffersInfiniteQueryOptions = Omit<
  UseInfiniteQueryOptions<OfferPage, OfferError, Pages, OffersQueryKey, number>,
  'queryKey' | 'queryFn'
> & {
  /** Knows what is kept under it. */
  queryKey: DataTag<OffersQueryKey, Pages, OfferError>;
  /** Reads a page. */
  queryFn: QueryFunction<OfferPage, OffersQueryKey, number>;
};

/**
 * Key, fetcher and every option the library relies on, for a list of offers page after page: for `useInfiniteQuery`,
 * `prefetchInfiniteQuery` and `setQueryData` alike. What a host sets as defaults on its QueryClient does not reach these
 * queries; they retry as an offer's own does.
 *
 * A list of one page refreshes as an offer does, once it is a minute old and the visitor comes back to it. A longer one
 * stays as they left it: to refresh it is to ask for each of its pages again, and moves what they are reading.
 * `refetch()` does it.
 *
 * @example
 * // on a server, before rendering
 * await queryClient.prefetchInfiniteQuery(
 *   offersInfiniteQueryOptions({ pageSize: 24 }, { baseUrl: '/api/offers', listOffers: source.listOffers }),
 * );
 */
export function offersInfiniteQueryOptions(
  params: OfferListParams,
  reader: OfferListReader,
): OffersInfiniteQueryOptions {
  const list = toListParams(params);
  const queryKey: OffersQueryKey = ['gokart-offers', reader.baseUrl.replace(/\/+$/, ''), 'offers', list];
  return {
    ...sharedOptions(),
    queryKey: queryKey as OffersInfiniteQueryOptions['queryKey'],
    queryFn: ({ pageParam, signal }) => reader.listOffers({ ...list, page: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, _, asked) => nextPage(last, asked),
    getPreviousPageParam: undefined,
    maxPages: undefined,
    refetchOnMount: isShort,
    refetchOnWindowFocus: isShort,
    refetchOnReconnect: isShort,
  };
}

const isShort = ({ state }: Query<OfferPage, OfferError, Pages, OffersQueryKey>) => (state.data?.pages.length ?? 0) < 2;
