import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';

/** The offer of this site. */
export const offerId = '3eb57088-361f-4b34-9a62-686df8f5506a';

/** An offer that the API does not have. */
export const missingId = '00000000-0000-4000-8000-000000000404';

export const source = createOfferSource({
  // Read when the server starts: what `import.meta.env` says is written into the build.
  baseUrl: process.env.GOKART_API_URL ?? '',
  token: process.env.GOKART_TOKEN,
  publish: { payout: { share: 0.6 } },
});

export const handler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: (request) => /(?:^|; )member=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null,
});
