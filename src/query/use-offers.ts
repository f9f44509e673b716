'use client';

import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { OfferListReader } from '../client/list-reader.js';
import type { OfferError } from '../model/offer-error.js';
import { mergePages, type OfferList, type OfferListParams } from '../model/offer-list.js';
import type { OfferPage } from '../model/types.js';
import { offersInfiniteQueryOptions } from './offers-infinite-query-options.js';
import { useListReader } from './use-list-reader.js';

/** What {@link useOffers} may be given. */
export interface UseOffersOptions {
  /** Whom to ask in place of the provider's handler. Without an `OfferProvider` a QueryClientProvider is needed. */
  client?: OfferListReader | undefined;
  /**
   * Whether, while another list of the same handler loads, `data` is that of the list before, with `isPlaceholderData`
   * true: for a list that changes as a visitor types. @default false
   */
  keepPrevious?: boolean | undefined;
}

/**
 * Lists offers through the partner's handler, page after page: `data.offers` are those of all pages so far, each once,
 * and `fetchNextPage()` asks for the next while `hasNextPage`. No page is asked for twice; coming back within five
 * minutes, all of them are there at once. Failures are values, `error` an {@link OfferError}; what was loaded stays.
 *
 * @throws when there is neither an `OfferProvider` with a `baseUrl` above nor a `client` given.
 * @example
 * const { data, hasNextPage, fetchNextPage } = useOffers({ search: 'bingo', pageSize: 24 });
 */
export function useOffers(
  params: OfferListParams = {},
  { client, keepPrevious = false }: UseOffersOptions = {},
): UseInfiniteQueryResult<OfferList, OfferError> {
  const query = offersInfiniteQueryOptions(params, useListReader('useOffers', client));
  return useInfiniteQuery({
    ...query,
    select: toList,
    placeholderData: (before, from) => (keepPrevious && from?.queryKey[1] === query.queryKey[1] ? before : undefined),
  });
}

const toList = ({ pages }: InfiniteData<OfferPage>) => mergePages(pages);
