import { describe, expect, it } from 'vitest';
import { createOfferHandler } from '../../src/server/index.js';
import { createSource, ID } from './api.js';

function createSite() {
  const { source, requests } = createSource();
  const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'm-42' });
  return {
    requests,
    ask: (path: string, init?: RequestInit) => handler(new Request(`https://shop.example${path}`, init)),
  };
}

const LONG = 'x'.repeat(10_000);

/** Where a body is announced, and whether it is one that was sent makes no difference. */
const body = { 'content-length': '5' };

describe('is refused without asking the API', () => {
  it.each<[string, string, RequestInit, number, string | null]>([
    ['a form', `/api/offers/${ID}`, { method: 'POST', body: 'a=1' }, 405, 'method-not-allowed'],
    ['a method that nobody uses', `/api/offers/${ID}`, { method: 'PURGE' }, 405, 'method-not-allowed'],
    ['a body', `/api/offers/${ID}`, { headers: body }, 413, 'bad-request'],
    ['a body with a list', '/api/offers', { headers: body }, 413, 'bad-request'],
    ['a body with a click', `/api/offers/${ID}/go`, { headers: body }, 413, 'bad-request'],
    ['a body in pieces', `/api/offers/${ID}`, { headers: { 'transfer-encoding': 'chunked' } }, 413, 'bad-request'],
    ['a path of 10 kB', `/api/offers/${LONG}`, {}, 414, 'bad-request'],
    ['a path of 10 kB elsewhere', `/${LONG}`, {}, 414, 'bad-request'],
    ['a query of 10 kB', `/api/offers?search=${LONG}`, {}, 414, 'bad-request'],
    ['a query of 10 kB with a click', `/api/offers/${ID}/go?${LONG}`, {}, 414, 'bad-request'],
    ['an encoded slash', `/api/offers/x%2F${ID}`, {}, 404, 'not-found'],
    ['an encoded slash after the id', `/api/offers/${ID}%2fgo`, {}, 404, 'not-found'],
    ['an encoded backslash', `/api/offers/${ID}%5Cgo`, {}, 404, 'not-found'],
    ['..', `/api/offers/../${ID}`, {}, 404, 'not-found'],
    ['.. encoded', `/api/offers/%2e%2e/${ID}`, {}, 404, 'not-found'],
    ['.. with encoded slashes', `/api/offers/..%2f..%2fpartner`, {}, 404, 'not-found'],
    ['a NUL', `/api/offers/${ID}%00`, {}, 404, 'not-found'],
  ])('%s', async (_, path, init, status, kind) => {
    const { ask, requests } = createSite();
    const response = await ask(path, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { kind, status } });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(requests).toEqual([]);
  });
});

it('a body of no bytes is none', async () => {
  expect((await createSite().ask(`/api/offers/${ID}`, { headers: { 'content-length': '0' } })).status).toBe(200);
});

it('the longest search there may be fits', async () => {
  const search = encodeURIComponent('𝒳'.repeat(100));
  const response = await createSite().ask(`/api/offers?search=${search}&page=0&pageSize=100&orderBy=${'x'.repeat(64)}`);
  expect(response.status).not.toBe(414);
});
