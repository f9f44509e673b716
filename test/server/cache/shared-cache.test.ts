import { createStorage } from 'unstorage';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfferSourceOptions, SharedCache, SharedValue } from '../../../src/server/index.js';
import { ID, TOKEN } from '../api.js';
import { cacheOf, createSite, TEN_PAST } from './site.js';

afterEach(() => vi.useRealTimers());

/** A shared cache in memory that keeps what it was told. */
function createShared() {
  const items = new Map<string, SharedValue>();
  const ttls: (number | undefined)[] = [];
  const sharedCache: SharedCache = {
    getItem: async (key) => structuredClone(items.get(key)) ?? null,
    setItem: async (key, value, options) => {
      ttls.push(options?.ttl);
      items.set(key, JSON.parse(JSON.stringify(value)));
    },
  };
  return { sharedCache, items, ttls };
}

const site = (sharedCache: SharedCache, source: Partial<OfferSourceOptions> = {}) =>
  createSite({ source: { sharedCache, ...source } });

describe('what one process has read', () => {
  it.each([`/${ID}`, '?pageSize=5'])('another need not ask for: %s', async (path) => {
    const { sharedCache } = createShared();
    const [one, other] = [site(sharedCache), site(sharedCache)];
    const first = await one.ask(path);
    one.at(20);
    const second = await other.ask(path);
    expect([second.status, await second.text()]).toEqual([200, await first.text()]);
    expect([second.headers.get('age'), second.headers.get('etag')]).toEqual(['20', first.headers.get('etag')]);
    expect([one.requests.length, other.requests.length]).toEqual([1, 0]);
  });

  it('is stale for another at the same instant', async () => {
    const { sharedCache } = createShared();
    const [one, other] = [site(sharedCache), site(sharedCache)];
    await one.ask();
    one.at(61);
    other.upstream('B');
    expect(cacheOf(await other.ask())).toBe('stale');
    await other.settled(1);
    expect(await (await other.ask()).json()).toMatchObject({ name: 'B' });
    expect(other.requests).toHaveLength(1);
    // And the first finds it there.
    await one.ask();
    await one.settled(1);
    expect(await (await one.ask()).json()).toMatchObject({ name: 'B' });
    expect(one.requests).toHaveLength(1);
  });

  it('bridges a failure for another', async () => {
    const { sharedCache } = createShared();
    const [one, other] = [site(sharedCache), site(sharedCache)];
    await one.ask();
    one.at(1000);
    other.upstream('down');
    const response = await other.ask();
    expect([response.status, cacheOf(response), response.headers.get('age')]).toEqual([200, 'stale', '1000']);
  });

  it.each([404, 403, 401])('is not shown by another once the API answered %d', async (status) => {
    const { sharedCache } = createShared();
    const [one, other, third] = [site(sharedCache), site(sharedCache), site(sharedCache)];
    await one.ask();
    one.at(61);
    other.upstream(status);
    await other.ask();
    await other.settled(1);
    third.upstream('down');
    expect((await third.ask()).status).toBe(502);
  });

  it('is published by the rules of who shows it, and kept as the API sent it', async () => {
    const { sharedCache } = createShared();
    const one = site(sharedCache, { publish: { payout: 'as-is', budget: true } });
    const other = site(sharedCache, { publish: { payout: 'hidden' } });
    const hidden = site(sharedCache, { publish: { payout: 'as-is', filter: () => false } });
    expect(await (await one.ask()).json()).toMatchObject({ payout: 12.5, budget: 54321 });
    expect(await (await other.ask()).json()).toMatchObject({ payout: null, budget: null });
    expect((await hidden.ask()).status).toBe(404);
    expect(other.requests).toEqual([]);
  });

  it('is another’s where the token or the address is another', async () => {
    const { sharedCache, items } = createShared();
    const sites = [
      site(sharedCache),
      site(sharedCache, { token: 'another' }),
      site(sharedCache, { baseUrl: 'https://b.test' }),
    ];
    for (const { ask, requests } of sites) {
      await ask();
      expect(requests).toHaveLength(1);
    }
    expect(items.size).toBe(3);
    expect(JSON.stringify([...items])).not.toContain(TOKEN);
    expect(JSON.stringify([...items])).not.toContain('another');
  });

  it('may be forgotten when nobody may show it any more', async () => {
    const { sharedCache, ttls } = createShared();
    await site(sharedCache).ask();
    // Read at ten past, so until a minute past the next hour.
    expect(ttls).toEqual([51 * 60]);
  });
});

