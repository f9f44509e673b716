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
  const told = useRef('');
  useEffect(() => {
    if (!notify.heard.includes('onView') || told.current.includes(offerId)) return;
    const watch = new AbortController();
    const onViewed = () => {
      watch.abort();
      told.current += offerId;
      notify('onView', { offerId });
    };
    import('./watch-view.js').then(
      ({ watchView }) => watchView(ref.current as Element, watch.signal, onViewed),
      // A view more or less is no reason for a page to fail.
      () => {},
    );
    return () => watch.abort();
  }, [offerId, notify]);
  return ref;
}
