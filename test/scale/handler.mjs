// A process: what a partner runs, one of several. Counts what the library tells of itself.
import { serve } from '@hono/node-server';
import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { createStorage } from 'unstorage';
import redisDriver from 'unstorage/drivers/redis';
import { answerParent } from './child.mjs';
import { SHARE } from './offers.mjs';
import { HOST } from './ports.mjs';

const { NAME, PORT, TOKEN, API, REDIS, INSTANCES, PER_MINUTE } = process.env;

let counts = {};
const count = ({ type }) => {
  counts[type] = (counts[type] ?? 0) + 1;
};

const source = createOfferSource({
  baseUrl: API,
  token: TOKEN,
  publish: { payout: { share: SHARE } },
  // Only to tell the processes apart.
  fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, 'x-process': NAME } }),
  sharedCache: REDIS ? createStorage({ driver: redisDriver({ url: REDIS }) }) : undefined,
  instances: Number(INSTANCES),
  requestsPerMinute: PER_MINUTE ? Number(PER_MINUTE) : undefined,
  onEvent: count,
});

const handler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: (request) => request.headers.get('x-member'),
  onEvent: count,
});

serve({ fetch: handler, hostname: HOST, port: Number(PORT), overrideGlobalObjects: false }, () =>
  answerParent((question) => {
    if (question.take) {
      const taken = counts;
      counts = {};
      return taken;
    }
    return null;
  }),
);
