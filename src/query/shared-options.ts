import { isOfferError, isPassing, type OfferError } from '../model/offer-error.js';

/** A longer wait than this is a failure that says when, not a card that hangs. */
const MAX_WAIT_MS = 30_000;

/** What holds for offers and for lists of them. All is said, so that a host's defaults do not reach it. */
export function sharedOptions() {
  const isServer = typeof window === 'undefined';
  return {
    // Payouts can change on the hour, so what was read does not stay fresh for long.
    staleTime: 60_000,
    // A timer would keep a server's process alive.
    gcTime: isServer ? Number.POSITIVE_INFINITY : 5 * 60_000,
    retry: (failures: number, error: OfferError) => !isServer && failures < 3 && isWorthRetrying(error, failures),
    retryDelay: (failures: number, error: OfferError) =>
      isOfferError(error) ? (error.retryAfterMs ?? 1000 * 2 ** failures) : 0,
    networkMode: 'online',
    enabled: true,
    initialData: undefined,
    // A host's `keepPreviousData` would show one offer under another's id.
    placeholderData: undefined,
    select: undefined,
    notifyOnChangeProps: undefined,
    throwOnError: false,
    refetchInterval: false,
    retryOnMount: true,
  } as const;
}

function isWorthRetrying(error: unknown, failures: number): boolean {
  // A failure on a server comes through a stream without its class and its kind. The handler can tell, so it is asked.
  if (!isOfferError(error)) return !failures;
  if (!isPassing(error.kind)) return false;
  // Of the vendor's own failures, only those of its server pass.
  if (error.kind === 'server' && `${error.status}`.startsWith('4')) return false;
  return (error.retryAfterMs ?? 0) <= MAX_WAIT_MS;
}
