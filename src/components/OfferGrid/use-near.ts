'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** How far below the view something is when it is near: about what a visitor scrolls while a page loads. */
const AHEAD = '0px 0px 800px';

/**
 * Calls when an element comes near the view, at once where it is there already; for the same list once, as a page that
 * brought nothing new would be followed by the next at once, for ever.
 */
export function useNear(
  element: RefObject<Element | null>,
  isOn: boolean,
  list: readonly unknown[],
  onNear: () => void,
): void {
  const latest = useRef({ list, onNear });
  useEffect(() => {
    latest.current = { list, onNear };
  });
  const calledFor = useRef<readonly unknown[]>(undefined);
  useEffect(() => {
    if (!isOn || !element.current || !globalThis.IntersectionObserver) return;
    const look: IntersectionObserverCallback = (entries) => {
      const { list, onNear } = latest.current;
      if (calledFor.current === list || !entries.some((entry) => entry.isIntersecting)) return;
      calledFor.current = list;
      onNear();
    };
    // In a scroller of the page's own the margin of the window does not count.
    const observer = new IntersectionObserver(look, {
      rootMargin: AHEAD,
      scrollMargin: AHEAD,
    } as IntersectionObserverInit);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isOn]);
}
