import { describe, expect, it, vi } from 'vitest';
import { createOfferClient } from '../../src/client/client.js';
import { isOfferError, type OfferError } from '../../src/model/offer-error.js';
import { buildOffer } from '../../src/testing/index.js';

const offer = buildOffer();
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);
const answering = (make: () => Response | Promise<Response>) => vi.fn<typeof globalThis.fetch>(async () => make());

async function failure(promise: Promise<unknown>): Promise<OfferError> {
  const error = await promise.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(isOfferError(error)).toBe(true);
  return error as OfferError;
}

describe('getOffer', () => {
  it('asks the handler for the id and decodes what comes', async () => {
    const fetch = answering(() => json(offer));
    const client = createOfferClient({ baseUrl: '/api/offers/', fetch, headers: { 'x-session': 's' } });
    expect(client.baseUrl).toBe('/api/offers');
    expect(await client.getOffer(offer.id.toUpperCase())).toEqual(offer);
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[0]).toBe(`/api/offers/${offer.id}`);
    expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ accept: 'application/json', 'x-session': 's' });
    // Else a browser that has a stale answer would give that one.
    expect(fetch.mock.calls[0]?.[1]?.cache).toBe('no-cache');
  });

  it.each([['42'], [''], ['../admin'], [`${offer.id}/go`], [undefined]])('%j never reaches the network', async (id) => {
    const fetch = answering(() => json(offer));
    const error = await failure(createOfferClient({ baseUrl: '/api', fetch }).getOffer(id as string));
    expect(error).toMatchObject({ kind: 'invalid-id', status: null });
    expect(error.message).toMatch(
      /^The offer handler at \/api was not asked: an offer id is a UUID\. Pass the one GoKart shows\.$/,
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['404', () => json({}, { status: 404 }), { kind: 'not-found', status: 404 }],
    ['401', () => json({}, { status: 401 }), { kind: 'unauthorized', status: 401 }],
    ['403', () => json({}, { status: 403 }), { kind: 'forbidden', status: 403 }],
    [
      '429 with seconds',
      () => json({}, { status: 429, headers: { 'retry-after': '7' } }),
      { kind: 'rate-limited', retryAfterMs: 7000 },
    ],
    ['429 alone', () => json({}, { status: 429 }), { kind: 'rate-limited', retryAfterMs: null }],
    ['500 in HTML', () => new Response('<h1>Oops</h1>', { status: 500 }), { kind: 'server', status: 500 }],
    ['200 in HTML', () => new Response('<!doctype html><p>Sign in'), { kind: 'malformed', status: 200 }],
    ['200 cut short', () => new Response(JSON.stringify(offer).slice(0, 99)), { kind: 'malformed', status: 200 }],
    ['200 and nothing', () => new Response(''), { kind: 'malformed', status: 200 }],
    ['200 and null', () => json(null), { kind: 'malformed' }],
    ['200 and no offer', () => json({ hello: 1 }), { kind: 'malformed' }],
    [
      '200 and another offer',
      () => json(buildOffer({ id: '22222222-2222-4222-8222-222222222222' })),
      { kind: 'malformed' },
    ],
    ['200 and another success', () => json({ isSuccessful: true, data: { items: [] } }), { kind: 'malformed' }],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'network', status: null }],
    [
      'isSuccessful: false with 200',
      () => json({ isSuccessful: false, responseId: 'r-1', responseTitle: 'No', messages: ['Because'], data: offer }),
      { kind: 'server', status: 200, responseId: 'r-1', messages: ['No', 'Because'] },
    ],
    [
      'a failure our handler relays',
      () => json({ error: { kind: 'forbidden', retryAfterMs: 5, responseId: 'r-2' } }, { status: 502 }),
      { kind: 'forbidden', status: 502, retryAfterMs: 5, responseId: 'r-2' },
    ],
  ])('%s', async (_, answer, expected) => {
    const error = await failure(
      createOfferClient({ baseUrl: '/api/offers', fetch: answering(answer) }).getOffer(offer.id),
    );
    expect(error).toMatchObject(expected);
    expect(error.message).toMatch(/[.;:] .+\.( \(HTTP \d+\))?$/);
  });

  const ELSEWHERE =
    'The offer handler at /api/offers did not answer; something else did. ' +
    'Mount `createOfferHandler` there, or correct `baseUrl`.';
  it.each<[string, () => Response, string]>([
    ['a page’s own 404', () => new Response('<h1>Not found</h1>', { status: 404 }), `${ELSEWHERE} (HTTP 404)`],
    ['another API’s 404', () => json({ message: 'no route' }, { status: 404 }), `${ELSEWHERE} (HTTP 404)`],
    ['a page’s own sign-in', () => new Response('Sign in', { status: 401 }), `${ELSEWHERE} (HTTP 401)`],
    ['a method it does not know', () => new Response('', { status: 405 }), `${ELSEWHERE} (HTTP 405)`],
    ['a page for everything', () => new Response('<!doctype html>'), `${ELSEWHERE} (HTTP 200)`],
    [
      'the handler’s 404',
      () => json({ error: { kind: 'not-found' } }, { status: 404 }),
      'The offer handler at /api/offers has no such offer. Check the id. (HTTP 404)',
    ],
    [
      'a gateway before the handler',
      () => new Response('Bad gateway', { status: 502 }),
      'The offer handler at /api/offers failed. Try again, or give support the `responseId`. (HTTP 502)',
    ],
    [
      'a limit before the handler',
      () => new Response('', { status: 429 }),
      'The offer handler at /api/offers was asked too often. Wait `retryAfterMs`. (HTTP 429)',
    ],
  ])('says what answered: %s', async (_, answer, message) => {
    const client = createOfferClient({ baseUrl: '/api/offers', fetch: answering(answer) });
    expect((await failure(client.getOffer(offer.id))).message).toBe(message);
  });

  it('waits no longer than timeoutMs, for a fetch or a body that never ends', async () => {
    const silent = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    const endless = answering(() => new Response(new ReadableStream()));
    for (const fetch of [silent, endless]) {
      const error = await failure(createOfferClient({ baseUrl: '/api', fetch, timeoutMs: 20 }).getOffer(offer.id));
      expect(error).toMatchObject({ kind: 'timeout', status: null });
      expect(error.message).toContain('within 20 ms');
      expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    }
  });

  it('throws the caller’s own reason when aborted, before or while it asks', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    const client = createOfferClient({ baseUrl: '/api', fetch });
    const reason = new Error('gone');
    await expect(client.getOffer(offer.id, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fetch).not.toHaveBeenCalled();
    const controller = new AbortController();
    const asking = client.getOffer(offer.id, { signal: controller.signal });
    controller.abort(reason);
    await expect(asking).rejects.toBe(reason);
    expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('an onIssue that throws costs nobody the offer', async () => {
    const onIssue = () => {
      throw new Error('mine');
    };
    const client = createOfferClient({
      baseUrl: '/',
      fetch: answering(() => json({ ...offer, payout: 'x' })),
      onIssue,
    });
    expect((await client.getOffer(offer.id)).payout).toBeNull();
  });

  it('tells of what was not as the contract says', async () => {
    const onIssue = vi.fn();
    const fetch = answering(() => json({ ...offer, payout: 'lots' }));
    await createOfferClient({ baseUrl: '/api', fetch, onIssue }).getOffer(offer.id);
    expect(onIssue.mock.calls).toEqual([[{ path: 'payout', expected: 'number from 0', received: 'string' }]]);
  });
});

