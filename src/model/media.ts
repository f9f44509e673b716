import { toCreativeUrl } from './link.js';

/** What a browser can make of a creative. */
export type MediaKind = 'image' | 'video';

/** Of the video formats the vendor accepts, those that browsers play. */
const PLAYABLE = new Set(['mp4', 'webm', 'mov', 'm4v']);
/** Accepted by the vendor, played by no browser or by too few. */
const UNPLAYABLE = new Set(['avi', 'wmv', 'mkv']);

/**
 * Whether a creative is a picture or a video, by its file name; `null` when browsers cannot show it: avi, wmv and mkv,
 * or a URL that is not `https:`, `http:` or `data:image/…`. A name that tells nothing is taken for a picture.
 */
export function getMediaKind(url: string): MediaKind | null {
  const safe = toCreativeUrl(url);
  if (safe === null) return null;
  if (safe.startsWith('data:') || safe.startsWith('DATA:')) return 'image';
  const extension = /\.(\w+)$/.exec(new URL(safe).pathname)?.[1]?.toLowerCase() ?? '';
  if (UNPLAYABLE.has(extension)) return null;
  return PLAYABLE.has(extension) ? 'video' : 'image';
}
