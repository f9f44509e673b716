import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { decodeOfferPage } from '../../src/model/decode-page.js';
import { buildOffer, createSandbox, type SandboxOptions, sampleOffers } from '../../src/testing/index.js';

const TOKEN = 'only-for-tests';
const PATH = '/api/v1/sdk-offer-management/partner';
const { sixStepLadder, singleEvent } = sampleOffers;

function start(options: Partial<SandboxOptions> = {}) {
  const sandbox = createSandbox({ token: TOKEN, ...options });
  const get = (path: string, init: RequestInit = {}) =>
    sandbox.fetch(`${sandbox.baseUrl}${path}`, { headers: { authorization: `ApiToken ${TOKEN}` }, ...init });
  return { sandbox, get };
}

const oneOf = (id: string) => `${PATH}/${id}`;

describe('one offer', () => {
  it('comes as data, in the envelope of the contract', async () => {
    const response = await start().get(oneOf(singleEvent.offer.id));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      responseId: '442c1dfd-9039-4b1a-b94d-082c2db39ecd',
      isSuccessful: true,
      responseTitle: 'Success',
      responseType: 'Success',
      messages: [],
      data: singleEvent.wire,
    });
  });

  it('comes as a page of one when asked to', async () => {
    const json = await (await start({ shape: 'paged' }).get(oneOf(singleEvent.offer.id))).json();
    expect(json.data).toMatchObject({ items: [{ id: singleEvent.offer.id }], totalCount: 1 });
    expect(decodeOffer(json).offer.id).toBe(singleEvent.offer.id);
  });

  it.each([
    ['a sample', singleEvent],
    ['an offer of the API', singleEvent.wire],
    ['an offer of the model', buildOffer({ id: singleEvent.offer.id })],
  ])('is served from %s', async (_kind, offer) => {
    const response = await start({ offers: [offer] }).get(oneOf(singleEvent.offer.id));
    expect(decodeOffer(await response.json()).offer.id).toBe(singleEvent.offer.id);
  });

  it('is found whatever the case of its id', async () => {
    const { id } = sampleOffers.everyField.offer;
    expect((await start().get(oneOf(id))).status).toBe(200);
    expect((await start().get(oneOf(id.toUpperCase()))).status).toBe(200);
  });

  it('is answered at any origin, and to a Request', async () => {
    const request = new Request(`https://api.somewhere.example${oneOf(singleEvent.offer.id)}`, {
      headers: { Authorization: `ApiToken ${TOKEN}` },
    });
    const { fetch } = start().sandbox;
    expect((await fetch(request)).status).toBe(200);
  });
});

describe('a list', () => {
  const offers = [
    buildOffer({ id: '00000000-0000-4000-8000-000000000001', name: 'Cedar', headline: 'New' }),
    buildOffer({
      id: '00000000-0000-4000-8000-000000000002',
      name: 'Alder',
      headline: 'Blue CEDAR',
      offerType: 'MultiEvent',
    }),
    buildOffer({ id: '00000000-0000-4000-8000-000000000003', name: 'Birch', headline: null }),
  ];

  it.each([
    ['', 'Cedar Alder Birch'],
    ['?page=0&page_size=2', 'Cedar Alder'],
    ['?page=1&page_size=2', 'Birch'],
    ['?page=9', ''],
    ['?orderby=CreatedAt&order_asc=true', 'Birch Alder Cedar'],
    ['?orderby=Name&order_asc=true', 'Alder Birch Cedar'],
    ['?orderby=Name&order_asc=false', 'Cedar Birch Alder'],
    ['?filter.search=cedar', 'Cedar Alder'],
    ['?filter.search=nothing', ''],
    ['?filter.offer_type=MultiEvent', 'Alder'],
    ['?filter.search=cedar&filter.offer_type=SingleEvent', 'Cedar'],
  ])('answers %j with "%s"', async (query, names) => {
    const response = await start({ offers }).get(`${PATH}${query}`);
    const { page, issues } = decodeOfferPage(await response.json());
    expect(page.items.map(({ name }) => name).join(' ')).toBe(names);
    expect(issues).toEqual([]);
  });

  it('says where it stands', async () => {
    const { data } = await (await start({ offers }).get(`${PATH}?page=1&page_size=1`)).json();
    expect(data).toMatchObject({
      indexFrom: 0,
      pageIndex: 1,
      pageSize: 1,
      totalCount: 3,
      totalPages: 3,
      hasPreviousPage: true,
      hasNextPage: true,
    });
  });

  it('stands under data.offers when asked to', async () => {
    const json = await (await start({ offers, shape: 'paged' }).get(PATH)).json();
    expect(json.data.offers.items).toHaveLength(3);
    expect(decodeOfferPage(json).page.totalCount).toBe(3);
  });

  it('serves every sample by default, ten a page', async () => {
    const { data } = await (await start().get(PATH)).json();
    expect(data).toMatchObject({ pageSize: 10, totalCount: Object.keys(sampleOffers).length });
  });

  it.each(['page=-1', 'page=x', 'page_size=0', 'page_size=101', 'page_size=ten', 'page_size=1.5'])(
    'refuses %s with 400',
    async (query) => {
      expect((await start().get(`${PATH}?${query}`)).status).toBe(400);
    },
  );
});

