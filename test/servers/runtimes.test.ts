import { sampleOffers } from 'gokart-offers-react/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, type Running, startExample } from './start.js';

const LANTERN = sampleOffers.sixStepLadder.offer.id;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const SIGNED_IN = { cookie: 'member=member-42' };

const servers = new Map<string, Running>();
beforeAll(async () => {
  await Promise.all(EXAMPLES.map(async (name) => servers.set(name, await startExample(name))));
}, 120_000);
afterAll(() => Promise.all([...servers.values()].map(({ stop }) => stop())));

/** Headers that are the handler's, and not the runtime's. */
const HEADERS = ['content-type', 'cache-control', 'etag', 'allow', 'referrer-policy', 'x-content-type-options'];

/** All that an answer says, but for the instant it was read, what is counted from it, and the click's own id. */
async function ask(name: string, path: string, init: RequestInit = {}) {
  const response = await fetch(`${servers.get(name)?.url}${path}`, { redirect: 'manual', ...init });
  return {
    status: response.status,
    headers: HEADERS.map((header) => [header, response.headers.get(header)?.replace(/(stale-[\w-]+=)\d+/g, '$1')]),
    location: response.headers.get('location')?.replace(/(pub_click_id=)\d+(-\d+){3}/, '$1{id}') ?? null,
    text: (await response.text()).replaceAll(/("asOf":")[^"]+/g, '$1'),
  };
}

describe.each(EXAMPLES)('%s', (name) => {
  it.each([
    ['an offer', `/api/offers/${LANTERN}`, {}, 200, /"name":"Lantern Bingo"/],
    ['an offer without its body', `/api/offers/${LANTERN}`, { method: 'HEAD' }, 200, /^$/],
    ['a list', '/api/offers?pageSize=2', {}, 200, /"name":/],
    ['an id that nobody knows', `/api/offers/${UNKNOWN}`, {}, 404, /"kind":"not-found"/],
    ['an address that is none', '/api/offers/lantern', {}, 404, /"kind":"not-found"/],
    ['an encoded slash', `/api/offers/${LANTERN}%2Fgo`, {}, 404, /"kind":"not-found"/],
    ['a method that is none', `/api/offers/${LANTERN}`, { method: 'DELETE' }, 405, /"kind":"method-not-allowed"/],
    ['the way to the advertiser, signed out', `/api/offers/${LANTERN}/go`, {}, 302, /^$/],
    ['the way to the advertiser', `/api/offers/${LANTERN}/go`, { headers: SIGNED_IN }, 302, /^$/],
    ['what is beside the offers', '/', {}, 200, /A site with offers/],
  ])('answers %s as every other runtime does', async (_, path, init, status, text) => {
    const answer = await ask(name, path, init);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(text);
    // A runtime names the type of the plain text beside the offers as it likes.
    if (path !== '/') expect(answer).toEqual(await ask('node', path, init));
  });

  it('sends a visitor on with a click id of their own and their member id', async () => {
    const { location } = await ask(name, `/api/offers/${LANTERN}/go`, { headers: SIGNED_IN });
    const { searchParams } = new URL(location ?? '');
    expect(searchParams.get('pub_click_id')).toBe('{id}');
    expect(searchParams.get('pub_member_id')).toBe('member-42');
  });
});
