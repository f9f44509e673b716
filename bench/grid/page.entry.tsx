import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type Offer, OfferGrid, OfferProvider, offersInfiniteQueryOptions } from 'gokart-offers-react';
import 'gokart-offers-react/styles.css';
import 'gokart-offers-react/grid.css';
import { createSampleOffers } from 'gokart-offers-react/testing';
import { createRoot } from 'react-dom/client';

/** As `bench/grid.mjs` says in the address. */
const COUNT = Number(new URLSearchParams(location.search).get('offers'));
const PAGE_SIZE = 100;

/** With pictures that need no network; those with videos would measure a decoder. */
const models = Object.values(createSampleOffers({ mediaBase: location.origin, trackingBase: location.origin }))
  .map(({ offer }) => offer)
  .filter(({ creatives }) => creatives.every(({ url }) => url.startsWith('data:image/')));

const offers = Array.from({ length: COUNT }, (_, index) => {
  const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
  return { ...(models[index % models.length] as Offer), id };
});

const pageOf = (page: number) => ({
  items: offers.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  pageIndex: page,
  pageSize: PAGE_SIZE,
  totalCount: COUNT,
  totalPages: COUNT / PAGE_SIZE,
  hasPreviousPage: page > 0,
  hasNextPage: (page + 1) * PAGE_SIZE < COUNT,
});

const client = {
  baseUrl: '/api/offers',
  getOffer: () => Promise.reject(new Error('not asked')),
  listOffers: () => Promise.reject(new Error('not asked')),
};

const queryClient = new QueryClient();
const pageParams = Array.from({ length: COUNT / PAGE_SIZE }, (_, page) => page);
queryClient.setQueryData(offersInfiniteQueryOptions({ pageSize: PAGE_SIZE }, client).queryKey, {
  pages: pageParams.map(pageOf),
  pageParams,
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={queryClient}>
    <OfferProvider client={client} reward={{ pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } }}>
      <OfferGrid pageSize={PAGE_SIZE} />
    </OfferProvider>
  </QueryClientProvider>,
);
