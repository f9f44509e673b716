import { findOffer, malformed } from './find-offer.js';
import { isObject } from './is-object.js';
import { createIssueLog } from './issue-log.js';
import { describe, readFields } from './read.js';
import { instant, text } from './readers.js';
import type { DecodeIssue, Offer } from './types.js';
import { isUuid } from './uuid.js';
import { ID, NAME, OFFER_FIELDS, TARGETING, TARGETING_FIELDS } from './wire-names.js';

/** How {@link decodeOffer} reads. */
export interface DecodeOptions {
  /** The instant the answer was read (ISO 8601), kept as the offer's `asOf` unless the answer states its own. */
  asOf?: string | undefined;
}

/** What {@link decodeOffer} made of an answer. */
export interface DecodedOffer {
  /** The offer. */
  offer: Offer;
  /** What was not as the contract says; empty when all was. */
  issues: DecodeIssue[];
}

/**
 * Makes an {@link Offer} of an answer of the Partner Offer API: in its envelope, as a page of one, bare, or relayed by
 * a partner. Tolerant: unknown fields are ignored, a field that is absent or not as the contract says becomes null or
 * empty and an issue. An offer decodes to itself.
 *
 * @param json the answer, parsed
 * @throws {@link OfferError} `malformed`: no `id` that is a UUID, no `name`, or a page of none or several offers.
 * @example
 * const { offer, issues } = decodeOffer(await response.json());
 */
export function decodeOffer(json: unknown, options: DecodeOptions = {}): DecodedOffer {
  const from = findOffer(json);
  const id = from[ID];
  if (!isUuid(id)) throw malformed('an offer', `Its \`id\` is ${describe(id)} and no UUID; check the URL.`);
  const name = text.read(from[NAME], () => {});
  if (!name) throw malformed('an offer', `Offer ${id} has no \`name\`; give it one in GoKart.`);
  const { note, issues } = createIssueLog();
  const rules = from[TARGETING];
  const offer = {
    id: id.toLowerCase(),
    name,
    ...readFields(from, OFFER_FIELDS, note),
    targeting: readFields(isObject(rules) ? { ...from, ...rules } : from, TARGETING_FIELDS, note),
    // Ours, not the API's: their absence is no issue.
    asOf: instant.read(from.asOf ?? options.asOf, note) ?? null,
    revision: text.read(from.revision, note) ?? null,
    termsHash: text.read(from.termsHash, note) ?? null,
  };
  return { offer, issues };
}
