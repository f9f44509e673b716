/** How long an answer of the API is fresh. Payouts can change on the hour, so it is short. */
export const FRESH_MS = 60_000;
/** How long after that it is still shown while a request refreshes it. */
const STALE_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

/** Until when an answer may be shown, in milliseconds since 1970. Each is the first instant at which it may not. */
export interface Lifetime {
  /** Without asking again. */
  freshUntil: number;
  /** While one request asks again. */
  staleUntil: number;
  /** Where asking again failed. */
  errorUntil: number;
}

/**
 * The lifetime of what was read at an instant. Payouts change at the top of an hour: what was read before it is shown no
 * longer than the fresh time after it, whatever fails.
 *
 * @param readAt when the API was asked, in milliseconds since 1970. Not when it answered: an answer under way at the top of
 *   an hour may still be from before.
 * @param staleIfErrorMs how long after the fresh time a failure may be bridged.
 */
export function lifetimeOf(readAt: number, staleIfErrorMs: number): Lifetime {
  const freshUntil = readAt + FRESH_MS;
  const nextHour = (Math.floor(readAt / HOUR_MS) + 1) * HOUR_MS;
  const last = nextHour + FRESH_MS;
  return {
    freshUntil,
    staleUntil: Math.min(freshUntil + STALE_MS, last),
    errorUntil: Math.min(freshUntil + staleIfErrorMs, last),
  };
}

/**
 * The same for every cache between here and the visitor, counted from `Age` (RFC 9111, 5.2.2.10; RFC 5861). No `max-age`:
 * a browser asks each time, and is mostly told 304.
 */
export function toCacheControl({ freshUntil, staleUntil, errorUntil }: Lifetime): string {
  const seconds = (until: number) => Math.max(0, Math.floor((until - freshUntil) / 1000));
  return `public, s-maxage=${FRESH_MS / 1000}, stale-while-revalidate=${seconds(staleUntil)}, stale-if-error=${seconds(errorUntil)}`;
}
