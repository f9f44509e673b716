import { toTime } from './instant.js';
import { isObject } from './is-object.js';
import { toCreativeUrl, toHttpUrl, toTextLink } from './link.js';
import { sortCreatives, sortEvents } from './order.js';
import { isClean } from './text.js';
import type { Offer } from './types.js';
import { isUuid } from './uuid.js';

type Check = (value: unknown) => boolean;

/** An object with these fields; others are not looked at. Made once: a list's page has a hundred offers. */
function shape(fields: Record<string, Check>): Check {
  const entries = Object.entries(fields);
  // Not taken apart, as that would be done a hundred times an offer.
  return (value) => isObject(value) && entries.every((entry) => entry[1](value[entry[0]]));
}

/** A list of what has ids, each its own, that is sorted. */
const isList =
  <T extends { id: string }>(check: Check, sort: (entries: T[]) => T[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.every(check) &&
    new Set(value.map(({ id }) => id)).size === value.length &&
    sort(value).every((one, at) => one === value[at]);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** A text that a rule leaves as it is. */
const isNormal =
  (normalise: (text: string) => string | null): Check =>
  (value) =>
    isText(value) && normalise(value) === value;

/** Not blank, with no white space around it, no NUL and no half of a surrogate pair. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() === value && isClean(value);
}

const isId: Check = (value) => isUuid(value) && value.toLowerCase() === value;
const isAmount: Check = (value) => Number.isFinite(value) && (value as number) >= 0;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

/** As we write it: in UTC, with milliseconds. Hour 24 is another day's. */
const isInstant: Check = (value) =>
  toTime(value) !== null && /^\d.*T([01]\d|2[0-3])(:\d\d){2}\.\d{3}Z$/.test(value as string);

/** A tree with nothing in it that the decoder would not have put there, and no longer than it would have let through. */
const isRichText: Check = (value) => lengthOf(value, []) <= 65_536;

/** How long the text of a tree is; `NaN`, which all sums with it are, where something in it is not the decoder's. */
function lengthOf(nodes: unknown, above: readonly string[]): number {
  const outer = above.at(-1) ?? 'li';
  const isInList = /^[uo]l$/.test(outer);
  const measure = (node: unknown): number => {
    if (typeof node === 'string') return isInList || !isClean(node) ? Number.NaN : node.length;
    const { tag, href, children } = Object(node);
    if (tag === 'br') return isInList ? Number.NaN : 0;
    const isAllowed =
      typeof tag === 'string' &&
      (isInList
        ? tag === 'li'
        : /^(p|[uo]l)$/.test(tag)
          ? outer === 'li'
          : /^(strong|em|u|a)$/.test(tag) && !above.includes(tag) && (tag !== 'a' || isNormal(toTextLink)(href)));
    return isAllowed ? lengthOf(children, [...above, tag]) : Number.NaN;
  };
  const isSound = Array.isArray(nodes) && nodes.length > 0 && above.length < 99;
  return isSound ? nodes.reduce((length, node) => length + measure(node), 0) : Number.NaN;
}

const maybeText = orNull(isText);
const maybeInstant = orNull(isInstant);
const maybeAmount = orNull(isAmount);
const maybeCount = orNull(isCount);
const maybeFlag = orNull((value) => typeof value === 'boolean');
const maybePlace = orNull(Number.isSafeInteger);
const maybeRichText = orNull(isRichText);

const isCreative = shape({
  id: isText,
  url: isNormal(toCreativeUrl),
  displayOrder: maybePlace,
  metadata: orNull(isObject),
});

const isEvent = shape({
  id: isText,
  name: isText,
  trackingEventId: maybeText,
  displayOrder: maybePlace,
  completionSequence: maybePlace,
  minTimeSincePrevious: maybeCount,
  deadlineDays: maybeCount,
  pendingDays: maybeCount,
  payout: maybeAmount,
  repeatable: maybeFlag,
});

/**
 * Whether JSON is an {@link Offer} to the letter, as our handler sends it, so that the decoder has nothing to do. In
 * doubt it is not: what the decoder would leave alone may be refused, what it would mend may not be taken.
 */
export const isOffer = shape({
  id: isId,
  name: isText,
  payoutId: orNull(isId),
  headline: maybeText,
  shortDescription: maybeText,
  offerType: maybeText,
  budgetType: maybeText,
  revision: maybeText,
  termsHash: maybeText,
  launchDate: maybeInstant,
  expiryDate: maybeInstant,
  asOf: maybeInstant,
  budget: maybeAmount,
  pendingDays: maybeCount,
  payout: maybeAmount,
  repeatable: maybeFlag,
  keyPoints: maybeRichText,
  offerDetails: maybeRichText,
  termsAndDisclaimers: maybeRichText,
  trackingUrl: orNull(isNormal(toHttpUrl)),
  categories: isTexts,
  targeting: shape({
    age: maybeText,
    countries: isTexts,
    states: isTexts,
    zipCodes: isTexts,
    genders: isTexts,
    devices: isTexts,
  }),
  creatives: isList(isCreative, sortCreatives),
  events: isList(isEvent, sortEvents),
}) as (json: unknown) => json is Offer;
