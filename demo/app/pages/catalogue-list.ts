import type { OfferListParams } from 'gokart-offers-react';

/** What the catalogue begins with: the server prefetches what the page then shows. */
export const CATALOGUE: OfferListParams = { pageSize: 48 };
