import { type DecodeOptions, decodeOffer } from './decode-offer.js';
import { findPage, malformed } from './find-offer.js';
import { createIssueLog } from './issue-log.js';
import { isOfferError } from './offer-error.js';
import { readFields } from './read.js';
import type { DecodeIssue, Offer, OfferPage } from './types.js';
import { ITEMS, PAGE_FIELDS } from './wire-names.js';

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
  if (!from) throw malformed('a list of offers', `It has no \`${ITEMS}\`; check the URL.`);
  const { note, issues } = createIssueLog();
  const items: Offer[] = [];
  for (const [index, item] of from[ITEMS].entries()) {
    const path = `${ITEMS}[${index}]`;
    try {
      const decoded = decodeOffer(item, options);
      items.push(decoded.offer);
      for (const issue of decoded.issues) note(`${path}.${issue.path}`, issue.expected, issue.received);
    } catch (error) {
      if (!isOfferError(error)) throw error;
      note(path, 'offer', 'another, left out');
    }
  }
  const said = readFields(from, PAGE_FIELDS, note);
  const pageIndex = said.pageIndex ?? 0;
  const pageSize = said.pageSize ?? items.length;
  const totalCount = said.totalCount ?? items.length;
  const totalPages = said.totalPages ?? (pageSize && Math.ceil(totalCount / pageSize));
  const page = {
    items,
    pageIndex,
    pageSize,
    totalCount,
    totalPages,
    hasPreviousPage: said.hasPreviousPage ?? pageIndex > 0,
    hasNextPage: said.hasNextPage ?? pageIndex + 1 < totalPages,
  };
  return { page, issues };
}
