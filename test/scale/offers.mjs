// The offers that are asked for, and what must never be seen of them.
import { sampleOffers } from 'gokart-offers-react/testing';

/** In every text that stays behind, the token included, so that one look finds them all. */
const SECRET = 'gko-secret-';

/** A token that nothing else resembles. */
export const newToken = () => `${SECRET}token-${crypto.randomUUID()}`;

/** What no byte of an answer may hold. The numbers are what the network pays for a step, and a budget. */
export const secretsWith = (token) => [SECRET, token.slice(-36), '7777.75', '987654.25'];

/** What visitors get of the payout. */
export const SHARE = 0.5;

/** Where tracking links lead. */
const TRACKING = 'https://network.example/api/v1/offer-link/redirect/';

export const offerId = (number) => `5ca1e000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** What every text of an offer is marked with: an answer in which two of these stand was mixed up. */
export const markOf = (number) => `[#${number}]`;

export const nameOf = (number, version) => `Lantern Bingo ${markOf(number)} version ${version}`;

export const trackingUrlOf = (number) => `${TRACKING}${offerId(number)}?sub=${SECRET}link`;

/** An offer as the API sends it, of a realistic size: 13 kB. */
export function wireOffer(number, version) {
  const { wire } = sampleOffers.sixStepLadder;
  const mark = (text) => `${text} ${markOf(number)}`;
  return {
    ...wire,
    id: offerId(number),
    name: nameOf(number, version),
    headline: mark(wire.headline),
    shortDescription: mark(wire.shortDescription),
    termsAndDisclaimers: `<p>${mark('One reward a household.')}</p>`,
    trackingUrl: trackingUrlOf(number),
    events: wire.events.map((event) => ({ ...event, name: mark(event.name), payout: 7777.75 })),
    // What stays behind.
    payoutId: crypto.randomUUID(),
    budget: 987654.25,
    budgetType: `${SECRET}budget-type`,
    zipCodes: [`${SECRET}zip`],
    creatives: wire.creatives.map((creative) => ({ ...creative, metadata: { note: `${SECRET}metadata` } })),
    internalNote: `${SECRET}note`,
  };
}

/** Pages of ten, as the load asks for them. */
export const PAGE_SIZE = 10;
