import { createOfferHandler, createOfferSource, type OfferSource } from 'gokart-offers-react/server';

/** The id of the one offer there is. */
export const offerId = '3eb57088-361f-4b34-9a62-686df8f5506a';

/** The id of an offer that the API does not have. */
export const missingId = '00000000-0000-4000-8000-000000000404';

export const source = createOfferSource({
  baseUrl: process.env.GOKART_API_URL ?? '',
  token: process.env.GOKART_TOKEN,
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