describe('listOffers', () => {
  it('asks with our own names and decodes a page', async () => {
    const page = {
      items: [offer],
      pageIndex: 1,
      pageSize: 1,
      totalCount: 3,
      totalPages: 3,
      hasPreviousPage: true,
      hasNextPage: true,
    };
    const fetch = answering(() => json(page));
    const client = createOfferClient({ baseUrl: 'https://www.example.com/api', fetch });
    expect(
      await client.listOffers({ page: 1, pageSize: 1, search: 'a & b', ascending: true, orderBy: undefined }),
    ).toEqual(page);
    expect(fetch.mock.calls[0]?.[0]).toBe(
      'https://www.example.com/api?page=1&pageSize=1&search=a+%26+b&ascending=true',
    );
    await client.listOffers();
    expect(fetch.mock.calls[1]?.[0]).toBe('https://www.example.com/api');
  });
});

describe('baseUrl', () => {
  it.each([[''], ['api'], ['//x.example'], ['ftp://x.example'], ['javascript:1'], [undefined]])(
    '%j is refused',
    (baseUrl) => {
      expect(() => createOfferClient({ baseUrl: baseUrl as string })).toThrow(
        /`baseUrl` is .+Pass where .+ absolute http\(s\) URL/,
      );
    },
  );

  it('a relative one on a server fails with a sentence that says what to pass', async () => {
    const asking = createOfferClient({ baseUrl: '/api/offers' }).getOffer(offer.id);
    await expect(asking).rejects.toThrow(/relative `baseUrl`.+on a server.+Pass an absolute one/);
  });
});

it('leaves nothing listening to a signal, which would keep the answer in memory', async () => {
  const any = vi.spyOn(AbortSignal, 'any');
  await createOfferClient({ baseUrl: '/api/offers', fetch: answering(() => json(offer)) }).getOffer(offer.id);
  const signals = any.mock.results.map(({ value }) => value as AbortSignal);
  expect(signals.map(({ onabort }) => onabort)).toEqual([null]);
});
