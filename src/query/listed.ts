import type { QueryClient } from '@tanstack/react-query';
import type { Offer } from '../model/types.js';
import type { OfferQueryKey } from './offer-query-options.js';

/**
 * How to find an offer in the lists that are loaded. Put here by the code for lists: a page without it has no list to look
 * into, and does not load what looks.
 */
export const listed: { find?: (queryClient: QueryClient, key: OfferQueryKey) => Offer | undefined } = {};
