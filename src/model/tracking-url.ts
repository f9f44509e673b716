/** The partner's own sub-parameters: `pub_sub_1` to `pub_sub_15`. */
export type SubNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;

/** Whose click a tracking link is for. */
export interface TrackingParams {
  /** The partner's id of this one click (`pub_click_id`). A used or fixed one breaks attribution: mint one a click. */
  clickId: string;
  /** The partner's id of the visitor (`pub_member_id`). Never an e-mail address: it is sent to others. */
  memberId: string;
  /** `pub_sub_1` to `pub_sub_15`, by number; a blank one is left out. @example { 1: 'home', 2: 'summer' } */
  subs?: Partial<Record<SubNumber, string>> | undefined;
}

/**
 * Completes a tracking link: it does not work without a click id and a member id.
 *
 * What the link already holds for these parameters (placeholders, empty values, old ids) is replaced where it stands,
 * and a second one of the same name is dropped; missing ones are added at the end. Every other parameter stays as it
 * was, in its order. A `pub_sub_…` placeholder for which no value is given is dropped, not sent as a word.
 *
 * Pure: mint the click id yourself.
 *
 * @param url the offer's `trackingUrl`, or what a source's `getTrackingUrl` gives
 * @throws {TypeError} where something is not of the type stated.
 * @throws {RangeError} where the link is not http(s), an id is blank, a placeholder or an e-mail address, or a sub's
 *   number is not 1 to 15. No message repeats an id or the link.
 */
export function buildTrackingUrl(url: string, { clickId, memberId, subs = {} }: TrackingParams): string {
  const link = toLink(url);
  if (!link) refuse(url, "the link is no http(s) URL. Pass the offer's `trackingUrl`.");
  /** What is still to be written; `undefined` where it has been. */
  const values = new Map<string, string | undefined>([
    ['pub_click_id', encodeId('clickId', clickId)],
    ['pub_member_id', encodeId('memberId', memberId)],
  ]);
  for (const [number, value] of Object.entries(subs)) {
    const name = `pub_sub_${number}`;
    if (!OURS.test(name)) refuse('', "subs has a key that is not 1 to 15. Pass { 1: 'home' }.");
    if (String(value ?? '').trim()) values.set(name, encodeId(`subs[${number}]`, value));
  }
  const parts = link.search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .flatMap((part) => {
      const [rawName = '', ...rest] = part.split('=');
      const name = decode(rawName).toLowerCase();
      if (!OURS.test(name)) return part;
      const raw = rest.join('=');
      const value = values.has(name) ? values.get(name) : isPlaceholder(raw) ? undefined : raw;
      if (value === undefined) return [];
      values.set(name, undefined);
      return `${name}=${value}`;
    });
  for (const [name, value] of values) if (value !== undefined) parts.push(`${name}=${value}`);
  link.search = parts.join('&');
  return link.href;
}

/** Not `toHttpUrl`: what the browser loads on demand should share nothing with what every card has. */
function toLink(url: string): URL | null {
  try {
    const link = new URL(url);
    return typeof url === 'string' && /^https?:$/.test(link.protocol) ? link : null;
  } catch {
    return null;
  }
}

const OURS = /^pub_(click_id|member_id|sub_([1-9]|1[0-5]))$/;

/**
 * What tracking systems write for "put a value here": nothing, `{x}`, `{{x}}`, `${x}`, `[x]`, `<x>`, `%x%`, `#x#`,
 * `__x__`, a parameter's own name; and what a missing variable turns into.
 */
const PLACEHOLDER =
  /^(\$?\{.*\}|\[.*\]|<.*>|%.*%|#.*#|__.*__|((pub|your)_)*((click|member|user|unique|player|visitor|sub|transaction)_?id|sub_?\d+|unique_?\d+)|undefined|null|nan)?$/is;
const EMAIL = /[^\s@]@[^\s@]+\.[^\s@]/;
/** At either end: white space, and what nobody can see, such as a zero-width space. */
const BLANKS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** Whether a value only stands for one: `PUB_CLICK_ID`, `{unique_1}`, `%7Bx%7D`, `undefined`, nothing. */
export function isPlaceholder(value: string): boolean {
  return [value, decodeAll(value)].some((text) => PLACEHOLDER.test(text.replace(BLANKS, '')));
}

function encodeId(name: string, value: unknown): string {
  const problem = findProblem(value);
  if (problem) refuse(value, `${name} is ${problem}. Pass an opaque id of your own.`);
  return encodeURIComponent(value as string);
}

/** A wrong type is a TypeError, a wrong value a RangeError; neither says the value. */
function refuse(value: unknown, why: string): never {
  throw new (typeof value === 'string' ? RangeError : TypeError)(`buildTrackingUrl: ${why}`);
}

function findProblem(value: unknown): string | false {
  if (typeof value !== 'string') return 'no string';
  if (isPlaceholder(value)) return 'blank or a placeholder';
  // NFKC: an at sign or a dot of full width is still an address to whoever reads it.
  if (EMAIL.test(decodeAll(value).normalize('NFKC'))) return 'an e-mail address';
  // Half a surrogate pair cannot be written in a URL: `encodeURIComponent` would throw without saying which value.
  return /\p{Surrogate}/u.test(value) && 'not well-formed text';
}

/** Percent-decoded as far as it is ASCII, which all our names and marks are, with `+` as a space. Never fails. */
function decode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-7][\da-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Also what was encoded several times on its way here. */
function decodeAll(text: string): string {
  return decode(decode(decode(text)));
}
