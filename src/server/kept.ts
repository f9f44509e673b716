import { OfferError } from '../model/offer-error.js';
import type { OfferDates } from '../model/offer-state.js';
import type { DecodeIssue, Offer, OfferPage } from '../model/types.js';
import { isPublished, type PublishRules, publishOffer } from './publish.js';
import { hash, withRevision } from './revision.js';

/** What is kept of an answer, ready to be sent. Everything in `json` and `revision` is published. */
export interface Kept {
  /** The bytes of an answer: JSON in UTF-8. A text would have to be encoded for each visitor. */
  json: Uint8Array;
  /** Hash of what is published: the same as long as nothing of it changes. */
  revision: string;
}

/** One offer. What is beside `json` is for the server alone. */
export interface KeptOffer extends Kept {
  /** The tracking link as the API sent it; `null` when it sent none that can be used. */
  trackingUrl: string | null;
  /** When it runs, whatever is published of that. */
  dates: OfferDates;
}

/** One page of a list. */
export interface KeptList extends Kept {
  /** The offers on it. */
  ids: readonly string[];
}

/** Told of what could not be published, and of whose. */
export type ReportIssues = (issues: readonly DecodeIssue[], offerId: string | null) => void;

/**
 * Makes what may be shown of an offer.
 *
 * @throws {OfferError} `not-found` for one that the partner hides.
 */
export async function keepOffer(raw: Offer, rules: PublishRules, report: ReportIssues): Promise<KeptOffer> {
  const offer = await publish(raw, rules, report);
  if (offer === null) {
    throw new OfferError(`Offer ${raw.id} is hidden by \`publish.filter\`, so nobody is shown it.`, {
      kind: 'not-found',
    });
  }
  const { trackingUrl, launchDate, expiryDate } = raw;
  return {
    json: toBytes(offer),
    revision: offer.revision ?? '',
    trackingUrl,
    dates: { launchDate, expiryDate },
  };
}

/** Makes what may be shown of a page of offers: those that the partner hides are left out, the counts stay the API's. */
export async function keepList(raw: OfferPage, rules: PublishRules, report: ReportIssues): Promise<KeptList> {
  const published = await Promise.all(raw.items.map((item) => publish(item, rules, report)));
  const items = published.filter((item) => item !== null);
  const page: OfferPage = { ...raw, items };
  return {
    json: toBytes(page),
    revision: await hash({ ...page, items: items.map(({ revision }) => revision) }, 16),
    ids: items.map(({ id }) => id),
  };
}

async function publish(raw: Offer, rules: PublishRules, report: ReportIssues): Promise<Offer | null> {
  const { shown, issues: filterIssues } = isPublished(raw, rules);
  report(filterIssues, raw.id);
  if (!shown) return null;
  const { offer, issues } = publishOffer(raw, rules);
  report(issues, raw.id);
  return withRevision(offer);
}

function toBytes(value: Offer | OfferPage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** An object of the caller's own, out of what is kept. */
export function fromBytes(json: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(json));
}
