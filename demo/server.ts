/**
 * What a partner writes on the server: where offers come from, and the handler that the pages ask; in `progress.ts`, what
 * is kept of clicks and postbacks. Everything in `plumbing/` stands for what a partner has already: sessions, pages, a log.
 */
import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { api } from './plumbing/api.js';
import { logEvent } from './plumbing/log.js';
import { memberOf } from './plumbing/session.js';
import { keepClick } from './progress.js';

/** Reads offers with the token. Of every payout 60 % is published, as the visitor's reward; the rest stays with us. */
export const source = createOfferSource({
  ...api, // { tenant: 'brightwheels', token: process.env.GOKART_TOKEN }
  publish: { payout: { share: 0.6 } },
});

/** Answers everything below `/api/offers`: offers as JSON, and the click that leads to the advertiser. */
export const handler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: memberOf,
  signInUrl: (request) => `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`,
  onEvent(event) {
    if (event.type === 'click') keepClick(event);
    logEvent(event);
  },
});
