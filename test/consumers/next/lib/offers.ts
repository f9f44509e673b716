import { createOfferHandler, createOfferSource, type OfferSource } from 'gokart-offers-react/server';
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

/** The id of the one offer there is. */
export const offerId = wire.id;

/** The id of an offer that the API says it does not have, in words that nobody else may read. */
export const missingId = '00000000-0000-4000-8000-000000000404';

/** The API, in memory. */
const sandbox = createSandbox({ token: secrets.token, offers: [offer], faults: { [missingId]: 'not-found' } });

export const source = createOfferSource({
  baseUrl: sandbox.baseUrl,
  token,
  fetch: sandbox.fetch,
  publish: { payout: { share: 0.6 } },
});

/** A read that is not over when the page is sent, whatever is kept of earlier ones. */
export function slowly(getOffer: OfferSource['getOffer']): OfferSource['getOffer'] {
  return async (id, options) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return getOffer(id, options);
  };
}

export const handler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: (request) => /(?:^|; )member=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null,
});
