import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { OfferEmbed, OfferHelp, offerQueryOptions } from 'gokart-offers-react';
import { offerId, source } from '../../../lib/offers';
import { completedYesterday } from '../../../lib/progress';

export const dynamic = 'force-dynamic';

/** The offer is read on the server, through the source, and is there before any script is, with what a visitor has done. */
export default async function Page() {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(offerQueryOptions(offerId, { baseUrl: '/api/offers', getOffer: source.getOffer }));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <OfferEmbed
        id={offerId}
        headingLevel={2}
        priority
        progress={completedYesterday('install')}
        help={<OfferHelp />}
      />
    </HydrationBoundary>
  );
}
