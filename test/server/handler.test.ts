import { describe, expect, it, vi } from 'vitest';
import { OfferError } from '../../src/model/offer-error.js';
import { createOfferHandler, type OfferHandlerOptions, type OfferServerEvent } from '../../src/server/index.js';
import { answer, createSource, envelope, ID, wireOffer, wirePage } from './api.js';

const SITE = 'https://shop.example/api/offers';

function createHandler(respond?: Parameters<typeof createSource>[0], overrides: Partial<OfferHandlerOptions> = {}) {
  const { source, requests } = createSource(respond);
  const events: OfferServerEvent[] = [];
  const handler = createOfferHandler({
    source,
    basePath: '/api/offers',
    onEvent: (event) => events.push(event),
    ...overrides,
  });
  const ask = (path: string, init?: RequestInit) => handler(new Request(`${SITE}${path}`, init));
  return { ask, handler, requests, events };
}

const headersOf = (response: Response) => Object.fromEntries(response.headers);

/** On what caches may keep; how long is the rules' own test. */
const KEPT_HEADERS = {
  'cache-control': expect.stringMatching(/^public, s-maxage=60, stale-while-revalidate=\d+, stale-if-error=\d+$/),
  age: '0',
  etag: expect.stringMatching(/^W\/"[0-9a-f]{16}"$/),
  'server-timing': expect.stringMatching(/^cache;desc=miss;dur=\d+\.\d$/),
};

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };

describe('an offer', () => {
  it('is answered as JSON, with no header of the API', async () => {
    const response = await createHandler().ask(`/${ID}`);
    expect(response.status).toBe(200);
    expect(headersOf(response)).toEqual({ ...JSON_HEADERS, ...KEPT_HEADERS });
    expect(await response.json()).toMatchObject({
      id: ID,
      name: 'SiriusXM',
      payout: 12.5,
      budget: null,
      trackingUrl: null,
    });
  });

  it('is found by an id in capitals', async () => {
    const response = await createHandler().ask(`/${ID.toUpperCase()}`);
    expect(await response.json()).toMatchObject({ id: ID });
  });

  it('is asked for with nothing of the visitor’s request', async () => {
    const { ask, requests } = createHandler();
    await ask(`/${ID}?page=1&token=x`, {
      headers: {
        cookie: 'session=1',
        authorization: 'Bearer visitor',
        'x-forwarded-for': '10.0.0.1',
        'user-agent': 'me',
      },
    });
    expect(requests.map(({ url }) => url)).toEqual([expect.stringMatching(new RegExp(`/${ID}$`))]);
    expect([...(requests[0]?.headers.keys() ?? [])]).toEqual(['accept', 'authorization']);
  });
});

describe('a list', () => {
  it('is answered as JSON', async () => {
    const { ask, requests } = createHandler(() => answer(wirePage([wireOffer()])));
    const response = await ask(
      '?page=2&pageSize=5&search=a%20b&offerType=SingleEvent&orderBy=Name&ascending=true&utm=1',
    );
    expect(response.status).toBe(200);
    expect(headersOf(response)).toEqual({ ...JSON_HEADERS, ...KEPT_HEADERS });
    expect(await response.json()).toMatchObject({ items: [{ id: ID, budget: null }], totalCount: 1 });
    expect(new URL(requests[0]?.url ?? '').search).toBe(
      '?page=2&page_size=5&orderby=Name&order_asc=true&filter.search=a+b&filter.offer_type=SingleEvent',
    );
  });

  it.each([['page=-1'], ['pageSize=101'], ['ascending=yes'], ['page=1&page=2']])(
    'with %s is refused without asking the API',
    async (query) => {
      const { ask, requests } = createHandler();
      const response = await ask(`?${query}`);
      expect(response.status).toBe(400);
      expect(headersOf(response)).toEqual({ ...JSON_HEADERS, 'cache-control': 'no-store' });
      expect(await response.json()).toEqual({
        error: { kind: 'bad-request', status: 400, message: expect.any(String), retryAfterMs: null, responseId: null },
      });
      expect(requests).toEqual([]);
    },
  );
});

