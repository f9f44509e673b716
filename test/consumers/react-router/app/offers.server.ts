import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';

export const source = createOfferSource({
  baseUrl: process.env.GOKART_API_URL ?? '',
  token: process.env.GOKART_TOKEN,
  publish: { payout: { share: 0.6 } },
});

export const handler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: (request) => /(?:^|; )member=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null,
});
