import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { TOKEN } from './offers.mjs';

export const BASE = '/api/offers';

/** A handler as a partner makes one, in front of this API. */
export function makeHandler(api, options = {}) {
  const source = createOfferSource({
    baseUrl: 'https://api.brightwheels.example',
    token: TOKEN,
    fetch: api.fetch,
    publish: { payout: { share: 0.6 } },
    ...options,
  });
  return createOfferHandler({ source, basePath: BASE, member: () => 'member-1' });
}
