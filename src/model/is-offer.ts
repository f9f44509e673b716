import { toIso, toTime } from './instant.js';
import { isObject } from './is-object.js';
import { toCreativeUrl, toHttpUrl, toTextLink } from './link.js';
import { sortCreatives, sortEvents } from './order.js';
import type { Creative, Offer, OfferEvent } from './types.js';
import { isUuid } from './uuid.js';

type Check = (value: unknown) => boolean;

/**
 * Whether JSON is an {@link Offer} to the letter, as our handler sends it, so that the decoder has nothing to do. In
 * doubt it is not: what the decoder would leave alone may be refused, what it would mend may not be taken.
 */
export function isOffer(json: unknown): json is Offer {
  return (
    isObject(json) &&
    has(json, isText, 'name') &&
    has(json, isId, 'id') &&
    has(json, orNull(isId), 'payoutId') &&
    has(json, orNull(isText), 'headline shortDescription offerType budgetType revision termsHash') &&
    has(json, orNull(isInstant), 'launchDate expiryDate asOf') &&
    has(json, orNull(isAmount), 'payout budget') &&
    has(json, orNull(isCount), 'pendingDays') &&
    has(json, orNull(isFlag), 'repeatable') &&
    has(json, orNull(isRichText), 'keyPoints offerDetails termsAndDisclaimers') &&
    has(json, orNull(isNormal(toHttpUrl)), 'trackingUrl') &&
    has(json, isTexts, 'categories') &&
    isObject(json.targeting) &&
    has(json.targeting, orNull(isText), 'age') &&
    has(json.targeting, isTexts, 'countries states zipCodes genders devices') &&
    isList<Creative>(json.creatives, isCreative, sortCreatives) &&
    isList<OfferEvent>(json.events, isEvent, sortEvents)
  );
}

function isCreative(json: Record<string, unknown>): boolean {
  return (
    has(json, isNormal(toCreativeUrl), 'url') &&
    has(json, orNull(Number.isSafeInteger), 'displayOrder') &&
    has(json, orNull(isObject), 'metadata')
  );
}

function isEvent(json: Record<string, unknown>): boolean {
  return (
    has(json, isText, 'name') &&
    has(json, orNull(isText), 'trackingEventId') &&
    has(json, orNull(Number.isSafeInteger), 'displayOrder completionSequence') &&
    has(json, orNull(isCount), 'minTimeSincePrevious deadlineDays pendingDays') &&
    has(json, orNull(isAmount), 'payout') &&
    has(json, orNull(isFlag), 'repeatable')
  );
}

function has(json: Record<string, unknown>, check: Check, names: string): boolean {
  return names.split(' ').every((name) => check(json[name]));
}

/** What has ids, each its own, and is sorted. */
function isList<T extends { id: string }>(
  value: unknown,
  check: (entry: Record<string, unknown>) => boolean,
  sort: (entries: T[]) => T[],
): boolean {
  if (!Array.isArray(value) || !value.every((entry) => isObject(entry) && has(entry, isText, 'id') && check(entry))) {
    return false;
  }
  return new Set(value.map(({ id }) => id)).size === value.length && sort(value).every((one, at) => one === value[at]);
}

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** A text that a rule leaves as it is. */
const isNormal =
  (normalise: (text: string) => string | null): Check =>
  (value) =>
    isText(value) && normalise(value) === value;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.trim() === value && !value.includes('\0');
}

const isId: Check = (value) => isUuid(value) && value.toLowerCase() === value;
const isFlag: Check = (value) => typeof value === 'boolean';
const isAmount: Check = (value) => typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

const isInstant: Check = (value) => {
  const time = toTime(typeof value === 'string' ? value : null);
  return time !== null && toIso(time) === value;
};

/** A tree with nothing in it that the decoder would not have put there, and no longer than it would have let through. */
const isRichText: Check = (value) => {
  if (!isNodes(value, [])) return false;
  const json = JSON.stringify(value);
  return json.length < 65_536 && !json.includes('\\u0000');
};

function isNodes(nodes: unknown, above: readonly string[]): boolean {
  const outer = above.at(-1) ?? 'li';
  const isInList = /^[uo]l$/.test(outer);
  const isNode = (node: unknown) => {
    const { tag, href, children } = Object(node);
    if (typeof node === 'string' || tag === 'br') return node !== '' && !isInList;
    if (typeof tag !== 'string') return false;
    const isAllowed = isInList
      ? tag === 'li'
      : /^(p|[uo]l)$/.test(tag)
        ? outer === 'li'
        : /^(strong|em|u|a)$/.test(tag) && !above.includes(tag);
    return isAllowed && (tag !== 'a' || isNormal(toTextLink)(href)) && isNodes(children, [...above, tag]);
  };
  return Array.isArray(nodes) && nodes.length > 0 && above.length < 99 && nodes.every(isNode);
}
