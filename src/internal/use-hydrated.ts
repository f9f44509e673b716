'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False on the server and in the first render after it, true from then on: what needs scripting appears without a
 * hydration mismatch. A card mounted in the browser has it true at once.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
