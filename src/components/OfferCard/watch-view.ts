import { isInView } from './in-view.js';

/** How long a card must be in view without a break, in milliseconds. */
const LONG_ENOUGH = 1000;

/** How often the share of a card in view is looked at: which one matters depends on how much of it fits the view. */
const EVERY_PERCENT = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Tells once that a card was viewed; a tab that is hidden shows it to nobody. Watches nothing after that, once the signal
 * is aborted, and where there is no IntersectionObserver.
 */
export function watchView(card: Element, signal: AbortSignal, onViewed: () => void): void {
  if (signal.aborted || !globalThis.IntersectionObserver) return;
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
