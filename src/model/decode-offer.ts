import { listReader } from './decode-list.js';
import { findOffer, malformed } from './envelope.js';
import { createIssueLog } from './issue-log.js';
import { toCreativeUrl, toHttpUrl } from './link.js';
import { sortCreatives, sortEvents } from './order.js';
import { describe, isObject, nameIn, readFields } from './read.js';
import { amount, count, flag, instant, object, position, richText, text, textReader, texts, uuid } from './readers.js';
import type { Creative, DecodeIssue, Offer, OfferEvent } from './types.js';
import { isUuid } from './uuid.js';
import { CREATIVE_NAMES, EVENT_NAMES, ID, NAME, OFFER_NAMES, TARGETING, TARGETING_NAMES } from './wire-names.js';

/** How {@link decodeOffer} reads. */
export interface DecodeOptions {
  /** The instant the answer was read (ISO 8601), kept as the offer's `asOf` unless the answer states its own. */
  asOf?: string;
}

/** What {@link decodeOffer} made of an answer. */
export interface DecodedOffer {
  /** The offer. */
  offer: Offer;
  /** What was not as the contract says; empty when all was. */
  issues: DecodeIssue[];
}

const CREATIVE_READERS = {
  id: text,
  url: textReader('an https, http or data:image URL', toCreativeUrl),
  displayOrder: position,
  metadata: object,
};

const EVENT_READERS = {
  id: text,
  name: text,
  trackingEventId: text,
  displayOrder: position,
  completionSequence: position,
  minTimeSincePrevious: count,
  deadlineDays: count,
  pendingDays: count,
  payout: amount,
  repeatable: flag,
};

const OFFER_READERS = {
  payoutId: uuid,
  headline: text,
  shortDescription: text,
  keyPoints: richText,
  offerDetails: richText,
  termsAndDisclaimers: richText,
  categories: texts,
  trackingUrl: textReader('an https or http URL', toHttpUrl),
  offerType: text,
  budgetType: text,
  budget: amount,
  launchDate: instant,
  expiryDate: instant,
  repeatable: flag,
  payout: amount,
  pendingDays: count,
  creatives: listReader<Creative>({
    kind: 'creative',
    names: CREATIVE_NAMES,
    readers: CREATIVE_READERS,
    required: 'url',
    sort: sortCreatives,
  }),
  events: listReader<OfferEvent>({
    kind: 'event',
    names: EVENT_NAMES,
    readers: EVENT_READERS,
    required: 'name',
    sort: sortEvents,
  }),
};

const TARGETING_READERS = {
  age: text,
  countries: texts,
  states: texts,
  zipCodes: texts,
  genders: texts,
  devices: texts,
};

/**
 * Makes an {@link Offer} of an answer of the Partner Offer API: in its envelope, as a page of one, bare, or relayed by
 * a partner. Tolerant: unknown fields are ignored, a field that is absent or not as the contract says becomes null or
 * empty and an issue. An offer decodes to itself.
 *
 * @throws {@link OfferError} `malformed`: no `id` that is a UUID, no `name`, or a page of none or several offers.
 * @example
 * const { offer, issues } = decodeOffer(await response.json());
 */
export function decodeOffer(json: unknown, options: DecodeOptions = {}): DecodedOffer {
  const from = findOffer(json);
  const id = from[ID];
  if (!isUuid(id)) throw malformed('an offer', `Its \`id\` is ${describe(id)} and no UUID; check the URL.`);
  const name = text.read(from[nameIn(from, NAME)], () => {});
  if (!name) throw malformed('an offer', `Offer ${id} has no \`name\`; give it one in GoKart.`);
  const { note, issues } = createIssueLog();
  const rules = from[TARGETING];
  const offer = {
    id: id.toLowerCase(),
    name,
    ...readFields(from, OFFER_NAMES, OFFER_READERS, note),
    targeting: readFields(isObject(rules) ? { ...from, ...rules } : from, TARGETING_NAMES, TARGETING_READERS, note),
    // Ours, not the API's: its absence is no issue.
    asOf: instant.read(from.asOf ?? options.asOf, note) ?? null,
  };
  return { offer, issues };
}
