import { toHttpUrl } from './link.js';

/** The partner's own sub-parameters: `pub_sub_1` to `pub_sub_15`. */
export type SubNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;

/** Whose click a tracking link is for. */
export interface TrackingParams {
  /** The partner's id of this one click (`pub_click_id`). A used or fixed one breaks attribution: mint one a click. */
  clickId: string;
  /** The partner's id of the visitor (`pub_member_id`). Never an e-mail address: it is sent to others. */
  memberId: string;
  /** `pub_sub_1` to `pub_sub_15`, by number; a blank one is left out. @example { 1: 'home', 2: 'summer' } */
  subs?: Partial<Record<SubNumber, string>>;
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
 * @throws {TypeError} where something is not of the type stated.
 * @throws {RangeError} where the link is not http(s), an id is blank, a placeholder or an e-mail address, or a sub's
 *   number is not 1 to 15. No message repeats an id or the link.
 */
export function buildTrackingUrl(url: string, params: TrackingParams): string {
  const link = parseLink(url);
  const values = new Map([
    ['pub_click_id', encodeId('clickId', params.clickId)],
    ['pub_member_id', encodeId('memberId', params.memberId)],
    ...encodeSubs(params.subs ?? {}),
  ]);

  const done = new Set<string>();
  const parts: string[] = [];
  for (const part of link.search.slice(1).split('&')) {
    const equals = part.indexOf('=');
    const name = decode(equals < 0 ? part : part.slice(0, equals)).toLowerCase();
    if (!OURS.test(name)) {
      if (part !== '') parts.push(part);
      continue;
    }
    if (done.has(name)) continue;
    const value = values.get(name);
    if (value === undefined && isPlaceholder(part.slice(equals + 1))) continue;
    done.add(name);
    parts.push(value === undefined ? part : `${name}=${value}`);
  }
  for (const [name, value] of values) if (!done.has(name)) parts.push(`${name}=${value}`);

  link.search = parts.join('&');
  return link.href;
}

const OURS = /^pub_(click_id|member_id|sub_([1-9]|1[0-5]))$/;

/** `{x}`, `{{x}}`, `${x}`, `[x]`, `<x>`, `%x%`, `#x#`: what tracking systems write for "put a value here". */
const BRACKETED = /^(\$?\{.*\}|\[.*\]|<.*>|%.*%|#.*#)$/s;
/** A parameter's name where its value should be, and what a missing variable turns into. */
const WORDS = /^(pub_)?((click|member|user|unique|player|visitor)_?id|sub_?\d+|unique_?\d+)$|^(undefined|null|nan)$/i;
const EMAIL = /[^\s@]@[^\s@]+\.[^\s@]/;

/** Whether a value only stands for one: `PUB_CLICK_ID`, `{unique_1}`, `%7Bx%7D`, `undefined`. */
function isPlaceholder(value: string): boolean {
  return [value.trim(), decode(value).trim()].some((text) => BRACKETED.test(text) || WORDS.test(text));
}

function encodeId(name: string, value: unknown): string {
  const problem = findProblem(value);
  if (problem)
    refuse(value, `${name} is ${problem}. Pass an opaque id of your own: a member's own, and a new one a click.`);
  return encodeURIComponent(value as string);
}

/** A wrong type is a TypeError, a wrong value a RangeError; neither says the value. */
function refuse(value: unknown, why: string): never {
  throw new (typeof value === 'string' ? RangeError : TypeError)(`buildTrackingUrl: ${why}`);
}

function findProblem(value: unknown): string | null {
  if (typeof value !== 'string') return 'no string';
  if (value.trim() === '') return 'blank';
  if (isPlaceholder(value)) return 'a placeholder';
  if (EMAIL.test(value) || EMAIL.test(decode(value))) return 'an e-mail address';
  // Half a surrogate pair cannot be written in a URL: `encodeURIComponent` would throw without saying which value.
  return /\p{Surrogate}/u.test(value) ? 'not well-formed text' : null;
}

function encodeSubs(subs: Partial<Record<SubNumber, string>>): [string, string][] {
  return Object.entries(subs).flatMap(([number, value]): [string, string][] => {
    const name = `pub_sub_${number}`;
    if (!OURS.test(name)) {
      refuse('', "subs has a key that is not 1 to 15. Pass an object such as { 1: 'home' }.");
    }
    return value == null || String(value).trim() === '' ? [] : [[name, encodeId(`subs[${number}]`, value)]];
  });
}

function parseLink(url: unknown): URL {
  const link = typeof url === 'string' && toHttpUrl(url);
  return link
    ? new URL(link)
    : refuse(url, "the link is not an absolute http(s) URL. Pass the offer's `trackingUrl` as the API sent it.");
}

/** Percent-decoded, `+` as a space, or as it stands where it cannot be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
