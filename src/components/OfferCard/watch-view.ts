import type { Notify } from '../../context/callbacks.js';
import { isInView } from './in-view.js';

/** How long a card must be in view without a break, in milliseconds. */
const LONG_ENOUGH = 1000;

/** How often the share of a card in view is looked at: which one matters depends on how much of it fits the view. */
const EVERY_PERCENT = Array.from({ length: 101 }, (_, percent) => percent / 100);

/** Offers of which was told that they were viewed, by the root of their card: another mount has another. */
const told = new WeakMap<Element, Set<string>>();

/**
 * Tells once of each offer that its card was viewed; a tab that is hidden shows it to nobody. Watches nothing after that,
 * once the watch is aborted, and where there is no IntersectionObserver.
 */
export function watchView(card: Element | null, offerId: string, notify: Notify, watch: AbortController): void {
  const { signal } = watch;
  if (!card || signal.aborted || !globalThis.IntersectionObserver) return;
  const viewed = told.get(card) ?? new Set();
  if (viewed.has(offerId)) return;
  const onViewed = () => {
    watch.abort();
    told.set(card, viewed.add(offerId));
    notify('onView', { offerId });
  };
  let isSeen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    if (isSeen && !document.hidden && !signal.aborted) {
      timer ??= setTimeout(onViewed, LONG_ENOUGH);
    } else {
      clearTimeout(timer);
      timer = undefined;
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const { intersectionRect, boundingClientRect, rootBounds } = entries.at(-1) as IntersectionObserverEntry;
      const frame = { width: innerWidth, height: innerHeight };
      isSeen = isInView(intersectionRect, boundingClientRect, frame, rootBounds ?? frame);
      check();
    },
    { threshold: EVERY_PERCENT },
  );
  observer.observe(card);
  document.addEventListener('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    check();
  });
}
