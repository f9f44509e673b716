import { getMediaKind, type MediaKind } from '../../model/media.js';
import { sortCreatives } from '../../model/order.js';
import type { Creative } from '../../model/types.js';

/** A creative that a browser can show. */
export interface PlayableCreative {
  /** The creative's own id; ids may repeat in data that did not come from a decoder. */
  id: string;
  /** An absolute `https:` or `http:` URL, or a `data:image/…` one. */
  url: string;
  /** What to show it with. */
  kind: MediaKind;
  /** As it was given. */
  creative: Creative;
}

/** The creatives that can be shown, by display order. Formats no browser plays and other sources are left out. */
export function playableCreatives(creatives: readonly Creative[]): PlayableCreative[] {
  return sortCreatives(creatives).flatMap((creative) => {
    const { id, url } = creative;
    const kind = getMediaKind(url);
    return kind ? { id, url, kind, creative } : [];
  });
}
