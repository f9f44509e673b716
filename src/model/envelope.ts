import { find } from './issue-log.js';
import { OfferError } from './offer-error.js';
import { describe, isObject } from './read.js';
import { ENVELOPE_NAMES, OFFER_NAMES, PAGE_NAMES } from './wire-names.js';

type JsonObject = Record<string, unknown>;

/** The error for an answer that is no offer or no list of offers. */
export function malformed(what: string, fix: string): OfferError {
  return new OfferError(`The answer cannot be read as ${what}. ${fix}`, { kind: 'malformed' });
}

/** What an answer carries, out of its envelope if it has one. */
function unwrap(json: unknown): unknown {
  if (!isObject(json) || !(ENVELOPE_NAMES.data in json) || find(json, OFFER_NAMES.name).value !== undefined)
    return json;
  const data = json[ENVELOPE_NAMES.data];
  return isObject(data) && isObject(data[ENVELOPE_NAMES.offers]) ? data[ENVELOPE_NAMES.offers] : data;
}

/** The page object in an answer, or `null` when the answer is something else. */
export function findPage(json: unknown): JsonObject | null {
  const data = unwrap(json);
  if (Array.isArray(data)) return { [PAGE_NAMES.items[0]]: data };
  return isObject(data) && Array.isArray(data[PAGE_NAMES.items[0]]) ? data : null;
}

/**
 * The one offer in an answer: the documentation says both "a single offer" and "a paginated list", so both are read.
 *
 * @throws {@link OfferError} `malformed` when there is no offer, or more than one.
 */
export function findOffer(json: unknown): JsonObject {
  const page = findPage(json);
  const items = page?.[PAGE_NAMES.items[0]] as unknown[] | undefined;
  if (items && items.length !== 1) {
    throw malformed(
      'one offer',
      `It is a list of ${items.length}, where exactly one belongs; ask for one offer by its id.`,
    );
  }
  const offer = items ? items[0] : unwrap(json);
  if (isObject(offer)) return offer;
  throw malformed('one offer', `There is ${describe(offer)} where an object belongs; check that the URL is the API's.`);
}

/** Whether an answer says of itself that it failed, whatever its HTTP status. */
export function isUnsuccessful(json: unknown): json is JsonObject {
  return isObject(json) && json[ENVELOPE_NAMES.isSuccessful] === false;
}

/** What an answer says of itself, for a support case: its id, its title and its messages. */
export function readEnvelope(json: unknown): { responseId: string | null; messages: string[] } {
  if (!isObject(json)) return { responseId: null, messages: [] };
  const { [ENVELOPE_NAMES.responseId]: id, [ENVELOPE_NAMES.responseTitle]: title } = json;
  const messages = json[ENVELOPE_NAMES.messages];
  return {
    responseId: typeof id === 'string' ? id : null,
    messages: [title, ...(Array.isArray(messages) ? messages : [])].filter((text) => typeof text === 'string'),
  };
}