describe('HEAD', () => {
  it.each<[string, string, () => Response]>([
    ['an offer', `/${ID}`, () => answer(envelope(wireOffer()))],
    ['a list', '', () => answer(wirePage([]))],
    ['an unknown offer', `/${ID}`, () => answer({}, 404)],
    ['a failure', `/${ID}`, () => answer({}, 429, { 'retry-after': '3' })],
    ['a bad list', '?page=x', () => answer(wirePage([]))],
    ['no address of ours', '/x', () => answer({})],
  ])('of %s is GET without the body', async (_, path, respond) => {
    const { ask } = createHandler(respond);
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(head.status).toBe(get.status);
    const timeless = (response: Response) => ({ ...headersOf(response), 'server-timing': '' });
    expect(timeless(head)).toEqual(timeless(get));
    expect(await head.text()).toBe('');
    expect(await get.text()).not.toBe('');
  });
});

describe('what is not served', () => {
  it.each([
    ['/'],
    ['x'],
    ['/not-a-uuid'],
    [`/${ID}/`],
    [`/${ID}/go/on`],
    [`/${ID}/stop`],
    [`//${ID}`],
    [`/${ID}%2Fgo`],
    [`/..%2f${ID}`],
    ['/not-a-uuid/go'],
  ])('%j is a 404 without asking the API, whatever the method', async (path) => {
    const { ask, requests } = createHandler();
    for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS']) {
      const response = await ask(path, { method });
      expect(response.status).toBe(404);
      expect(headersOf(response)).toEqual({ ...JSON_HEADERS, 'cache-control': 'no-store' });
    }
    expect(await (await ask(path)).json()).toMatchObject({ error: { kind: 'not-found', status: 404 } });
    expect(requests).toEqual([]);
  });

  it.each([['POST'], ['PUT'], ['PATCH'], ['DELETE'], ['OPTIONS'], ['PROPFIND']])('%s is a 405', async (method) => {
    const { ask, requests } = createHandler();
    for (const path of ['', `/${ID}`]) {
      const response = await ask(path, { method });
      expect(response.status).toBe(405);
      expect(headersOf(response)).toEqual({ ...JSON_HEADERS, 'cache-control': 'no-store', allow: 'GET, HEAD' });
      expect(await response.json()).toMatchObject({ error: { kind: 'method-not-allowed', status: 405 } });
    }
    expect(requests).toEqual([]);
  });
});

