import type { Creative, OfferEvent } from './types.js';

/** Numbers from small to large, those not stated last. Infinity less itself is NaN, which stands for equal. */
export function byNumber(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY) || 0;
}

/** Creatives by display order; equal ones keep their place (`Array.prototype.toSorted` is stable and total). */
export function sortCreatives(creatives: readonly Creative[]): Creative[] {
  return [...creatives].sort((a, b) => byNumber(a.displayOrder, b.displayOrder));
}

/**
 * Events by completion sequence, those that share a number by display order, independent ones (`null`) last and by
 * display order among themselves; equal ones keep their place.
 */
export function sortEvents(events: readonly OfferEvent[]): OfferEvent[] {
  return [...events].sort(
    (a, b) => byNumber(a.completionSequence, b.completionSequence) || byNumber(a.displayOrder, b.displayOrder),
  );
}
