import { isObject } from './is-object.js';
import { OfferError } from './offer-error.js';
import { describe } from './read.js';
import { DATA, OFFERS } from './wire-envelope.js';
import { ITEMS, NAME } from './wire-names.js';

type JsonObject = Record<string, unknown>;

/** The error for an answer that is no offer or no list of offers. */
export function malformed(what: string, fix: string): OfferError {
  return new OfferError(`The answer cannot be read as ${what}. ${fix}`, { kind: 'malformed' });
}

/** What has a name is an offer, whatever else it holds. */
function isOffer(json: unknown): boolean {
  return isObject(json) && json[NAME] != null;
}

/** What an answer carries, out of its envelope if it has one. */
function unwrap(json: unknown): unknown {
  for (const wrapper of [DATA, OFFERS]) if (isObject(json) && !isOffer(json)) json = json[wrapper] ?? json;
  return json;
}

/** The page object in an answer, or `null` when the answer is something else. */
export function findPage(json: unknown): (JsonObject & { [ITEMS]: unknown[] }) | null {
  const data = unwrap(json);
  const page = Array.isArray(data) ? { [ITEMS]: data } : data;
  return isObject(page) && !isOffer(page) && Array.isArray(page[ITEMS])
    ? (page as JsonObject & { [ITEMS]: unknown[] })
    : null;
}

/**
 * The one offer in an answer: the documentation says both "a single offer" and "a paginated list", so both are read.
 *
 * @throws {@link OfferError} `malformed` when there is no offer, or more than one.
 */
export function findOffer(json: unknown): JsonObject {
  const items = findPage(json)?.[ITEMS] ?? [unwrap(json)];
  const [offer] = items;
  if (items.length !== 1) throw malformed('one offer', `It is a list of ${items.length}; ask for one offer by its id.`);
  if (!isObject(offer)) throw malformed('one offer', `It is ${describe(offer)} and no object; check the URL.`);
  return offer;
}
