import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchesEtag } from '../../../src/server/etag.js';
import { ID } from '../api.js';
import { cacheOf, createSite } from './site.js';

afterEach(() => vi.useRealTimers());

describe('an entity tag', () => {
  it.each(['', `/${ID}`])('answers who has it with 304 and no body: %s', async (path) => {
    const { ask, requests, at } = createSite();
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    at(10);
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(Object.fromEntries(again.headers)).toEqual({
      age: '10',
      'cache-control': first.headers.get('cache-control'),
      etag,
      'server-timing': 'cache;desc=hit',
    });
    expect(requests).toHaveLength(1);
  });

  it('stays as long as nothing that is shown changes, and changes with it', async () => {
    const { ask, at, upstream, settled } = createSite();
    const etags: (string | null)[] = [];
    for (const [minute, name] of ['A', 'A', 'B', 'B'].entries()) {
      at(minute * 120);
      upstream(name);
      await ask();
      if (minute > 0) await settled(minute);
      etags.push((await ask()).headers.get('etag'));
    }
    expect(etags[1]).toBe(etags[0]);
    expect(etags[2]).not.toBe(etags[0]);
    expect(etags[3]).toBe(etags[2]);
  });

  it('is one for every process', async () => {
    const sites = [createSite(), createSite()];
    const [one, other] = await Promise.all(sites.map(async ({ ask }) => (await ask()).headers.get('etag')));
    expect(one).toBe(other);
  });

  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['*', true],
    [' * ', true],
    ['"b", W/"a"', true],
    ['W/"b"', false],
    ['a', false],
    ['', false],
    ['"a', false],
    ['W/"A"', false],
  ])('is in If-None-Match: %s (%s)', (header, expected) => {
    expect(matchesEtag(header, 'W/"a"')).toBe(expected);
  });
});

describe('what every cache may keep', () => {
  it('does not depend on who asks: no Vary, and the same bytes', async () => {
    const { ask } = createSite();
    const answers = await Promise.all(
      [{}, { cookie: 'member=1' }, { accept: 'text/html' }, { 'accept-language': 'fr' }, { 'user-agent': 'x' }].map(
        async (headers) => {
          const response = await ask(`/${ID}`, { headers: headers as HeadersInit });
          return [response.headers.get('vary'), response.headers.get('set-cookie'), await response.text()];
        },
      ),
    );
    for (const one of answers) expect(one).toEqual(answers[0]);
    expect(answers[0]?.slice(0, 2)).toEqual([null, null]);
  });

  it.each([
    ['a click', `/${ID}/go`, 302],
    ['a click on what is not there', '/00000000-0000-4000-8000-000000000000/go', 404],
    ['no address of ours', '/x', 404],
    ['a list that cannot be', '?page=x', 400],
    ['a failure', `/${ID}`, 502],
  ])('is never %s', async (_, path, status) => {
    const { ask, upstream } = createSite();
    if (status === 502) upstream(500);
    if (status === 404) upstream(404);
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    for (const name of ['etag', 'age', 'server-timing']) expect(response.headers.has(name)).toBe(false);
  });
});

describe('one request to the API', () => {
  it('answers ten thousand who ask for a cold offer at once', async () => {
    const { ask, source, requests } = createSite();
    const answers = await Promise.all([
      ...Array.from({ length: 9_000 }, async () => (await ask()).status),
      ...Array.from({ length: 1_000 }, async () => ((await source.getOffer(ID)).id === ID ? 200 : 0)),
    ]);
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(requests).toHaveLength(1);
  });

  it('is made where ten thousand find a stale one, and none of them waits for it', async () => {
    const { ask, at, requests, settled } = createSite();
    await ask();
    at(61);
    const answers = await Promise.all(Array.from({ length: 10_000 }, async () => cacheOf(await ask())));
    expect(new Set(answers)).toEqual(new Set(['stale']));
    await settled(1);
    expect(requests).toHaveLength(2);
  });

  it('fails for ten thousand at once', async () => {
    const { ask, upstream, requests } = createSite();
    upstream(500);
    const answers = await Promise.all(Array.from({ length: 10_000 }, async () => (await ask()).status));
    expect(new Set(answers)).toEqual(new Set([502]));
    expect(requests).toHaveLength(1);
  });

  it('serves an offer, its link and its click', async () => {
    const { ask, source, requests } = createSite();
    await Promise.all([
      ask(),
      source.getOffer(ID.toUpperCase()),
      source.getTrackingUrl(ID),
      source.getTrackedOffer(ID),
    ]);
    const click = await ask(`/${ID}/go`);
    expect(new URL(click.headers.get('location') ?? '').searchParams.get('pub_member_id')).toBe('m-42');
    expect(requests).toHaveLength(1);
  });

  it('goes on where one of those who wait hangs up', async () => {
    const { source, requests } = createSite();
    const controller = new AbortController();
    const [one, other] = [source.getOffer(ID, { signal: controller.signal }), source.getOffer(ID)];
    controller.abort(new Error('gone'));
    await expect(one).rejects.toThrow('gone');
    expect((await other).id).toBe(ID);
    expect(requests).toHaveLength(1);
  });
});

it('gives each caller objects of its own', async () => {
  const { source } = createSite();
  const [one, other] = [await source.getOffer(ID), await source.getOffer(ID)];
  one.events.length = 0;
  one.name = 'changed';
  expect([other.name, other.events.length, (await source.getOffer(ID)).name]).toEqual(['SiriusXM', 1, 'SiriusXM']);
});

it('keeps no more than it may, the last used', async () => {
  const { ask, requests } = createSite({ source: { cache: { maxEntries: 2 } } });
  const ids = ['1', '2', '3'].map((digit) => ID.replace('3', digit));
  for (const id of ids) await ask(`/${id}`);
  expect(requests).toHaveLength(3);
  for (const id of [ids[2], ids[1]]) expect(cacheOf(await ask(`/${id}`))).toBe('hit');
  expect(cacheOf(await ask(`/${ids[0]}`))).toBe('miss');
});

it('answers what is too large to be kept', async () => {
  const { ask, requests } = createSite({ source: { cache: { maxBytes: 10 } } });
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  expect(requests).toHaveLength(2);
});
