import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createOfferSource } from '../../src/server/index.js';
import { ID, TOKEN } from './api.js';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** A real server on loopback; gives its address. */
async function serve(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a redirect of the API, over real sockets', () => {
  it('never brings the token to where it points', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    const baseUrl = await serve((_, response) => {
      response.writeHead(307, { location: elsewhere, connection: 'close' }).end();
    });
    const source = createOfferSource({ baseUrl, token: TOKEN, publish: { payout: 'hidden' } });
    await expect(source.getOffer(ID)).rejects.toMatchObject({ kind: 'server', status: 307 });
    expect(seen).toEqual([]);
  });
});
