// What visitors ask for, and what each of them has to be told.
import { markOf, nameOf, offerId, PAGE_SIZE, SHARE, trackingUrlOf } from './offers.mjs';

const BASE = '/api/offers';
const HOUR = 3_600_000;

/** The address of a page as the load asks for it. */
const listPath = (page) => `${BASE}?page=${page}&pageSize=${PAGE_SIZE}`;

/** An offer; with an ETag, as a browser asks that has one already. */
export const askOffer = (number, etag) => ({
  path: `${BASE}/${offerId(number)}`,
  headers: etag ? { 'if-none-match': etag } : {},
  statuses: etag ? [200, 304] : [200],
  checkHead({ status, headers, body }) {
    if (status >= 400) return {};
    if (headers.etag === undefined) return { wrong: `offer ${number} without an ETag` };
    if (status === 304 && (headers.etag !== etag || body.length > 0)) {
      return { wrong: `offer ${number}: a 304 that fits no ETag` };
    }
    return { number, etag: headers.etag };
  },
  readBody(text) {
    const offer = JSON.parse(text);
    if (offer.error) return {};
    return { asOf: offer.asOf, ...checkOffer(offer, number, text) };
  },
});

/** A page of the list. */
export const askList = (page) => ({
  path: listPath(page),
  headers: {},
  statuses: [200],
  readBody(text) {
    const { items, pageIndex } = JSON.parse(text);
    const expected = Array.from({ length: PAGE_SIZE }, (_, index) => offerId(page * PAGE_SIZE + index));
    if (pageIndex !== page || items.map(({ id }) => id).join() !== expected.join()) {
      return { wrong: `page ${page} of the list holds other offers` };
    }
    const wrong = items
      .map((item, index) => checkOffer(item, page * PAGE_SIZE + index, JSON.stringify(item)).wrong)
      .find(Boolean);
    return { wrong, asOf: items[0].asOf };
  },
});

/** The way to the advertiser. Its link is what visitors may see of the tracking link, so it is not searched. */
export const askGo = (number, member) => ({
  path: `${BASE}/${offerId(number)}/go`,
  headers: { 'x-member': member },
  statuses: [302],
  mayTell: 'location',
  checkHead({ status, headers }) {
    if (status >= 400) return {};
    const { origin, pathname, searchParams } = new URL(headers.location);
    const known = new URL(trackingUrlOf(number));
    if (origin + pathname !== known.origin + known.pathname) return { wrong: `/go of ${number} leads elsewhere` };
    if (searchParams.get('pub_member_id') !== member) return { wrong: `/go of ${number} for another member` };
    if (headers['cache-control'] !== 'no-store') return { wrong: `/go of ${number} may be kept` };
    return { clickId: searchParams.get('pub_click_id') };
  },
});

/** The address of an offer that is not there. */
export const unknownPath = (id) => `${BASE}/${id}`;

/** An offer that is not there. */
export const askUnknown = (id) => ({
  path: unknownPath(id),
  headers: {},
  statuses: [404],
  readBody: (text) => (JSON.parse(text).error.kind === 'not-found' ? {} : { wrong: `${id}: not the 404 of an offer` }),
});

/** An id that nobody has heard of, and of which nobody may learn more than the budget allows. */
export const askRandom = () => ({
  path: `${BASE}/${crypto.randomUUID()}`,
  headers: {},
  statuses: [404, 429, 503],
  checkHead({ status, headers }) {
    const isTold = status === 404 || Number(headers['retry-after']) > 0;
    return isTold ? {} : { wrong: `${status} without a Retry-After` };
  },
});

function checkOffer(offer, number, text) {
  const version = Number(/version (\d+)$/.exec(offer.name)?.[1]);
  const marks = new Set(text.match(/\[#\d+\]/g));
  if (offer.id !== offerId(number) || offer.name !== nameOf(number, version)) {
    return { wrong: `asked for offer ${number}, got ${offer.id} "${offer.name}"` };
  }
  if (marks.size !== 1 || !marks.has(markOf(number))) return { wrong: `offer ${number} with texts of another` };
  if (offer.events.some(({ payout }) => payout !== 7777.75 * SHARE)) return { wrong: `offer ${number}: wrong payout` };
  return { version };
}

/**
 * Payouts change on the hour: what was read before it may be served for 60 seconds after it, and nginx counts in whole
 * seconds.
 */
export function isPastTheHour(asOf, askedAt, slackMs) {
  const hour = Math.floor(askedAt / HOUR) * HOUR;
  return Date.parse(asOf) < hour && askedAt - hour > 60_000 + slackMs;
}
