import { type RefObject, useInsertionEffect, useRef } from 'react';
import type { Offer } from '../../model/types.js';

/** How high each offer's place in a list last was, in CSS pixels. As long as the offer itself is kept. */
const heights = new WeakMap<Offer, number>();

/** How high an offer's place in a list was before the list was left; `undefined` where it never was there. */
export function keptHeight(offer: Offer): number | undefined {
  return heights.get(offer);
}

/**
 * Keeps the heights of a list's items when it goes. What is outside the view is not laid out (`content-visibility`) and
 * as high as estimated; a browser remembers better only as long as the elements are there. So that a visitor who comes
 * back finds the page as high as it was, and the place where they were.
 */
export function useKeptHeights(list: RefObject<HTMLElement | null>, offers: readonly Offer[]): void {
  const latest = useRef(offers);
  // Not a layout effect, of which React 18 warns on a server.
  useInsertionEffect(() => {
    latest.current = offers;
  });
  useInsertionEffect(
    () => () => {
      // It is still in the page: React runs this before it takes the elements away.
      const items = list.current?.children ?? [];
      for (const [index, offer] of latest.current.entries()) {
        const height = items[index]?.getBoundingClientRect().height;
        if (height) heights.set(offer, height);
      }
    },
    [list],
  );
}
