'use client';

import { useEffect, useState } from 'react';
import { type Instant, toTime } from '../model/instant.js';
import { useClockCode } from './use-clock-code.js';
import { useHydrated } from './use-hydrated.js';

/**
 * The instant to show things for, in milliseconds since 1970: `fixed` where given; else `asOf` (`null` where not known) on
 * the server and in the first render after it, and the visitor's clock from then on. Stays the same, also through other
 * renders, until `changesAt` of it has come; then renders again.
 *
 * @param changesAt asked after each render, so it may tell of what was made for the instant in that very render
 * @example
 * const now = useNow(offer.asOf, undefined, () => view.changesAt);
 * const view = getOfferTimeline(offer, { now });
 */
export function useNow(
  asOf: string | null | undefined,
  fixed: Instant | null | undefined,
  changesAt: (now: number) => string | null,
): number | null {
  const isHydrated = useHydrated();
  const [clock, setClock] = useState(Date.now);
  const set = toTime(fixed);
  const isLive = isHydrated && set === null;
  const code = useClockCode(isLive);
  useEffect(() => {
    if (!code) return;
    const until = toTime(changesAt(clock)) ?? 0;
    // What no longer held from the beginning would wake itself for ever.
    return code.watchClock({ from: clock, until: until > clock ? until : Number.POSITIVE_INFINITY, wake: setClock });
  });
  return isLive ? clock : (set ?? toTime(asOf));
}
