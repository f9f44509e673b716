import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { isOfferError } from '../../src/model/offer-error.js';
import type { OfferSourceOptions, PublishRules, SourceIssue } from '../../src/server/index.js';
import { answer, BASE_URL, createApi, createSource, envelope, ID, TOKEN, wireOffer, wirePage } from './api.js';

const good = () => answer(envelope(wireOffer()));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the API is asked', () => {
  it.each<[Partial<OfferSourceOptions>, string]>([
    [{ baseUrl: BASE_URL }, BASE_URL],
    [{ baseUrl: `${BASE_URL}/` }, BASE_URL],
    [{ baseUrl: 'http://localhost:4010/mock//' }, 'http://localhost:4010/mock'],
    [{ baseUrl: undefined, tenant: 'BrightWheels' }, 'https://api.brightwheels.getgokart.ai'],
  ] as [Partial<OfferSourceOptions>, string][])('with %j it asks %s', async (options, base) => {
    const { source, requests } = createSource(good, options);
    await source.getOffer(ID.toUpperCase());
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${base}/api/v1/sdk-offer-management/partner/${ID}`,
    ]);
  });

  it.each([[TOKEN], [` ${TOKEN}\n`], [`ApiToken ${TOKEN}`], [`apitoken  ${TOKEN}`]])(
    'sends the token given as %j and no other header of ours',
    async (token) => {
      const { source, requests } = createSource(good, { token });
      await source.getOffer(ID);
      expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
        accept: 'application/json',
        authorization: `ApiToken ${TOKEN}`,
      });
    },
  );

  it.each([
    [undefined, 'page=0&page_size=10&orderby=CreatedAt&order_asc=false'],
    [{}, 'page=0&page_size=10&orderby=CreatedAt&order_asc=false'],
    [{ page: 3, pageSize: 100 }, 'page=3&page_size=100&orderby=CreatedAt&order_asc=false'],
    [
      { search: 'a&b=c', offerType: 'SingleEvent', orderBy: 'Name', ascending: true },
      'page=0&page_size=10&orderby=Name&order_asc=true&filter.search=a%26b%3Dc&filter.offer_type=SingleEvent',
    ],
    [{ search: '', page: undefined }, 'page=0&page_size=10&orderby=CreatedAt&order_asc=false'],
  ])('lists %j', async (params, query) => {
    const { source, requests } = createSource(() => answer(wirePage([])));
    await source.listOffers(params as never);
    expect(requests[0]?.url).toBe(`${BASE_URL}/api/v1/sdk-offer-management/partner?${query}`);
  });

  it.each([
    [{ page: -1 }, 'page has to be'],
    [{ pageSize: 0 }, 'pageSize has to be'],
    [{ pageSize: 101 }, 'pageSize has to be'],
    [{ orderBy: 'a b' }, 'orderBy has to be'],
  ])('refuses to list %j, without asking', async (params, message) => {
    const { source, requests } = createSource(good);
    await expect(source.listOffers(params)).rejects.toThrow(message);
    await expect(source.listOffers(params)).rejects.toBeInstanceOf(RangeError);
    expect(requests).toEqual([]);
  });

  it.each([[''], ['1'], ['../partner'], [`${ID}/..`], [`{${ID}}`], [undefined as unknown as string]])(
    'does not ask for the id %j',
    async (id) => {
      const { source, requests } = createSource(good);
      for (const read of [source.getOffer(id), source.getTrackingUrl(id), source.getTrackedOffer(id)]) {
        await expect(read).rejects.toMatchObject({ kind: 'invalid-id', status: null });
      }
      expect(requests).toEqual([]);
    },
  );

  it('uses the global fetch of the moment when it is given none', async () => {
    const { source } = createSource(good, { fetch: undefined });
    vi.stubGlobal('fetch', createApi(good).fetch);
    expect((await source.getOffer(ID)).id).toBe(ID);
  });
});

describe('what leaves the source', () => {
  it('is the published offer, read at this instant', async () => {
    const { source } = createSource(good, { publish: { payout: { share: 0.6 } } });
    const before = Date.now();
    const offer = await source.getOffer(ID);
    expect(offer).toMatchObject({ id: ID, name: 'SiriusXM', payout: 7.5, events: [{ payout: 1.5 }] });
    expect(offer).toMatchObject({ budget: null, budgetType: null, payoutId: null, trackingUrl: null });
    expect(offer.targeting.zipCodes).toEqual([]);
    expect(offer.creatives[0]?.metadata).toBeNull();
    expect(Date.parse(offer.asOf ?? '')).toBeGreaterThanOrEqual(before);
  });

  it('publishes every offer of a list', async () => {
    const other = wireOffer({ id: ID.replace('3', '4'), payout: 10 });
    const { source } = createSource(() => answer(wirePage([wireOffer(), other])), {
      publish: { payout: { share: 0.1 } },
    });
    const page = await source.listOffers();
    expect(page.items.map(({ payout, budget, trackingUrl }) => [payout, budget, trackingUrl])).toEqual([
      [1.25, null, null],
      [1, null, null],
    ]);
    expect(page).toMatchObject({ pageIndex: 0, totalCount: 2, hasNextPage: false });
  });

  it.each([
    ['the link as the API sent it, though it is not published', wireOffer(), wireOffer().trackingUrl],
    ['null where the API sent none', wireOffer({ trackingUrl: null }), null],
    ['null where it sent a script', wireOffer({ trackingUrl: 'javascript:alert(1)' }), null],
  ])('getTrackingUrl gives %s', async (_, wire, url) => {
    const { source } = createSource(() => answer(envelope(wire)));
    expect(await source.getTrackingUrl(ID)).toBe(url);
  });

  it('getTrackedOffer gives the published offer and the link, for one request', async () => {
    const { source, requests } = createSource(good, { publish: { payout: { share: 0.6 } } });
    const { offer, trackingUrl } = await source.getTrackedOffer(ID);
    expect(requests).toHaveLength(1);
    const { asOf } = offer;
    expect(offer).toEqual({ ...(await source.getOffer(ID)), asOf });
    expect(offer.trackingUrl).toBeNull();
    expect(trackingUrl).toBe(await source.getTrackingUrl(ID));
  });

  it('has the same revision one by one, in a list and at another time, and one that the API sent counts for nothing', async () => {
    const wire = wireOffer();
    const create = () => createSource(({ url }) => answer(url.includes(ID) ? envelope(wire) : wirePage([wire]))).source;
    const first = await create().getOffer(ID);
    Object.assign(wire, { revision: 'theirs', termsHash: 'theirs', asOf: '2020-01-01T00:00:00Z' });
    const source = create();
    const [listed] = (await source.listOffers()).items;
    for (const offer of [await source.getOffer(ID), listed]) {
      expect(offer).toMatchObject({ revision: first.revision, termsHash: first.termsHash });
      expect(offer?.asOf).not.toBe(first.asOf);
    }
  });

  it('has no hash of terms that are not there', async () => {
    const { source } = createSource(() => answer(envelope(wireOffer({ termsAndDisclaimers: '<p></p>' }))));
    expect(await source.getOffer(ID)).toMatchObject({
      termsHash: null,
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  const hashes = async (publish: PublishRules, overrides?: Record<string, unknown>) => {
    const { source } = createSource(() => answer(envelope(wireOffer(overrides))), { publish });
    const { revision, termsHash } = await source.getOffer(ID);
    return { revision, termsHash };
  };

  it.each<[string, PublishRules, Record<string, unknown>]>([
    ['the budget', { payout: 'as-is' }, { budget: 99 }],
    ['the kind of budget', { payout: 'as-is' }, { budgetType: 'Lifetime' }],
    ['the payout record', { payout: 'as-is' }, { payoutId: ID }],
    ['postal codes', { payout: 'as-is' }, { zipCodes: ['94105'] }],
    ['the tracking link', { payout: 'as-is' }, { trackingUrl: 'https://link.example/other' }],
    ['metadata', { payout: 'as-is' }, { creatives: [{ id: 'c1', url: 'https://cdn.example/1.png', order: 0 }] }],
    ['a hidden payout', { payout: 'hidden' }, { payout: 99 }],
    ['a payout whose published part is the same', { payout: () => 1 }, { payout: 99 }],
    ['something nobody knows', { payout: 'as-is' }, { margin: 0.4 }],
  ])('a hash tells nothing of %s, which is not published', async (_, publish, overrides) => {
    expect(await hashes(publish, overrides)).toEqual(await hashes(publish));
  });

  it.each<[string, PublishRules, Record<string, unknown>, boolean]>([
    ['the name', { payout: 'hidden' }, { name: 'SiriusXM Plus' }, true],
    ['a payout', { payout: 'as-is' }, { payout: 12.51 }, true],
    ['a deadline', { payout: 'hidden' }, { events: [] }, true],
    ['the end', { payout: 'hidden' }, { expiryDate: '2027-01-01' }, true],
    ['a published budget', { payout: 'hidden', budget: true }, { budget: 99 }, true],
    ['the terms', { payout: 'hidden' }, { termsAndDisclaimers: '<p>Old customers</p>' }, false],
  ])('another revision tells that %s has changed', async (_, publish, overrides, sameTerms) => {
    const [before, after] = [await hashes(publish), await hashes(publish, overrides)];
    expect(after.revision).not.toBe(before.revision);
    expect(after.termsHash === before.termsHash).toBe(sameTerms);
  });

  const rules = fc.record<PublishRules>(
    {
      payout: fc.oneof(
        fc.constantFrom('as-is' as const, 'hidden' as const),
        fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      ),
      budget: fc.boolean(),
      payoutId: fc.boolean(),
      zipCodes: fc.boolean(),
      trackingUrl: fc.boolean(),
      metadata: fc.boolean(),
    },
    { requiredKeys: ['payout'] },
  );
  it('decodes to itself after a relay, whatever is published', async () => {
    await fc.assert(
      fc.asyncProperty(rules, async (publish) => {
        const { source } = createSource(good, { publish });
        const offer = await source.getOffer(ID);
        expect(decodeOffer(JSON.parse(JSON.stringify(offer)))).toEqual({ offer, issues: [] });
      }),
    );
  });
});

describe('what fails', () => {
  it.each<[string, () => Response | Promise<Response>, object]>([
    ['401', () => answer(envelope(null, { isSuccessful: false }), 401), { kind: 'unauthorized', status: 401 }],
    ['403', () => answer({}, 403), { kind: 'forbidden', status: 403 }],
    ['404', () => answer({}, 404), { kind: 'not-found', status: 404 }],
    ['429', () => answer({}, 429, { 'retry-after': '7' }), { kind: 'rate-limited', status: 429, retryAfterMs: 7000 }],
    ['500', () => answer({}, 500), { kind: 'server', status: 500 }],
    [
      'a failure with status 200',
      () => answer(envelope(null, { isSuccessful: false })),
      { kind: 'server', status: 200 },
    ],
    ['HTML', () => new Response('<!doctype html><p>hi'), { kind: 'malformed', status: 200 }],
    ['half of it', () => new Response(JSON.stringify(envelope(wireOffer())).slice(0, 200)), { kind: 'malformed' }],
    ['an offer without a name', () => answer(envelope(wireOffer({ name: null }))), { kind: 'malformed' }],
    ['another offer', () => answer(envelope(wireOffer({ id: ID.replace('3', '4') }))), { kind: 'malformed' }],
    ['too much', () => new Response(' '.repeat(9 * 1024 * 1024)), { kind: 'malformed' }],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), { kind: 'network', status: null }],
    ['nothing in time', () => new Promise(() => {}), { kind: 'timeout', status: null }],
  ])('is an OfferError: %s', async (what, respond, expected) => {
    const { source } = createSource(respond, what === 'nothing in time' ? { timeoutMs: 20 } : {});
    for (const read of [source.getOffer(ID), source.getTrackingUrl(ID), source.getTrackedOffer(ID)]) {
      const error = await read.catch((thrown: unknown) => thrown);
      expect(isOfferError(error)).toBe(true);
      expect(error).toMatchObject(expected);
    }
  });

  it.each([[301], [302], [307], [308]])('does not follow a %i, with which the token would go along', async (status) => {
    const { source, requests } = createSource(
      () => new Response(null, { status, headers: { location: 'https://evil.example/' } }),
    );
    const error = await source.getOffer(ID).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'server', status, message: expect.stringMatching(/a redirect, .* Pass/) });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.redirect).toBe('manual');
  });

  it('rejects with the reason of an aborted signal', async () => {
    const { source } = createSource(() => new Promise(() => {}));
    const controller = new AbortController();
    const read = source.getOffer(ID, { signal: controller.signal });
    controller.abort(new Error('gone'));
    await expect(read).rejects.toThrow('gone');
  });
});

describe('onIssue', () => {
  it('is told what was not as documented, and of which offer', async () => {
    const issues: SourceIssue[] = [];
    const { source } = createSource(() => answer(envelope(wireOffer({ payout: 'much' }))), {
      onIssue: (issue) => issues.push(issue),
    });
    expect((await source.getOffer(ID)).payout).toBeNull();
    expect(issues).toEqual([
      { offerId: ID, path: 'payout', expected: expect.any(String), received: expect.any(String) },
    ]);
    expect(JSON.stringify(issues)).not.toContain('much');
  });

  it('is told what a payout function could not give', async () => {
    const onIssue = vi.fn();
    const { source } = createSource(good, { onIssue, publish: { payout: () => Number.NaN } });
    expect((await source.getOffer(ID)).payout).toBeNull();
    expect(onIssue.mock.calls.map(([{ offerId, path }]) => [offerId, path])).toEqual([
      [ID, 'payout'],
      [ID, 'events[0].payout'],
    ]);
  });

  it('says which item of a list', async () => {
    const onIssue = vi.fn();
    const { source } = createSource(() => answer(wirePage([wireOffer(), wireOffer({ budget: 'x' })])), { onIssue });
    await source.listOffers();
    expect(onIssue.mock.calls.map(([issue]) => issue)).toEqual([
      expect.objectContaining({ offerId: null, path: 'items[1].budget' }),
    ]);
  });

  it('does not cost anyone the offer when it throws', async () => {
    const { source } = createSource(() => answer(envelope(wireOffer({ payout: 'much' }))), {
      onIssue: () => {
        throw new Error('the partner');
      },
    });
    expect((await source.getOffer(ID)).name).toBe('SiriusXM');
  });
});
