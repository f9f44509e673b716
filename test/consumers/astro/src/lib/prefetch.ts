import { type DehydratedState, dehydrate, QueryClient } from '@tanstack/react-query';
import { offerQueryOptions } from 'gokart-offers-react';
import { source } from './offers';

/** Reads an offer through the source, as an island takes it. */
export async function prefetchOffer(id: string): Promise<DehydratedState> {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: source.getOffer }));
  return dehydrate(queryClient);
}
