import { type DecodeOptions, decodeOffer } from './decode-offer.js';
import { findPage, malformed } from './envelope.js';
import { IssueLog, readField } from './issue-log.js';
import { isOfferError } from './offer-error.js';
import { count, flag } from './read.js';
import type { DecodeIssue, Offer, OfferPage } from './types.js';
import { PAGE_NAMES } from './wire-names.js';

/** What {@link decodeOfferPage} made of an answer. */
export interface DecodedOfferPage {
  /** The page. */
  page: OfferPage;
  /** What was not as the contract says, in the page and in its offers. */
  issues: DecodeIssue[];
}

/**
 * Makes an {@link OfferPage} of an answer of the API's list: as `data`, under `data.offers`, bare, or relayed. An
 * offer that cannot be read is left out with an issue. A page decodes to itself.
 *
 * @throws {@link OfferError} `malformed` when there is no list of offers in it.
 */
export function decodeOfferPage(json: unknown, options: DecodeOptions = {}): DecodedOfferPage {
  const from = findPage(json);
  if (!from) throw malformed('a list of offers', "There is no `items` in it; check that the URL is the API's.");
  const log = new IssueLog();
  const items: Offer[] = [];
  for (const [index, item] of (from[PAGE_NAMES.items[0]] as unknown[]).entries()) {
    const path = `${PAGE_NAMES.items[0]}[${index}]`;
    try {
      const { offer, issues } = decodeOffer(item, options);
      items.push(offer);
      for (const issue of issues) log.addWords(`${path}.${issue.path}`, issue.expected, issue.received);
    } catch (error) {
      if (!isOfferError(error)) throw error;
      log.addWords(path, 'an offer', `something else, which was left out: ${error.message}`);
    }
  }
  const number = (names: readonly string[], fallback: number) => readField(from, names, count, '', log) ?? fallback;
  const pageIndex = number(PAGE_NAMES.pageIndex, 0);
  const pageSize = number(PAGE_NAMES.pageSize, items.length);
  const totalCount = number(PAGE_NAMES.totalCount, items.length);
  const totalPages = number(PAGE_NAMES.totalPages, pageSize > 0 ? Math.ceil(totalCount / pageSize) : 0);
  const page: OfferPage = {
    items,
    pageIndex,
    pageSize,
    totalCount,
    totalPages,
    hasPreviousPage: readField(from, PAGE_NAMES.hasPreviousPage, flag, '', log) ?? pageIndex > 0,
    hasNextPage: readField(from, PAGE_NAMES.hasNextPage, flag, '', log) ?? pageIndex + 1 < totalPages,
  };
  return { page, issues: log.list() };
}
