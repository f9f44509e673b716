import { type InfiniteData, QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import type { Offer, OfferPage } from '../../src/model/types.js';
import { offerQueryOptions } from '../../src/query/offer-query-options.js';
import { offersInfiniteQueryOptions } from '../../src/query/offers-infinite-query-options.js';
import { useOffer } from '../../src/query/use-offer.js';
import { useSuspenseOffer } from '../../src/query/use-suspense-offer.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { clientOver, deferred, renderWith } from './helpers.js';

const full = buildOffer({ name: 'Orchard Quest', events: [buildEvent({ name: 'Plant a tree' })], payout: null });
/** What a list may say of it: no more than this. */
const listed = { ...full, events: [], termsAndDisclaimers: null, keyPoints: null, offerDetails: null };

const unused = { getOffer: () => Promise.reject(), listOffers: () => Promise.reject() };

/** A QueryClient with a list of a handler in it. */
function withList(offer: Offer, baseUrl = '/api/offers') {
  const queryClient = new QueryClient();
  const { queryKey } = offersInfiniteQueryOptions({}, { baseUrl, ...unused });
  const page = { items: [buildOffer({ id: '5f0d8a52-0c53-4c3a-9a39-0d7f6e1a2b3c' }), offer] } as OfferPage;
  queryClient.setQueryData(queryKey, { pages: [page], pageParams: [0] } satisfies InfiniteData<OfferPage, number>);
  const kept = () => queryClient.getQueryData(offerQueryOptions(offer.id, { baseUrl, ...unused }).queryKey);
  return { queryClient, kept };
}

function Told({ id }: { id: string }) {
  const { data, isPlaceholderData, isPending, fetchStatus } = useOffer(id);
  return <p>{[data?.name, data?.events.length, isPlaceholderData, isPending, fetchStatus].join(' ')}</p>;
}

function SuspenseTold() {
  return <p>{useSuspenseOffer(full.id).data.events.length} event</p>;
}

describe('useOffer, while the offer loads', () => {
  it('has what a list has of it, says so, asks all the same, and keeps only the whole', async () => {
    const { queryClient, kept } = withList(listed);
    const answer = deferred<Response>();
    const { client, fetch } = clientOver(() => answer.promise);
    renderWith(client, <Told id={full.id.toUpperCase()} />, { queryClient });
    expect(screen.getByText('Orchard Quest 0 true false fetching')).toBeVisible();
    await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    expect(kept()).toBeUndefined();
    answer.resolve(Response.json(full));
    expect(await screen.findByText('Orchard Quest 1 false false idle')).toBeVisible();
    expect(kept()).toEqual(full);
  });

  it('has nothing of a list of another handler, nor of another offer', () => {
    const { queryClient } = withList(listed, '/api/others');
    const { client } = clientOver(() => new Promise(() => {}));
    renderWith(client, <Told id={full.id} />, { queryClient });
    expect(screen.getByText(/^ ?\s*false true fetching$/)).toBeInTheDocument();
  });

  it('has nothing once it has failed: what is gone is not shown', async () => {
    const { queryClient, kept } = withList(listed);
    const { client } = clientOver(() => Response.json({}, { status: 404 }));
    renderWith(client, <OfferEmbed id={full.id} />, { queryClient });
    expect(await screen.findByRole('alert')).toHaveTextContent('no longer available');
    expect(screen.queryByRole('article')).toBeNull();
    expect(kept()).toBeUndefined();
  });
});

it('useSuspenseOffer waits for the whole', async () => {
  const { queryClient } = withList(listed);
  const answer = deferred<Response>();
  const { client } = clientOver(() => answer.promise);
  const page = (
    <Suspense fallback={<p>Waiting</p>}>
      <SuspenseTold />
    </Suspense>
  );
  renderWith(client, page, { queryClient });
  expect(screen.getByText('Waiting')).toBeVisible();
  await act(async () => answer.resolve(Response.json(full)));
  expect(await screen.findByText('1 event')).toBeVisible();
});

describe('an embed of an offer that a list has', () => {
  it('shows its card, busy, with a link that works and no word of what the list leaves out', async () => {
    const { queryClient } = withList(listed);
    const answer = deferred<Response>();
    const { client } = clientOver(() => answer.promise);
    renderWith(client, <OfferEmbed id={full.id} />, { queryClient });
    const card = screen.getByRole('article', { name: 'Orchard Quest' });
    expect(card).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('link', { name: /Orchard Quest/ })).toHaveAttribute('href', `/api/offers/${full.id}/go`);
    for (const claim of ['Reward not stated', 'What to do', 'Terms']) expect(card).not.toHaveTextContent(claim);
    answer.resolve(Response.json(full));
    await screen.findByText('Plant a tree');
    expect(screen.getByRole('article', { name: 'Orchard Quest' })).toBe(card);
    expect(card).not.toHaveAttribute('aria-busy');
    expect(card).toHaveTextContent('Terms');
  });

  it('says the reward where the list does', () => {
    const { queryClient } = withList({ ...listed, payout: 12.5 });
    const { client } = clientOver(() => new Promise(() => {}));
    renderWith(client, <OfferEmbed id={full.id} />, { queryClient });
    expect(screen.getByRole('article')).toHaveTextContent('$12.50');
  });
});
