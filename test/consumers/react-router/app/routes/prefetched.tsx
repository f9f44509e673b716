import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { OfferEmbed, OfferHelp, offerQueryOptions, type Progress } from 'gokart-offers-react';
import { Link } from 'react-router';
import { offerId } from '../offer-id';
import { source } from '../offers.server';
import type { Route } from './+types/prefetched';

const DAY = 86_400_000;

/** Reads the offer through the source, and what the visitor has done. */
export async function loader() {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(offerQueryOptions(offerId, { baseUrl: '/api/offers', getOffer: source.getOffer }));
  const progress: Progress = { install: { at: new Date(Date.now() - DAY).toISOString() } };
  return { state: dehydrate(queryClient), progress };
}

/** The card is there before any script. */
export default function Prefetched({ loaderData: { state, progress } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <OfferEmbed id={offerId} headingLevel={2} priority progress={progress} help={<OfferHelp />} />
      <Link to="/streamed">Streamed</Link>
    </HydrationBoundary>
  );
}
