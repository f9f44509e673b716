import type { DataTag, QueryFunction, UseQueryOptions } from '@tanstack/react-query';
import type { OfferReader } from '../client/offer-reader.js';
import { isOfferError, isPassing, type OfferError } from '../model/offer-error.js';
import type { Offer } from '../model/types.js';

/** Key of one offer's query. Everything of ours starts with `'gokart-offers'`, then where it was read from. */
export type OfferQueryKey = readonly ['gokart-offers', string, 'offer', string];

/**
 * What {@link offerQueryOptions} gives. Spelled out, as what the compiler writes down for it does not fit TanStack's own
 * types under `exactOptionalPropertyTypes`.
 */
export type OfferQueryOptions = Omit<
  UseQueryOptions<Offer, OfferError, Offer, OfferQueryKey>,
  'queryKey' | 'queryFn'
> & {
  /** Knows what is kept under it. */
  queryKey: DataTag<OfferQueryKey, Offer, OfferError>;
  /** Reads the offer. */
  queryFn: QueryFunction<Offer, OfferQueryKey>;
};

/** Payouts can change on the hour, so an offer does not stay fresh for long. */
const FRESH_MS = 60_000;
const KEEP_MS = 5 * 60_000;
const MAX_RETRIES = 3;
/** A longer wait than this is a failure that says when, not a card that hangs. */
const MAX_WAIT_MS = 30_000;

/**
 * Key, fetcher and every option the library relies on, for one offer: for `useQuery`, `prefetchQuery` and
 * `setQueryData` alike. What a host sets as defaults on its QueryClient does not reach these queries.
 *
 * @example
 * // on a server, before rendering
 * await queryClient.prefetchQuery(offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: source.getOffer }));
 */
export function offerQueryOptions(id: string, reader: OfferReader): OfferQueryOptions {
  const isServer = typeof window === 'undefined';
  const queryKey: OfferQueryKey = [
    'gokart-offers',
    reader.baseUrl.replace(/\/+$/, ''),
    'offer',
    String(id).toLowerCase(),
  ];
  return {
    queryKey: queryKey as OfferQueryOptions['queryKey'],
    queryFn: ({ queryKey, signal }) => reader.getOffer(queryKey[3], { signal }),
    staleTime: FRESH_MS,
    // A timer would keep a server's process alive.
    gcTime: isServer ? Number.POSITIVE_INFINITY : KEEP_MS,
    retry: (failures, error) => !isServer && failures < MAX_RETRIES && isWorthRetrying(error, failures),
    retryDelay: (failures, error) => (isOfferError(error) ? (error.retryAfterMs ?? 1000 * 2 ** failures) : 0),
    networkMode: 'online',
    enabled: true,
    initialData: undefined,
    // A host's `keepPreviousData` would show one offer under another's id.
    placeholderData: undefined,
    select: undefined,
    notifyOnChangeProps: undefined,
    throwOnError: false,
    refetchInterval: false,
    refetchOnMount: true,
    refetchOnReconnect: true,
    retryOnMount: true,
  };
}

function isWorthRetrying(error: unknown, failures: number): boolean {
  // A failure on a server comes through a stream without its class and its kind. The handler can tell, so it is asked.
  if (!isOfferError(error)) return !failures;
  if (!isPassing(error.kind)) return false;
  // Of the vendor's own failures, only those of its server pass.
  if (error.kind === 'server' && `${error.status}`.startsWith('4')) return false;
  return (error.retryAfterMs ?? 0) <= MAX_WAIT_MS;
}
