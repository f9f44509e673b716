import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { OfferSkeleton, offerQueryOptions } from 'gokart-offers-react';
import type { OfferSource } from 'gokart-offers-react/server';
import { Suspense } from 'react';
import { SuspendedCard } from './SuspendedCard';

/** Begins to read an offer, waits for nothing, and passes on the promise. */
export function StreamedOffer({ id, getOffer }: { id: string; getOffer: OfferSource['getOffer'] }) {
  const queryClient = new QueryClient();
  void queryClient.prefetchQuery(offerQueryOptions(id, { baseUrl: '/api/offers', getOffer }));
  return (
    <HydrationBoundary
      state={dehydrate(queryClient, { shouldDehydrateQuery: ({ state }) => state.status !== 'error' })}
    >
      <Suspense fallback={<OfferSkeleton />}>
        <SuspendedCard id={id} />
      </Suspense>
    </HydrationBoundary>
  );
}
