/** What stands in the token's place. */
const INSTEAD = '[token]';

/** How deep JSON is followed; no offer is near as deep. */
const DEEPEST = 500;

/**
 * A token below this could be a word of any text, so that nobody could tell it from one: the doctor takes none. It must
 * be longer than what stands in its place.
 */
export const SHORTEST_TOKEN = 8;

/** Takes a token out of texts. */
export interface Scrubber {
  /** The text without the token: as it is, in any case, and as URLs, JSON, HTML and Base64 would write it. */
  text(text: string): string;
  /** The same of every text and every name in JSON. Throws where it is nested so deep that no walker could follow. */
  json(value: unknown): unknown;
}

/** Makes what takes this token out of all that is told; `null`, and what is too short to be one, is in nothing. */
export function createScrubber(token: string | null): Scrubber {
  if (token === null || token.length < SHORTEST_TOKEN) return { text: (text) => text, json: (value) => value };
  const html = token.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const named = token
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const forms = [token, encodeURIComponent(token), JSON.stringify(token).slice(1, -1), html, named, btoa(token)];
  const escaped = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'gi');

  const text = (from: string): string => {
    // Again until nothing changes: what stands in its place could complete another. Each round is shorter.
    for (let before = ''; before !== from; ) {
      before = from;
      from = from.replace(pattern, INSTEAD);
    }
    return from;
  };
  const json = (value: unknown, depth = 0): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > DEEPEST) throw new RangeError(`JSON is nested deeper than ${DEEPEST} levels.`);
    if (Array.isArray(value)) return value.map((each) => json(each, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), json(each, depth + 1)]));
  };
  return { text, json: (value) => json(value) };
}
