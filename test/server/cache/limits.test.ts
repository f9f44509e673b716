import { afterEach, describe, expect, it, vi } from 'vitest';
import { ID } from '../api.js';
import { cacheOf, createSite } from './site.js';

afterEach(() => vi.useRealTimers());

/** So many ids that nobody has heard of. */
const strangers = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-${String(first + index).padStart(12, '0')}`);

const statusesOf = async (responses: (Response | Promise<Response>)[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(responses)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe('a flood of ids that nobody knows', () => {
  it('is told to wait, and leaves what is known its part', async () => {
    const known = strangers(30);
    const { ask, at, upstream, requests, settled } = createSite();
    // Not in one minute: nobody knows them yet.
    for (const [index, id] of known.entries()) {
      at(index * 4);
      await ask(`/${id}`);
    }
    at(200);
    upstream(404);
    const before = requests.length;
    expect(await statusesOf(strangers(500, 1000).map((id) => ask(`/${id}`)))).toEqual({ 404: 20, 429: 480 });
    upstream('Renewed');
    const shown = await Promise.all(known.map(async (id) => cacheOf(await ask(`/${id}`))));
    expect(new Set(shown)).toEqual(new Set(['stale']));
    await settled(30);
    expect(requests.length - before).toBe(50);
    for (const id of known) expect(await (await ask(`/${id}`)).json()).toMatchObject({ id, name: 'Renewed' });
  });

  it('does not make itself known by being asked twice', async () => {
    const { ask, at, upstream, requests } = createSite();
    upstream(404);
    const ids = strangers(20);
    await statusesOf(ids.map((id) => ask(`/${id}`)));
    at(61);
    expect(await statusesOf([...ids, ...strangers(10, 100)].map((id) => ask(`/${id}`)))).toEqual({ 404: 20, 429: 10 });
    expect(requests).toHaveLength(40);
  });

  it('of searches leaves it as well', async () => {
    const { ask, at } = createSite();
    await ask();
    at(200);
    const searches = Array.from({ length: 100 }, (_, index) => ask(`?search=${index}`));
    expect(await statusesOf(searches)).toEqual({ 200: 20, 429: 80 });
    at(261);
    const again = Array.from({ length: 100 }, (_, index) => ask(`?search=${index + 100}`));
    expect(await statusesOf(again)).toEqual({ 200: 20, 429: 80 });
    expect(cacheOf(await ask())).toBe('stale');
  });
});

describe('what a list names', () => {
  it('is known, so that all of it can be read', async () => {
    const { source, requests, events } = createSite({ source: { requestsPerMinute: 5 } });
    await source.listOffers();
    for (const id of strangers(1)) await source.getOffer(id);
    await expect(source.getOffer(strangers(1, 5)[0] ?? '')).rejects.toMatchObject({ kind: 'rate-limited' });
    await source.getOffer(ID);
    expect(requests).toHaveLength(3);
    expect(events.filter(({ type }) => type === 'shed')).toHaveLength(1);
  });
});

describe('the budget', () => {
  it.each([
    [{}, 50],
    [{ instances: 2 }, 25],
    [{ requestsPerMinute: 10 }, 10],
    [{ requestsPerMinute: 10, instances: 3 }, 3],
    [{ requestsPerMinute: 1, instances: 9 }, 1],
  ])('with %j is %d a minute', async (source, most) => {
    const { source: offers, ask, requests } = createSite({ source });
    // Known, so that all of it is theirs.
    const list = await offers.listOffers();
    expect(list.items).toHaveLength(1);
    for (const id of [ID, ...strangers(60)]) await ask(`/${id}`);
    const unknown = Math.max(1, Math.floor(most * 0.4));
    expect(requests).toHaveLength(Math.min(most, unknown + (unknown < most ? 1 : 0)));
  });

  it('used up, shows what is stale before it tells anyone to wait', async () => {
    const { ask, at, upstream, requests, events } = createSite({ source: { requestsPerMinute: 1 } });
    await ask();
    at(61);
    upstream(404);
    await ask(`/${strangers(1)[0]}`);
    const stale = await ask();
    expect([stale.status, cacheOf(stale)]).toEqual([200, 'stale']);
    const cold = await ask(`/${strangers(1, 7)[0]}`);
    expect([cold.status, cold.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await cold.json()).toMatchObject({ error: { kind: 'rate-limited', retryAfterMs: 60_000 } });
    expect(requests).toHaveLength(2);
    await vi.waitFor(() => expect(events.filter(({ type }) => type === 'shed')).toHaveLength(2));
  });

  it('is waited for by a few, and the others get 503', async () => {
    const { ask, at } = createSite({ source: { requestsPerMinute: 10, maxQueue: 2 } });
    await Promise.all(strangers(4).map((id) => ask(`/${id}`)));
    at(57);
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const waiting = Promise.all(strangers(3, 10).map((id) => ask(`/${id}`)));
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    const answers = await waiting;
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 503]);
    expect(answers[2]?.headers.get('retry-after')).toBe('3');
    expect(answers[2]?.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a pause that the API asks for', () => {
  it.each([
    ['in seconds', '30', 30],
    ['as a date', 'Mon, 15 Jun 2026 12:10:30 GMT', 30],
    ['without end', '999999', 3600],
  ])('%s is passed on, and kept for every offer', async (_, retryAfter, seconds) => {
    const { ask, at, upstream, requests } = createSite({ source: { staleIfErrorMs: Number.POSITIVE_INFINITY } });
    upstream([429, retryAfter]);
    const first = await ask();
    expect(first.status).toBe(429);
    expect(Number(first.headers.get('retry-after'))).toBeGreaterThanOrEqual(seconds);
    at(10);
    upstream('A');
    for (const path of [`/${ID}`, `/${strangers(1)[0]}`, '']) {
      const response = await ask(path);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 429, String(seconds - 10)]);
    }
    expect(requests).toHaveLength(1);
    at(seconds);
    for (const path of [`/${ID}`, `/${strangers(1)[0]}`, '']) expect((await ask(path)).status).toBe(200);
  });
});
