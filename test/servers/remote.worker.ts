import { createOfferHandler, createOfferSource, type OfferHandler } from 'gokart-offers-react/server';

let handler: OfferHandler | undefined;

/** How far the clock is moved, in milliseconds. */
let ahead = 0;
const realNow = Date.now;
Date.now = () => realNow() + ahead;

/** A worker whose API is another server, as in production: each read is I/O of the request that asks. */
export default {
  fetch(request: Request, env: { API_URL: string }): Response | Promise<Response> {
    ahead = Number(request.headers.get('x-ahead'));
    handler ??= createOfferHandler({
      source: createOfferSource({ baseUrl: env.API_URL, token: 'local', publish: { payout: { share: 0.6 } } }),
      basePath: '/api/offers',
    });
    return handler(request);
  },
};
