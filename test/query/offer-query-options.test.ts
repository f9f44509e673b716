import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferError, type OfferErrorOptions } from '../../src/model/offer-error.js';
import { offerQueryOptions } from '../../src/query/offer-query-options.js';
import { buildOffer } from '../../src/testing/index.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
const reader = { baseUrl: '/api/offers', getOffer: async () => buildOffer({ id: ID }) };
const inBrowser = () => vi.stubGlobal('window', globalThis);
afterEach(() => vi.unstubAllGlobals());

/** How often a failure is asked again, and after how long each time. */
const waits = (options: OfferErrorOptions) => waitsAfter(new OfferError('x', options));

function waitsAfter(failure: Error): number[] {
  const { retry, retryDelay } = offerQueryOptions(ID, reader);
  if (typeof retry !== 'function' || typeof retryDelay !== 'function') throw new Error('set');
  const error = failure as OfferError;
  const found: number[] = [];
  while (retry(found.length, error) && found.length < 99) found.push(retryDelay(found.length, error));
  return found;
}

describe('retries', () => {
  it.each<[OfferErrorOptions, number[]]>([
    [{ kind: 'invalid-id' }, []],
    [{ kind: 'unauthorized', status: 401 }, []],
    [{ kind: 'forbidden', status: 403 }, []],
    [{ kind: 'not-found', status: 404 }, []],
    [{ kind: 'malformed', status: 200 }, []],
    [{ kind: 'server', status: 400 }, []],
    [{ kind: 'server', status: 500 }, [1000, 2000, 4000]],
    [{ kind: 'server', status: 200 }, [1000, 2000, 4000]],
    [{ kind: 'network' }, [1000, 2000, 4000]],
    [{ kind: 'timeout' }, [1000, 2000, 4000]],
    [{ kind: 'rate-limited', status: 429 }, [1000, 2000, 4000]],
    [{ kind: 'rate-limited', status: 429, retryAfterMs: 7000 }, [7000, 7000, 7000]],
    [{ kind: 'rate-limited', status: 429, retryAfterMs: 30_000 }, [30_000, 30_000, 30_000]],
    [{ kind: 'rate-limited', status: 429, retryAfterMs: 30_001 }, []],
    [{ kind: 'server', status: 503, retryAfterMs: 60_000 }, []],
  ])('%j: after %j ms', (error, expected) => {
    inBrowser();
    expect(waits(error)).toEqual(expected);
  });

  it('never on a server', () => {
    expect((['server', 'network', 'timeout', 'rate-limited'] as const).flatMap((kind) => waits({ kind }))).toEqual([]);
  });

  it.each([
    ['in a browser once and at once, as it may come from a server that could not say more', inBrowser, [0]],
    ['never on a server', () => {}, []],
  ])('of what is no OfferError: %s', (_, where, expected) => {
    where();
    expect(waitsAfter(new Error('redacted'))).toEqual(expected);
  });
});

describe('the key', () => {
  it('names the package, where it is read from, and the offer in lower case', () => {
    expect(offerQueryOptions(ID.toUpperCase(), { ...reader, baseUrl: '/api/offers/' }).queryKey).toEqual([
      'gokart-offers',
      '/api/offers',
      'offer',
      ID,
    ]);
  });
});

describe('a host’s defaults', () => {
  it('reach nothing that is relied on', () => {
    const host = new QueryClient({
      defaultOptions: {
        queries: {
          retry: 9,
          retryDelay: 1,
          staleTime: 5,
          networkMode: 'always',
          placeholderData: keepPreviousData,
          enabled: false,
          throwOnError: true,
          refetchInterval: 10,
          notifyOnChangeProps: ['data'],
          select: () => 'x',
          structuralSharing: false,
          initialData: 'x',
        },
      },
    });
    const ours = offerQueryOptions(ID, reader);
    const merged = host.defaultQueryOptions(ours);
    for (const [name, value] of Object.entries(ours)) expect(merged).toHaveProperty(name, value);
  });

  it('leave fetchQuery and setQueryData working', async () => {
    const host = new QueryClient({ defaultOptions: { queries: { staleTime: 0 } } });
    const options = offerQueryOptions(ID, reader);
    const getOffer = vi.fn(reader.getOffer);
    await host.prefetchQuery(offerQueryOptions(ID, { ...reader, getOffer }));
    expect((await host.fetchQuery(offerQueryOptions(ID, { ...reader, getOffer }))).id).toBe(ID);
    expect(getOffer).toHaveBeenCalledOnce();
    expect(host.getQueryData(options.queryKey)?.id).toBe(ID);
  });
});
