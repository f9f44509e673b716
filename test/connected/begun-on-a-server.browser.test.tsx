import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import type { Offer } from '../../src/model/types.js';
import { offerQueryOptions } from '../../src/query/offer-query-options.js';
import { useOffer } from '../../src/query/use-offer.js';
import { useSuspenseOffer } from '../../src/query/use-suspense-offer.js';
import { buildOffer } from '../../src/testing/index.js';
import { answerWith, Boundary, clientOver } from './helpers.js';

const offer = buildOffer();

/** What a server passes on of a read that is not over, and how that ends. */
function begun(promise: Promise<Offer>) {
  promise.catch(() => {});
  const server = new QueryClient();
  const reader = { baseUrl: '/api/offers', getOffer: () => new Promise<Offer>(() => {}) };
  void server.prefetchQuery(offerQueryOptions(offer.id, reader));
  const [query] = dehydrate(server, { shouldDehydrateQuery: () => true }).queries;
  if (query?.state.status !== 'pending') throw new Error('set');
  return { mutations: [], queries: [{ ...query, promise }] };
}

/** As a stream gives it: neither class nor kind. */
const failed = () => Promise.reject(new Error('redacted'));

function Suspended() {
  return <p>{useSuspenseOffer(offer.id).data.name}</p>;
}

function Named() {
  const { data, error } = useOffer(offer.id);
  return <p>{data?.name ?? error?.kind ?? 'waiting'}</p>;
}

const hosts = [
  ['its own QueryClient', null],
  ['a host’s that never tries again', { retry: false }],
  ['a host’s that tries again often and late', { retry: 9, retryDelay: 60_000 }],
] as const;

describe.each(hosts)('an offer that a server began to read, with %s', (_, queries) => {
  /** Gives what the handler was asked for, and what was thrown to the boundary. */
  function show(promise: Promise<Offer>, handler = answerWith(offer), hook = Suspended) {
    const { client, fetch } = clientOver(handler);
    const Hook = hook;
    const thrown: unknown[] = [];
    const page = (
      <OfferProvider client={client}>
        <HydrationBoundary state={begun(promise)}>
          <Boundary onError={(error) => thrown.push(error)}>
            <Suspense fallback="waiting">
              <Hook />
            </Suspense>
          </Boundary>
        </HydrationBoundary>
      </OfferProvider>
    );
    const host = queries && new QueryClient({ defaultOptions: { queries } });
    render(host ? <QueryClientProvider client={host}>{page}</QueryClientProvider> : page, { onCaughtError: () => {} });
    return { fetch, thrown };
  }

  it.each([
    ['useSuspenseOffer', Suspended],
    ['useOffer', Named],
  ])('arrives with no request: %s', async (_name, hook) => {
    let arrive = (_offer: Offer) => {};
    const promise = new Promise<Offer>((resolve) => {
      arrive = resolve;
    });
    const { fetch } = show(promise, undefined, hook);
    expect(screen.getByText('waiting')).toBeInTheDocument();
    arrive(offer);
    await screen.findByText(offer.name);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['useSuspenseOffer', Suspended],
    ['useOffer', Named],
  ])('is asked for once where it failed there: %s', async (_name, hook) => {
    const { fetch, thrown } = show(failed(), undefined, hook);
    await screen.findByText(offer.name);
    expect(fetch).toHaveBeenCalledOnce();
    expect(thrown).toEqual([]);
  });

  it('fails as the handler says where that fails too, with no further request', async () => {
    const { fetch, thrown } = show(failed(), () => Response.json({ error: { kind: 'not-found' } }, { status: 404 }));
    await waitFor(() => expect(thrown).toMatchObject([{ name: 'OfferError', kind: 'not-found' }]));
    expect(fetch).toHaveBeenCalledOnce();
  });
});
