import { getMedia, type Media } from '../../model/media.js';
import { sortCreatives } from '../../model/order.js';
import type { Creative } from '../../model/types.js';

/** A creative that a browser can show. */
export interface PlayableCreative extends Media {
  /** The creative's own id; ids may repeat in data that did not come from a decoder. */
  id: string;
  /** As it was given. */
  creative: Creative;
}

/** The creatives that can be shown, by display order. Formats no browser plays and other sources are left out. */
export function playableCreatives(creatives: readonly Creative[]): PlayableCreative[] {
  return sortCreatives(creatives).flatMap((creative) => {
    const media = getMedia(creative.url);
    return media ? [{ id: creative.id, creative, ...media }] : [];
  });
}
