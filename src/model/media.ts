import { toCreativeUrl } from './link.js';

/** What a browser can make of a creative. */
export type MediaKind = 'image' | 'video';

/** A creative's URL, fit to be asked for, and what to show it with. */
export interface Media {
  /** In its normal form: `https:a.png` would be a path of a page that is `https:` itself. */
  url: string;
  kind: MediaKind;
}

/**
 * Whether a creative is a picture or a video, by its file name; `null` when browsers cannot show it: avi, wmv and mkv,
 * or a URL that is not `https:`, `http:` or `data:image/…`. A name that tells nothing is taken for a picture.
 */
export function getMedia(text: string): Media | null {
  const url = toCreativeUrl(text);
  if (url === null) return null;
  // In its normal form a host has a slash behind it, so what stands before a query or a fragment ends with the path.
  const name = url.replace(/^data:.*|[?#].*/is, '');
  if (/\.(avi|wmv|mkv)$/i.test(name)) return null;
  return { url, kind: /\.(mp4|webm|mov|m4v)$/i.test(name) ? 'video' : 'image' };
}
