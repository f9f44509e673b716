'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Notify } from '../../context/callbacks.js';
import { isInView } from './in-view.js';

/** How long a card must be in view without a break, in milliseconds. */
const LONG_ENOUGH = 1000;

/** How often the share of a card in view is looked at: which one matters depends on how much of it fits the view. */
const EVERY_PERCENT = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Tells once of each offer that it was viewed. Watches nothing where nobody listens, after it has told, and where there
 * is no IntersectionObserver.
 *
 * @returns what takes the card's root
 */
export function useView(offerId: string, notify: Notify): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const [told] = useState(() => new Set<string>());
  useEffect(() => {
    const root = ref.current;
    if (!root || told.has(offerId) || !notify.heard.includes('onView') || !globalThis.IntersectionObserver) return;
    let isSeen = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      timer = undefined;
    };
    const check = () => {
      if (!isSeen || document.hidden) stop();
      else timer ??= setTimeout(tellOnce, LONG_ENOUGH);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries[entries.length - 1] as IntersectionObserverEntry;
        const { intersectionRect, boundingClientRect, rootBounds } = last;
        const frame = { width: innerWidth, height: innerHeight };
        isSeen = isInView(intersectionRect, boundingClientRect, frame, rootBounds ?? frame);
        check();
      },
      { threshold: EVERY_PERCENT },
    );
    const leave = () => {
      stop();
      observer.disconnect();
      document.removeEventListener('visibilitychange', check);
    };
    const tellOnce = () => {
      leave();
      told.add(offerId);
      notify('onView', { offerId });
    };
    observer.observe(root);
    document.addEventListener('visibilitychange', check);
    return leave;
  }, [offerId, notify, told]);
  return ref;
}
