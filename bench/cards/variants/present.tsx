import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type Offer, OfferEmbed, OfferProvider, offerQueryOptions } from 'gokart-offers-react';
import 'gokart-offers-react/styles.css';
import type { ReactElement } from 'react';
import { REWARD } from './brands.js';

const READER = { baseUrl: '/api/offers', getOffer: () => Promise.reject(new Error('It is there already.')) };

/** An embed whose offer is there before it is shown, as on a page that a server made; something of the page follows it. */
export function present(offer: Offer): ReactElement {
  const queryClient = new QueryClient();
  queryClient.setQueryData(offerQueryOptions(offer.id, READER).queryKey, offer);
  return (
    <QueryClientProvider client={queryClient}>
      <OfferProvider baseUrl="/api/offers" reward={REWARD}>
        <OfferEmbed id={offer.id} />
        <p>What follows on the page.</p>
      </OfferProvider>
    </QueryClientProvider>
  );
}
