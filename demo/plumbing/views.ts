import { dehydrate, QueryClient } from '@tanstack/react-query';
import { offerQueryOptions, offersInfiniteQueryOptions } from 'gokart-offers-react';
import type { View } from '../app/page-data.js';
import { CATALOGUE } from '../app/pages/catalogue-list.js';
import { progressQuery } from '../app/progress-query.js';
import { startedBy } from '../progress.js';
import { source } from '../server.js';
import { resetFaults } from './failing.js';
import { toOwnPath } from './session.js';

/** A page before it is rendered. */
interface Found {
  view: View;
  title: string;
  status: number;
}

/** What there is at an address for a member, or for a visitor who is none, with the offers it needs already read. */
export async function findView(
  { pathname, searchParams }: URL,
  memberId: string | null,
  signal: AbortSignal,
): Promise<Found> {
  const offerId = /^\/offers\/([^/]+)$/.exec(pathname)?.[1];
  if (offerId !== undefined) return offerView(offerId, memberId, signal);
  switch (pathname) {
    case '/':
      return catalogueView();
    case '/progress':
      return progressView(memberId);
    case '/failures':
      resetFaults();
      return { view: { name: 'failures' }, title: 'When something fails', status: 200 };
    case '/sign-in':
      return { view: { name: 'sign-in', next: toOwnPath(searchParams.get('next')) }, title: 'Sign in', status: 200 };
    default:
      return { view: { name: 'not-found' }, title: 'Nothing here', status: 404 };
  }
}

/** Prefetches the first page of the list. Where that fails the browser asks again, and says what is wrong. */
async function catalogueView(): Promise<Found> {
  const queryClient = new QueryClient();
  const options = offersInfiniteQueryOptions(CATALOGUE, { baseUrl: '/api/offers', listOffers: source.listOffers });
  await queryClient.prefetchInfiniteQuery(options);
  const error = queryClient.getQueryState(options.queryKey)?.error;
  if (error) console.error(`The catalogue could not be read. ${error.message}`);
  return { view: { name: 'catalogue', state: dehydrate(queryClient) }, title: 'Offers', status: error ? 502 : 200 };
}

/** Prefetches what the member has started, and the offers. */
async function progressView(memberId: string | null): Promise<Found> {
  const queryClient = new QueryClient();
  const started = memberId === null ? [] : startedBy(memberId);
  queryClient.setQueryData(progressQuery.queryKey, started);
  await Promise.all(
    started.map(({ offerId }) =>
      queryClient.prefetchQuery(offerQueryOptions(offerId, { baseUrl: '/api/offers', getOffer: source.getOffer })),
    ),
  );
  return { view: { name: 'progress', state: dehydrate(queryClient) }, title: 'My progress', status: 200 };
}

/** Prefetches the offer, so that its card is in the page as it arrives. The one beside it is left to the browser. */
async function offerView(id: string, memberId: string | null, signal: AbortSignal): Promise<Found> {
  const queryClient = new QueryClient();
  if (memberId !== null) queryClient.setQueryData(progressQuery.queryKey, startedBy(memberId));
  const options = offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: source.getOffer });
  const [, asideId] = await Promise.all([queryClient.prefetchQuery(options), findAside(id, signal)]);
  const offer = queryClient.getQueryData(options.queryKey);
  const error = queryClient.getQueryState(options.queryKey)?.error;
  const isMissing = error?.kind === 'not-found' || error?.kind === 'invalid-id';
  return {
    view: { name: 'offer', id, asideId, state: dehydrate(queryClient) },
    title: offer?.name ?? 'Offer',
    status: isMissing ? 404 : 200,
  };
}

/** The offer that follows in the catalogue; null where there is none. */
async function findAside(id: string, signal: AbortSignal): Promise<string | null> {
  try {
    const { items } = await source.listOffers({ pageSize: 48 }, { signal });
    const index = items.findIndex((offer) => offer.id === id.toLowerCase());
    const next = items[(index + 1) % items.length];
    return next && next.id !== id.toLowerCase() ? next.id : null;
  } catch {
    return null;
  }
}
