import { decodeOffer, type OfferEvent } from 'gokart-offers-react';
import type { OfferApi, OfferSourceOptions } from 'gokart-offers-react/server';
import { createSampleOffers, createSandbox } from 'gokart-offers-react/testing';
import { logIssue } from './log.js';

/** Where the demo is served. */
export const origin = `http://localhost:${process.env.PORT}`;

/** The samples, with videos and tracking links on this machine. */
const { sixStepLadder, independentEvents, ...others } = createSampleOffers({
  mediaBase: `${origin}/test/media`,
  trackingBase: `${origin}/network`,
});

/** One that ends in 45 days, for whoever moves the clock. */
const ending = {
  ...independentEvents.wire,
  expiryDate: new Date(Date.now() + 45 * 86_400_000).toISOString(),
};

/** What the API has. The first is the one the site features. */
const offers = [sixStepLadder.wire, ending, ...Object.values(others).map(({ wire }) => wire)];

const token = crypto.randomUUID();

/** The API in memory. It checks the token like the real one. */
export const sandbox = createSandbox({ token, offers, latencyMs: 150 });

type Api = OfferApi & Pick<OfferSourceOptions, 'token' | 'fetch' | 'onIssue'>;

/** A real tenant where the environment names one, else the API in memory. */
export const api: Api = process.env.GOKART_TENANT?.trim()
  ? { tenant: process.env.GOKART_TENANT.trim(), token: process.env.GOKART_TOKEN, onIssue: logIssue }
  : { baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token };

/** What the page that plays its advertiser needs to know of an offer. */
export function readSample(id: string): { name: string; events: OfferEvent[] } {
  const wire = offers.find((offer) => offer.id === id);
  return wire ? decodeOffer(wire).offer : { name: 'An advertiser', events: [] };
}
