'use client';

import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OfferReader } from '../client/offer-reader.js';
import type { OfferError } from '../model/offer-error.js';
import type { Offer } from '../model/types.js';
import { listed } from './listed.js';
import { offerQueryOptions } from './offer-query-options.js';
import { useOfferReader } from './reader-context.js';

/** What {@link useOffer} and {@link useSuspenseOffer} may be given. */
export interface UseOfferOptions {
  /** Whom to ask in place of the provider's handler. Without an `OfferProvider` a QueryClientProvider is needed. */
  client?: OfferReader | undefined;
}

/**
 * Fetches one offer through the partner's handler: once for all who ask for it, fresh for a minute, aborted when the
 * last of them goes. Failures are values, `error` an {@link OfferError}. Offline and without data, `fetchStatus` is
 * `'paused'`.
 *
 * While it loads, an offer that a list of the same handler holds is `data` already, and `isPlaceholderData` is true: what
 * a list says of an offer may be less than all of it, such as no steps and no terms. It is never kept as the offer.
 *
 * @param id the offer's UUID
 * @throws when there is neither an `OfferProvider` with a `baseUrl` above nor a `client` given.
 * @example
 * const { data: offer, isPlaceholderData, error } = useOffer('3eb57088-361f-4b34-9a62-686df8f5506a');
 */
export function useOffer(id: string, options: UseOfferOptions = {}): UseQueryResult<Offer, OfferError> {
  const query = offerQueryOptions(id, useOfferReader('useOffer', options.client));
  const queryClient = useQueryClient();
  query.placeholderData = () => listed.find?.(queryClient, query.queryKey);
  return useQuery(query);
}
