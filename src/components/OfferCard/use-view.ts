'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Notify } from '../../context/callbacks.js';

/**
 * Tells once of each offer that it was viewed. The code for it is loaded where somebody listens.
 *
 * @returns what takes the card's root
 */
export function useView(offerId: string, notify: Notify): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!notify.heard.includes('onView')) return;
    const watch = new AbortController();
    // A view more or less is no reason for a page to fail.
    import('./watch-view.js').then(
      (code) => code.watchView(ref.current, offerId, notify, watch),
      () => {},
    );
    return () => watch.abort();
  }, [offerId, notify]);
  return ref;
}
