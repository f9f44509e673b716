import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSandbox, sampleOffers } from 'gokart-offers-react/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, root } from '../../demo/servers/start/bundle.mjs';
import { startWorkerd } from '../../demo/servers/start/workerd.mjs';
import { stop } from './start.js';

const LANTERN = sampleOffers.sixStepLadder.offer;

/** How far the worker's clock is ahead, so that the tests are in the middle of an hour. */
const HALF_PAST = 1_800_000 - (Date.now() % 3_600_000);

/** Asks for the offer, so many milliseconds after half past. */
const ask = (later: number) =>
  fetch(`http://127.0.0.1:${worker.port}/api/offers/${LANTERN.id}`, {
    headers: { 'x-ahead': String(HALF_PAST + later) },
  });

/** How many requests the API got. */
let asked = 0;
/** Lets the API answer. */
let answer = () => {};
let api: Server;
let worker: Awaited<ReturnType<typeof startWorkerd>>;

beforeAll(async () => {
  const sandbox = createSandbox({ token: 'local' });
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  api = createServer(async (request, response) => {
    asked += 1;
    const authorization = request.headers.authorization ?? '';
    const answered = await sandbox.fetch(sandbox.baseUrl + request.url, { headers: { authorization } });
    await mayAnswer;
    response.writeHead(answered.status, { 'content-type': 'application/json' }).end(await answered.text());
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const code = await bundle('test/servers/remote.worker.ts', 'workerd');
  worker = await startWorkerd(code, join(root, 'node_modules/.cache/servers/remote'), {
    bindings: ['API_URL'],
    network: 'local',
    env: { API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}` },
  });
}, 120_000);
afterAll(async () => {
  await stop(worker.child);
  api.closeAllConnections();
  api.close();
});

// In workerd a promise belongs to the request that made it: who waits for another's must still be answered.
it('answers all of twenty visitors who ask a Worker for one offer that it has yet to read', async () => {
  const all = Array.from({ length: 20 }, () => ask(0));
  await expect.poll(() => asked).toBeGreaterThan(0);
  answer();
  const names = await Promise.all(
    all.map(async (each) => {
      const response = await each;
      return [response.status, ((await response.json()) as { name?: string }).name];
    }),
  );
  expect(names).toEqual(all.map(() => [200, LANTERN.name]));
  expect(asked).toBe(1);
});

// A refresh that nobody waits for ends with the request that began it, unless the runtime is told to wait.
it('refreshes what is stale, and reads anew what may no longer be shown', async () => {
  const statusOf = async (later: number) => {
    const { status, headers } = await ask(later);
    return `${status} ${/cache;desc=(\w+)/.exec(headers.get('server-timing') ?? '')?.[1]}`;
  };
  expect(await statusOf(70_000)).toBe('200 stale');
  await expect.poll(() => statusOf(80_000)).toBe('200 hit');
  expect(asked).toBe(2);
  expect(await statusOf(3 * 3_600_000)).toBe('200 miss');
});
