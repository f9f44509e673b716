// A module worker: Cloudflare Workers, and whatever else has `fetch` and no Node. It needs no `nodejs_compat`.
import type { OfferHandler } from 'gokart-offers-react/server';
import { createOffers, type Environment } from './offers.js';

// One for each isolate, not for each request: what it has read is kept in it, and so is its share of the API's limit.
// Secrets come with a request, so it cannot be made any sooner.
let offers: OfferHandler | undefined;

export default {
  fetch(request: Request, env: Environment): Response | Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!/^\/api\/offers(?:\/|$)/.test(pathname)) return new Response('A site with offers below /api/offers\n');
    offers ??= createOffers(env);
    return offers(request);
  },
};
