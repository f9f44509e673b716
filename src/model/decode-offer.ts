import { decodeCreatives, decodeEvents } from './decode-parts.js';
import { findOffer, malformed } from './envelope.js';
import { find, IssueLog, readField } from './issue-log.js';
import { toHttpUrl } from './link.js';
import { amount, count, describe, flag, instant, isObject, text, texts, url } from './read.js';
import { parseRichText } from './rich-text/parse-rich-text.js';
import type { DecodeIssue, Offer, RichTextNode, Targeting } from './types.js';
import { isUuid } from './uuid.js';
import { OFFER_NAMES, TARGETING_NAMES } from './wire-names.js';

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

const httpUrl = url('an https or http URL', toHttpUrl);

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
  const id = from[OFFER_NAMES.id[0]];
  if (!isUuid(id))
    throw malformed('an offer', `Its \`id\` is ${describe(id)} and no UUID; check that the URL is the API's.`);
  const log = new IssueLog();
  const name = text.read(find(from, OFFER_NAMES.name).value);
  if (!name) throw malformed('an offer', `Offer ${id} has no \`name\`; give it one in GoKart.`);

  const field = <T>(names: readonly string[], reader: Parameters<typeof readField<T>>[2]) =>
    readField(from, names, reader, '', log);
  const part = (names: readonly string[]) => {
    const found = find(from, names);
    if (found.value === undefined) log.add(found.name, 'a list', undefined);
    return { ...found, value: found.value ?? null };
  };
  const creatives = part(OFFER_NAMES.creatives);
  const events = part(OFFER_NAMES.events);

  const offer: Offer = {
    id: id.toLowerCase(),
    payoutId: field(OFFER_NAMES.payoutId, uuid),
    name,
    headline: field(OFFER_NAMES.headline, text),
    shortDescription: field(OFFER_NAMES.shortDescription, text),
    keyPoints: decodeRichText(from, OFFER_NAMES.keyPoints, log),
    offerDetails: decodeRichText(from, OFFER_NAMES.offerDetails, log),
    termsAndDisclaimers: decodeRichText(from, OFFER_NAMES.termsAndDisclaimers, log),
    categories: field(OFFER_NAMES.categories, texts),
    trackingUrl: field(OFFER_NAMES.trackingUrl, httpUrl),
    offerType: field(OFFER_NAMES.offerType, text),
    budgetType: field(OFFER_NAMES.budgetType, text),
    budget: field(OFFER_NAMES.budget, amount),
    launchDate: field(OFFER_NAMES.launchDate, instant),
    expiryDate: field(OFFER_NAMES.expiryDate, instant),
    targeting: decodeTargeting(from, log),
    repeatable: field(OFFER_NAMES.repeatable, flag),
    payout: field(OFFER_NAMES.payout, amount),
    pendingDays: field(OFFER_NAMES.pendingDays, count),
    creatives: decodeCreatives(creatives.value, creatives.name, log),
    events: decodeEvents(events.value, events.name, log),
    // Ours, not the API's: its absence is no issue.
    asOf: instant.read(find(from, OFFER_NAMES.asOf).value) ?? instant.read(options.asOf) ?? null,
  };
  return { offer, issues: log.list() };
}

const uuid = {
  expected: 'a UUID',
  fallback: null,
  read: (value: unknown) => (value === null ? null : isUuid(value) ? value.toLowerCase() : undefined),
};

function decodeTargeting(from: Record<string, unknown>, log: IssueLog): Targeting {
  const nested = find(from, OFFER_NAMES.targeting);
  const inside = isObject(nested.value);
  const source = isObject(nested.value) ? { ...from, ...nested.value } : from;
  const path = inside ? `${nested.name}.` : '';
  return {
    age: readField(source, TARGETING_NAMES.age, text, path, log),
    countries: readField(source, TARGETING_NAMES.countries, texts, path, log),
    states: readField(source, TARGETING_NAMES.states, texts, path, log),
    zipCodes: readField(source, TARGETING_NAMES.zipCodes, texts, path, log),
    genders: readField(source, TARGETING_NAMES.genders, texts, path, log),
    devices: readField(source, TARGETING_NAMES.devices, texts, path, log),
  };
}

function decodeRichText(from: Record<string, unknown>, names: readonly string[], log: IssueLog): RichTextNode[] | null {
  const { name, value } = find(from, names);
  if (value === undefined) log.add(name, 'HTML', undefined);
  const { nodes, issues } = parseRichText(value);
  for (const issue of issues) log.addWords(name, issue.expected, issue.received);
  return nodes;
}