describe('a shared cache that', () => {
  const never = () => new Promise<never>(() => {});
  it.each<[string, SharedCache]>([
    ['fails', { getItem: () => Promise.reject(new Error('gone')), setItem: () => Promise.reject(new Error('gone')) }],
    ['never answers', { getItem: never, setItem: never }],
    [
      'throws',
      {
        getItem: () => {
          throw new Error('gone');
        },
        setItem: () => {
          throw new Error('gone');
        },
      },
    ],
    ['holds text', { getItem: async () => 'text', setItem: async () => {} }],
    [
      'holds nothing of an offer',
      { getItem: async (of) => ({ of, readAt: Date.now(), data: { id: 1 } }), setItem: async () => {} },
    ],
    [
      'holds another offer',
      {
        getItem: async (of) => ({ of, readAt: Date.now(), data: { id: ID.replace('3', '4'), name: 'X' } }),
        setItem: async () => {},
      },
    ],
    [
      'holds what is from the future',
      {
        getItem: async (of) => ({ of, readAt: Date.now() + 60_000, data: { id: ID, name: 'X' } }),
        setItem: async () => {},
      },
    ],
    [
      'holds what has no time',
      { getItem: async (of) => ({ of, readAt: null, data: { id: ID, name: 'X' } }), setItem: async () => {} },
    ],
    [
      'holds what is too old',
      {
        getItem: async (of) => ({ of, readAt: Date.parse(TEN_PAST) - 3_600_000, data: { id: ID, name: 'X' } }),
        setItem: async () => {},
      },
    ],
  ])('%s costs no visitor the offer', async (_, sharedCache) => {
    const { ask, requests } = site(sharedCache);
    expect(await (await ask()).json()).toMatchObject({ id: ID, name: 'SiriusXM' });
    expect(requests).toHaveLength(1);
  });

  it('fails is left alone for five seconds, and told of once', async () => {
    const getItem = vi.fn(() => Promise.reject(new Error('gone')));
    const { ask, at, events } = site({ getItem, setItem: getItem });
    for (const [index, second] of [0, 1, 4.9].entries()) {
      at(second);
      await ask(`/${ID.replace('3', String(index))}`);
    }
    expect(getItem).toHaveBeenCalledTimes(1);
    at(5);
    await ask(`/${ID.replace('3', '9')}`);
    expect(getItem).toHaveBeenCalledTimes(2);
    const errors = events.filter(({ type }) => type === 'error');
    expect(errors).toMatchObject([{ offerId: null, error: { message: 'gone' } }, { offerId: null }]);
  });

  it('has a clock a little ahead is believed', async () => {
    const { sharedCache, items } = createShared();
    const [one, other] = [site(sharedCache), site(sharedCache)];
    await one.ask();
    await vi.waitUntil(() => items.size === 1);
    for (const value of items.values()) value.readAt = Date.now() + 2_000;
    const response = await other.ask();
    expect([cacheOf(response), response.headers.get('age')]).toEqual(['miss', '0']);
    expect(other.requests).toEqual([]);
  });
});

it('that mixes up its keys gives nobody another’s', async () => {
  const { sharedCache, items } = createShared();
  const mixed = { ...sharedCache, getItem: async () => [...items.values()][0] ?? null };
  const [one, other] = [site(mixed), site(mixed)];
  other.upstream('B');
  await one.ask('?page=0');
  await vi.waitUntil(() => items.size === 1);
  expect(await (await other.ask('?page=1')).json()).toMatchObject({ items: [{ name: 'B' }] });
  expect(await (await other.ask()).json()).toMatchObject({ name: 'B' });
});

it('is a Storage of unstorage', async () => {
  const storage = createStorage();
  const [one, other] = [site(storage), site(storage)];
  const first = await (await one.ask()).text();
  await vi.waitUntil(async () => (await storage.getKeys()).length === 1);
  expect(await (await other.ask()).text()).toBe(first);
  expect(other.requests).toEqual([]);
  // Which cuts keys at a question mark.
  for (const path of ['?page=0', '?page=1', '?search=a%2Fb']) await one.ask(path);
  await vi.waitUntil(async () => (await storage.getKeys()).length === 4);
});

it.each([[null], [{}], [{ getItem: () => {} }], ['redis://localhost']])('is not made of %j', (sharedCache) => {
  expect(() => site(sharedCache as unknown as SharedCache)).toThrow(/sharedCache\.\w+ is not a function/);
});