describe('who and what is let in', () => {
  const wrong: [string, Record<string, string>][] = [
    ['no token', {}],
    ['another token', { authorization: 'ApiToken something-else' }],
    ['another scheme', { authorization: `Bearer ${TOKEN}` }],
    ['the token without its scheme', { authorization: TOKEN }],
  ];
  it.each(wrong)('answers 401 to %s', async (_what, headers) => {
    const { sandbox, get } = start();
    const response = await get(oneOf(singleEvent.offer.id), { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ isSuccessful: false, data: null });
    expect(sandbox.requests[0]?.authorised).toBe(false);
  });

  it.each([
    ['GET', '/', 404],
    ['GET', `${PATH}x`, 404],
    ['GET', `${PATH}/`, 404],
    ['GET', `${oneOf(singleEvent.offer.id)}/go`, 404],
    ['GET', oneOf('00000000-0000-4000-8000-000000000000'), 404],
    ['GET', oneOf('not-a-uuid'), 404],
    ['POST', PATH, 405],
    ['HEAD', oneOf(singleEvent.offer.id), 405],
    ['DELETE', oneOf(singleEvent.offer.id), 405],
  ])('answers %s %s with %d', async (method, path, status) => {
    const response = await start().get(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'GET' : null);
  });

  it.each(['', '   ', undefined as unknown as string])('refuses to start with the token %j', (token) => {
    expect(() => createSandbox({ token })).toThrow(/`token` is missing or blank/);
  });

  it('refuses an offer without an id', () => {
    expect(() => createSandbox({ token: TOKEN, offers: [{ name: 'Nameless' } as never] })).toThrow(/no `id`/);
  });
});

