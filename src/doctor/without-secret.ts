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
  /** The text without the token: as it is, in any case, as URLs, JSON and HTML would write any of it, and as Base64. */
  text(text: string): string;
  /** The same of every text and every name in JSON. Throws where it is nested so deep that no walker could follow. */
  json(value: unknown): unknown;
}

/** Makes what takes this token out of all that is told; `null`, and what is too short to be one, is in nothing. */
export function createScrubber(token: string | null): Scrubber {
  if (token === null || token.length < SHORTEST_TOKEN) return { text: (text) => text, json: (value) => value };
  const pattern = new RegExp(`${[...token].map(writtenAs).join('')}|${literally(btoa(token))}`, 'gi');

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

/** What HTML calls some letters. */
const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** A pattern of every way to write a letter: each on its own, as what writes a text may leave some as they are. */
function writtenAs(letter: string): string {
  const code = letter.charCodeAt(0);
  const hex = code.toString(16);
  const name = ENTITIES[letter];
  const ways = [
    // JSON may have a backslash before it.
    `\\\\?${literally(letter)}`,
    // Of bounded length each, or a text of nothing but backslashes would take a day.
    `%(?:25){0,3}${hex}`,
    `\\\\{1,8}u0{0,4}${hex}`,
    `&#(?:0{0,6}${code}|x0{0,6}${hex});`,
    ...(name ? [`&${name};`] : []),
  ];
  return `(?:${ways.join('|')})`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
