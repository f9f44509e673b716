import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferError } from '../../src/model/offer-error.js';
import type { ListParams, OfferPage } from '../../src/model/types.js';
import { offerQueryOptions } from '../../src/query/offer-query-options.js';
import { offersInfiniteQueryOptions } from '../../src/query/offers-infinite-query-options.js';
import { createOfferSource } from '../../src/server/index.js';
import { createSandbox, sampleOffers } from '../../src/testing/index.js';

/** A source over the sandbox: what a server prefetches with. */
function readerOverSandbox() {
  const { baseUrl, fetch, requests } = createSandbox({ token: 'local' });
  const source = createOfferSource({ baseUrl, token: 'local', fetch, publish: { payout: 'as-is' } });
  return { requests, reader: { baseUrl: '/api/offers', listOffers: source.listOffers } };
}
const total = Object.keys(sampleOffers).length;
const nobody = { baseUrl: '/api/offers', listOffers: () => Promise.reject(new Error('not asked')) };
afterEach(() => vi.unstubAllGlobals());

describe('the key', () => {
  it('names the package, where it is read from, and what the list is of', () => {
    expect(offersInfiniteQueryOptions({ search: 'x' }, { ...nobody, baseUrl: '/api/offers/' }).queryKey).toEqual([
      'gokart-offers',
      '/api/offers',
      'offers',
      { search: 'x', pageSize: 12, orderBy: 'CreatedAt', ascending: false },
    ]);
  });
});

describe('prefetching', () => {
  it('asks for one page, once, and all that list the same share it', async () => {
    const { requests, reader } = readerOverSandbox();
    const queryClient = new QueryClient();
    await queryClient.prefetchInfiniteQuery(offersInfiniteQueryOptions({ pageSize: 4 }, reader));
    await queryClient.prefetchInfiniteQuery(
      offersInfiniteQueryOptions({ search: ' ', orderBy: 'CreatedAt', pageSize: 4 }, reader),
    );
    expect(requests.map(({ query }) => query)).toEqual([
      { page: '0', page_size: '4', orderby: 'CreatedAt', order_asc: 'false' },
    ]);
    const { queryKey } = offersInfiniteQueryOptions({ pageSize: 4 }, nobody);
    expect(queryClient.getQueryData(queryKey)?.pages.flatMap(({ items }) => items)).toHaveLength(4);
  });

  it('asks for as many pages as wanted, each once, and for none after the last', async () => {
    const { requests, reader } = readerOverSandbox();
    const pageSize = 5;
    const data = await new QueryClient().fetchInfiniteQuery({
      ...offersInfiniteQueryOptions({ pageSize }, reader),
      pages: 99,
    } as never);
    const pages = Math.ceil(total / pageSize);
    expect(requests.map(({ query }) => query.page)).toEqual(Array.from({ length: pages }, (_, page) => String(page)));
    expect((data as { pages: OfferPage[] }).pages).toHaveLength(pages);
  });
});

describe('what is asked', () => {
  it('is the list, the page, and a signal', async () => {
    const listOffers = vi.fn(async (_?: ListParams, __?: object) => Promise.reject(new Error('no')));
    const queryClient = new QueryClient();
    await queryClient.prefetchInfiniteQuery(
      offersInfiniteQueryOptions(
        { offerType: 'SingleEvent', ascending: true, pageSize: 500 },
        { ...nobody, listOffers },
      ),
    );
    expect(listOffers).toHaveBeenCalledExactlyOnceWith(
      { page: 0, pageSize: 100, offerType: 'SingleEvent', orderBy: 'CreatedAt', ascending: true },
      { signal: expect.any(AbortSignal) },
    );
  });
});

describe('retries', () => {
  it.each<[boolean, OfferError]>([
    [true, new OfferError('x', { kind: 'server', status: 500 })],
    [true, new OfferError('x', { kind: 'network' })],
    [false, new OfferError('x', { kind: 'server', status: 400 })],
    [false, new OfferError('x', { kind: 'unauthorized', status: 401 })],
  ])('are those of an offer: %j for %j', (expected, error) => {
    vi.stubGlobal('window', globalThis);
    const reader = { ...nobody, getOffer: () => Promise.reject(error) };
    for (const { retry } of [offersInfiniteQueryOptions({}, nobody), offerQueryOptions('x', reader)]) {
      expect(typeof retry === 'function' && retry(0, error)).toBe(expected);
    }
  });
});

describe('refreshing', () => {
  it.each([
    [0, true],
    [1, true],
    [2, false],
    [20, false],
  ])('a list of %d pages, when the visitor comes back: %j', (pages, expected) => {
    const { queryKey, refetchOnMount, refetchOnReconnect, refetchOnWindowFocus } = offersInfiniteQueryOptions(
      {},
      nobody,
    );
    const queryClient = new QueryClient();
    const page = { items: [], hasNextPage: true } as unknown as OfferPage;
    const pageParams = Array.from({ length: pages }, (_, index) => index);
    queryClient.setQueryData(queryKey, { pages: pageParams.map(() => page), pageParams });
    const query = queryClient.getQueryCache().find({ queryKey }) as never;
    for (const when of [refetchOnMount, refetchOnReconnect, refetchOnWindowFocus]) {
      expect(typeof when === 'function' && when(query)).toBe(expected);
    }
  });
});

it('a host’s defaults reach nothing that is relied on', () => {
  const host = new QueryClient({
    defaultOptions: {
      queries: {
        retry: 9,
        staleTime: 5,
        networkMode: 'always',
        placeholderData: keepPreviousData,
        enabled: false,
        throwOnError: true,
        refetchInterval: 10,
        refetchOnWindowFocus: 'always',
        refetchOnReconnect: 'always',
        refetchOnMount: 'always',
        notifyOnChangeProps: ['data'],
        select: () => 'x',
        initialData: 'x',
      },
    },
  });
  const ours = offersInfiniteQueryOptions({}, nobody);
  const merged = host.defaultQueryOptions(ours as never);
  for (const [name, value] of Object.entries(ours)) expect(merged).toHaveProperty(name, value);
});
