import { toCreativeUrl } from './link.js';

/** What a browser can make of a creative. */
export type MediaKind = 'image' | 'video';

/**
 * Whether a creative is a picture or a video, by its file name; `null` when browsers cannot show it: avi, wmv and mkv,
 * or a URL that is not `https:`, `http:` or `data:image/…`. A name that tells nothing is taken for a picture.
 */
export function getMediaKind(url: string): MediaKind | null {
  const safe = toCreativeUrl(url);
  if (safe === null) return null;
  if (/^data:/i.test(safe)) return 'image';
  // In its normal form a host has a slash behind it, so what stands before a query or a fragment ends with the path.
  if (/^[^?#]*\.(avi|wmv|mkv)([?#]|$)/i.test(safe)) return null;
  return /^[^?#]*\.(mp4|webm|mov|m4v)([?#]|$)/i.test(safe) ? 'video' : 'image';
}
