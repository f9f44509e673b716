// A Hono app that has other routes as well. Hono runs on Node here; the same app runs on Bun, Deno and Workers.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createOffers } from './offers.js';

const offers = createOffers(process.env);

const app = new Hono()
  .get('/', (c) => c.text('A site with offers below /api/offers\n'))
  // `all`, as the handler says itself which methods it answers. `c.req.raw` is the request with its whole path, which is
  // what `basePath` stands for. `app.mount('/api/offers', offers)` would cut it off: it needs { replaceRequest: false }.
  .all('/api/offers/*', (c) => offers(c.req.raw));

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, (address) =>
  console.log('listening', address),
);