describe('faults', () => {
  const { id } = singleEvent.offer;

  it.each([
    ['server', 500],
    ['unsuccessful', 200],
    ['unauthorized', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['rate-limited', 429],
  ] as const)('%s answers %d, with an envelope that says it failed', async (fault, status) => {
    const response = await start({ faults: { [id]: fault } }).get(oneOf(id));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ isSuccessful: false, data: null });
    expect(response.headers.get('retry-after')).toBe(status === 429 ? '2' : null);
  });

  it.each([PATH, oneOf(id)])('truncated stops in the middle of the JSON of %s', async (path) => {
    const response = await start({ faults: { '*': 'truncated' } }).get(path);
    expect(response.headers.get('content-type')).toContain('json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('html answers a page for people', async () => {
    const response = await start({ faults: { '*': 'html' } }).get(PATH);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it('wrong-page answers several offers for one, also from a catalogue of one', async () => {
    const response = await start({ offers: [singleEvent], faults: { '*': 'wrong-page' } }).get(oneOf(id));
    const json = await response.json();
    expect(() => decodeOffer(json)).toThrow(/list of 2/);
  });

  it('network fails as fetch does', async () => {
    const { sandbox, get } = start({ faults: { '*': 'network' } });
    await expect(get(PATH)).rejects.toThrow(TypeError);
    expect(sandbox.requests[0]?.outcome).toBe('failed');
  });

  it('timeout answers nothing until its caller gives up, with the reason given', async () => {
    const { sandbox, get } = start({ faults: { '*': 'timeout' } });
    const controller = new AbortController();
    const call = get(PATH, { signal: controller.signal });
    expect(sandbox.requests[0]?.outcome).toBeNull();
    const reason = new DOMException('Too slow', 'TimeoutError');
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(sandbox.requests[0]?.outcome).toBe('aborted');
  });

  it('one offer’s fault leaves the others alone', async () => {
    const { get } = start({ faults: { [id.toUpperCase()]: 'forbidden' } });
    expect((await get(oneOf(id))).status).toBe(403);
    expect((await get(oneOf(sixStepLadder.offer.id))).status).toBe(200);
    expect((await get(PATH)).status).toBe(200);
  });

  it('a list’s fault leaves single offers alone', async () => {
    const { get } = start({ faults: { list: 'server' } });
    expect((await get(PATH)).status).toBe(500);
    expect((await get(oneOf(id))).status).toBe(200);
  });

  it('can be set and taken back while it runs', async () => {
    const { sandbox, get } = start();
    sandbox.setFault('*', 'server');
    expect((await get(PATH)).status).toBe(500);
    sandbox.setFault('*', null);
    expect((await get(PATH)).status).toBe(200);
  });

  it('is over after the times it was given, also when the same object is used again', async () => {
    const fault = { kind: 'rate-limited', times: 2, retryAfter: 'Wed, 21 Oct 2099 07:28:00 GMT' } as const;
    for (const { get } of [start({ faults: { [id]: fault } }), start({ faults: { [id]: fault } })]) {
      const first = await get(oneOf(id));
      expect(first.headers.get('retry-after')).toBe(fault.retryAfter);
      expect([(await get(oneOf(id))).status, (await get(oneOf(id))).status]).toEqual([429, 200]);
    }
  });
});

describe('latency', () => {
  it('gives way to an abort', async () => {
    const { get, sandbox } = start({ latencyMs: 3_600_000 });
    const controller = new AbortController();
    const call = get(PATH, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(sandbox.requests[0]?.outcome).toBe('aborted');
  });

  it('ends in an answer', async () => {
    expect((await start({ latencyMs: 1 }).get(PATH)).status).toBe(200);
  });

  it('a call that was aborted before it began never arrives', async () => {
    const { get, sandbox } = start();
    await expect(get(PATH, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(sandbox.requests).toEqual([]);
  });
});

describe('what it keeps and what it sends', () => {
  it('keeps what was asked and how it ended, and never the token', async () => {
    const { get, sandbox } = start();
    await get(`${PATH}?page_size=5`, { headers: { authorization: `ApiToken ${TOKEN}`, cookie: 'visitor=1' } });
    expect(sandbox.requests).toEqual([
      {
        method: 'GET',
        path: PATH,
        query: { page_size: '5' },
        headerNames: ['authorization', 'cookie'],
        authorised: true,
        outcome: 200,
      },
    ]);
    expect(JSON.stringify(sandbox)).not.toContain(TOKEN);
  });

  it('sends headers and texts of the vendor’s, and names them as secrets', async () => {
    const { get, sandbox } = start({ faults: { list: 'server' } });
    const response = await get(PATH);
    const sent = JSON.stringify([...response.headers]) + (await response.text());
    expect(sandbox.secrets.filter((secret) => sent.includes(secret)).length).toBeGreaterThan(3);
    expect([...response.headers.keys()]).toEqual(expect.arrayContaining(['server', 'set-cookie', 'x-vendor-trace']));
  });
});
