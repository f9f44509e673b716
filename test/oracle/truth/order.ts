import type { TrueCreative, TrueEvent } from './wire.js';

/** By display order. What states none comes last; what states the same stays as it was sent. */
export function inDisplayOrder<T extends { displayOrder: number | null }>(things: readonly T[]): T[] {
  const rest = [...things];
  const sorted: T[] = [];
  while (rest.length > 0) {
    let first = 0;
    rest.forEach((thing, index) => {
      const lowest = rest[first]?.displayOrder ?? Number.POSITIVE_INFINITY;
      if ((thing.displayOrder ?? Number.POSITIVE_INFINITY) < lowest) first = index;
    });
    sorted.push(...rest.splice(first, 1));
  }
  return sorted;
}

/** "Completion sequence decides conversions"; those that share a number stand together, "display order is for the eye". */
export function toRungs(events: readonly TrueEvent[]): { sequence: number; events: TrueEvent[] }[] {
  const sequences = [...new Set(events.flatMap(({ sequence }) => (sequence === null ? [] : [sequence])))];
  return sequences
    .sort((a, b) => a - b)
    .map((sequence) => ({ sequence, events: inDisplayOrder(events.filter((each) => each.sequence === sequence)) }));
}

/** "An event whose sequence is null is independent: it may be completed at any time." */
export const toAnyTime = (events: readonly TrueEvent[]): TrueEvent[] =>
  inDisplayOrder(events.filter(({ sequence }) => sequence === null));

/** "Images: jpg, png, bmp, gif, webp. Video: mp4, mov; avi, wmv and mkv browsers do not play." */
export const toSlides = (creatives: readonly TrueCreative[]): string[] =>
  inDisplayOrder(creatives.filter(({ url }) => !/\.(avi|wmv|mkv)$/.test(url))).map(({ url }) => url);
