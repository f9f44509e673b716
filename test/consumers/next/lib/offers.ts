import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { createSampleOffers, createSandbox } from 'gokart-offers-react/testing';
import secrets from '../secrets.json' with { type: 'json' };

const token = process.env.GOKART_TOKEN;
const { wire } = createSampleOffers({ trackingBase: process.env.ADVERTISER_URL }).sixStepLadder;

/** An offer as the API has it, with payouts, budget and the rest that must be found nowhere in what is served. */
const offer = {
  ...wire,
  payoutId: secrets.payoutId,
  budget: secrets.budget,
  zipCodes: [secrets.zipCode],
  events: (wire.events as object[]).map((event, index) => ({ ...event, payout: secrets.payouts[index] })),
};

/** The API, in memory. */
const sandbox = createSandbox({ token: secrets.token, offers: [offer] });

/** The id of the one offer there is. */
export const offerId = wire.id;

export const source = createOfferSource({
  baseUrl: sandbox.baseUrl,
  token,
  fetch: sandbox.fetch,
  publish: { payout: { share: 0.6 } },
});

export const handler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: (request) => /(?:^|; )member=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null,
});