describe('a failure of the API', () => {
  const RESPONSE_ID = '442c1dfd-9039-4b1a-b94d-082c2db39ecd';
  const vendor = (status: number, headers = {}) =>
    answer(
      envelope(null, { isSuccessful: false, responseTitle: 'vendor title', messages: ['vendor message'] }),
      status,
      headers,
    );

  it.each<[string, () => Response | Promise<Response>, number, object, object]>([
    ['401', () => vendor(401), 502, { kind: 'unauthorized', responseId: RESPONSE_ID }, {}],
    ['403', () => vendor(403), 502, { kind: 'forbidden', responseId: RESPONSE_ID }, {}],
    [
      '404',
      () => vendor(404),
      404,
      { kind: 'not-found', responseId: RESPONSE_ID },
      { 'cache-control': 'public, s-maxage=30' },
    ],
    [
      '429 with a time',
      () => vendor(429, { 'retry-after': '7' }),
      429,
      { kind: 'rate-limited', retryAfterMs: 7000, responseId: RESPONSE_ID },
      { 'retry-after': '7' },
    ],
    ['429 without one', () => vendor(429), 429, { kind: 'rate-limited', responseId: RESPONSE_ID }, {}],
    ['500', () => vendor(500), 502, { kind: 'server', responseId: RESPONSE_ID }, {}],
    [
      '503 with a time',
      () => vendor(503, { 'retry-after': '60' }),
      502,
      { kind: 'server', retryAfterMs: 60_000, responseId: RESPONSE_ID },
      { 'retry-after': '60' },
    ],
    ['a failure with status 200', () => vendor(200), 502, { kind: 'server', responseId: RESPONSE_ID }, {}],
    ['HTML', () => new Response('<p>vendor'), 502, { kind: 'malformed' }, {}],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: '/vendor' } }),
      502,
      { kind: 'server' },
      {},
    ],
    ['no connection', () => Promise.reject(new TypeError('vendor down')), 502, { kind: 'network' }, {}],
    [
      'an id of an answer that is none',
      () => answer(envelope(null, { isSuccessful: false, responseId: 'vendor <b>text</b>' }), 500),
      502,
      { kind: 'server' },
      {},
    ],
  ])('%s', async (_, respond, status, error, headers) => {
    for (const path of ['', `/${ID}`]) {
      const response = await createHandler(respond).ask(path);
      expect(response.status).toBe(status);
      expect(headersOf(response)).toEqual({ ...JSON_HEADERS, 'cache-control': 'no-store', ...headers });
      const text = await response.text();
      expect(text).not.toContain('vendor');
      expect(JSON.parse(text)).toEqual({
        error: { retryAfterMs: null, responseId: null, message: expect.stringMatching(/\. \w.+\.$/), status, ...error },
      });
    }
  });

  it.each([
    ['timeout', 504],
    ['invalid-id', 404],
  ] as const)('%s is a %i', async (kind, status) => {
    const source = failing(new OfferError('vendor', { kind }));
    const response = await createHandler(undefined, { source }).ask(`/${ID}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { kind, status } });
  });

  it.each([
    [0, '0'],
    [1, '1'],
    [1001, '2'],
    [-1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [1e300, null],
  ])('with %d ms to wait says Retry-After: %s', async (retryAfterMs, header) => {
    const source = failing(new OfferError('vendor', { kind: 'rate-limited', retryAfterMs }));
    const response = await createHandler(undefined, { source }).ask(`/${ID}`);
    expect(response.headers.get('retry-after')).toBe(header);
  });
});

describe('a failure of the partner’s own', () => {
  it.each([
    ['an error', new Error('database password')],
    ['an OfferError of a kind to come', Object.assign(new OfferError('x', { kind: 'server' }), { kind: 'database' })],
    ['text', 'database'],
    ['nothing', undefined],
  ])('in a source that throws %s is a 500 that says nothing of it', async (_, thrown) => {
    const { ask, events } = createHandler(undefined, { source: failing(thrown) });
    const response = await ask(`/${ID}`);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('database');
    expect(JSON.parse(text)).toMatchObject({ error: { kind: 'server', status: 500 } });
    expect(events[0]).toMatchObject({ type: 'error', offerId: ID, error: thrown });
  });
});

describe('a visitor who hangs up', () => {
  it('is no failure, and what was asked for goes on for whoever asks next', async () => {
    const { handler, requests, events } = createHandler(() => new Promise(() => {}));
    const controller = new AbortController();
    const response = handler(new Request(`${SITE}/${ID}`, { signal: controller.signal }));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    controller.abort();
    expect((await response).status).toBe(499);
    expect(requests[0]?.signal.aborted).toBe(false);
    expect(events).toMatchObject([{ type: 'request', status: 499 }]);
  });
});

describe('onEvent', () => {
  it.each<[string, RequestInit, object]>([
    [`/${ID.toUpperCase()}`, {}, { method: 'GET', route: 'offer', offerId: ID, status: 200 }],
    [`/${ID}`, { method: 'HEAD' }, { method: 'HEAD', route: 'offer', offerId: ID, status: 200 }],
    ['?page=x', {}, { method: 'GET', route: 'list', offerId: null, status: 400 }],
    [`/${ID}/go`, { method: 'POST' }, { method: 'POST', route: 'go', offerId: ID, status: 405 }],
    ['/x', {}, { method: 'GET', route: 'unknown', offerId: null, status: 404 }],
  ])('reports a request of %s', async (path, init, expected) => {
    const { ask, events } = createHandler();
    await ask(path, init);
    expect(events).toEqual([
      {
        type: 'request',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        durationMs: expect.any(Number),
        ...expected,
      },
    ]);
  });

  it('reports a failure that someone should look at, but no unknown offer', async () => {
    const failed = createHandler(() => answer({}, 500));
    await failed.ask(`/${ID}`);
    expect(failed.events).toMatchObject([
      { type: 'error', offerId: ID, error: { name: 'OfferError', kind: 'server' } },
      { type: 'request', status: 502 },
    ]);
    const unknown = createHandler(() => answer({}, 404));
    await unknown.ask(`/${ID}`);
    expect(unknown.events).toMatchObject([{ type: 'request', status: 404 }]);
  });

  it.each([
    ['throws', () => fail()],
    ['rejects', () => Promise.reject(new Error('the partner'))],
  ])('that %s costs no visitor the answer', async (_, onEvent) => {
    const { ask } = createHandler(undefined, { onEvent });
    expect((await ask(`/${ID}`)).status).toBe(200);
  });
});

function failing(thrown: unknown): OfferHandlerOptions['source'] {
  const fails = async () => {
    throw thrown;
  };
  return {
    getOffer: fails,
    listOffers: fails,
    getTrackingUrl: fails,
    getTrackedOffer: fails,
    answerOffer: fails,
    answerList: fails,
  };
}

function fail(): never {
  throw new Error('the partner');
}
