/** Which way a line of text runs, as computed style says it. */
type Direction = 'ltr' | 'rtl' | (string & {});

/**
 * Which slide a scroll position shows: the one that fills most of the view, from 0.
 *
 * @param scrollLeft - what the browser reports; it runs from 0 down to negative numbers from right to left
 * @param width - of one slide, in the same pixels
 * @param count - of slides
 * @param direction - of the text, as computed style says it
 * @returns 0 where nothing can be said: no slides, or no width yet because the box is not displayed
 */
export function slideAt(scrollLeft: number, width: number, count: number, direction: Direction): number {
  const slide = Math.round((direction === 'rtl' ? -scrollLeft : scrollLeft) / width);
  // Elastic scrolling goes past both ends.
  return slide > 0 && count > 0 ? Math.min(slide, count - 1) : 0;
}

/**
 * Which slide a key leads to, or `null` for a key that is none of ours. Arrows go where they point; there is no way
 * around from one end to the other.
 */
export function slideForKey(key: string, current: number, count: number, direction: Direction): number | null {
  const last = count - 1;
  const way = direction === 'rtl' ? -1 : 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = key === 'ArrowRight' ? way : key === 'ArrowLeft' ? -way : null;
  return step && Math.min(Math.max(current + step, 0), last);
}

/** What a pressed key asks of a carousel; its modifiers are another's. */
export type SlideKey = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'target' | 'currentTarget'
>;

/** Which slide a pressed key leads to, or `null` where it is for somebody else. */
export function slideForPress(event: SlideKey, current: number, count: number): number | null {
  const { altKey, ctrlKey, metaKey, shiftKey, key, target, currentTarget } = event;
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return null;
  // Inside a video the arrows seek.
  if ((target as Element).closest('video')) return null;
  return slideForKey(key, current, count, getComputedStyle(currentTarget as Element).direction);
}
