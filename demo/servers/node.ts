// Node's own server. The handler speaks web Requests and Responses; @hono/node-server translates, and makes a request's
// `signal` abort when its visitor hangs up.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createOffers } from './offers.js';

// Made when the server starts: options that cannot work stop it here, not at the first visitor.
const offers = getRequestListener(createOffers(process.env));

const server = createServer((request, response) => {
  // The address is handed on whole. A router that cuts off the path it is mounted at would hide it from the handler.
  if (/^\/api\/offers(?:[/?]|$)/.test(request.url ?? '')) return offers(request, response);
  response.end('A site with offers below /api/offers\n');
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => console.log('listening', server.address()));
