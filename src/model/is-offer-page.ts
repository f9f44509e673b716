import { isObject } from './is-object.js';
import { isOffer } from './is-offer.js';
import type { OfferPage } from './types.js';

const COUNTS = ['pageIndex', 'pageSize', 'totalCount', 'totalPages'];
const FLAGS = ['hasPreviousPage', 'hasNextPage'];

/** Whether JSON is an {@link OfferPage} to the letter, as our handler sends it; see {@link isOffer}. */
export function isOfferPage(json: unknown): json is OfferPage {
  return (
    isObject(json) &&
    Array.isArray(json.items) &&
    json.items.every(isOffer) &&
    COUNTS.every((name) => Number.isSafeInteger(json[name]) && (json[name] as number) >= 0) &&
    FLAGS.every((name) => typeof json[name] === 'boolean')
  );
}
