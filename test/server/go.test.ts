import { describe, expect, it, vi } from 'vitest';
import {
  createOfferHandler,
  type OfferClickEvent,
  type OfferHandlerOptions,
  type OfferServerEvent,
} from '../../src/server/index.js';
import { answer, createSource, envelope, ID, wireOffer } from './api.js';

const CLICK_ID = /^\d+(-\d+){3}$/;

function createGo(
  overrides: Partial<OfferHandlerOptions> = {},
  respond?: Parameters<typeof createSource>[0],
  sourceOptions?: Parameters<typeof createSource>[1],
) {
  const { source, requests } = createSource(respond, sourceOptions);
  const events: OfferServerEvent[] = [];
  const handler = createOfferHandler({
    source,
    basePath: '/api/offers',
    member: () => 'm-42',
    onEvent: (event) => events.push(event),
    ...overrides,
  });
  const go = (init?: RequestInit) => handler(new Request(`https://shop.example/api/offers/${ID}/go?x=1`, init));
  return { go, source, requests, events };
}

const headersOf = (response: Response) => Object.fromEntries(response.headers);

const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** A page for people: language, title, one heading, words, and nothing to load or run. */
async function expectPage(response: Response, status: number, words: RegExp, headers: object = {}): Promise<void> {
  expect(response.status).toBe(status);
  expect(headersOf(response)).toEqual({ ...PAGE_HEADERS, ...headers });
  const html = await response.text();
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toMatch(/<title>([^<]+)<\/title>[\s\S]+<h1>\1<\/h1>/);
  expect(html).toMatch(words);
  expect(html).not.toMatch(/<script|<link|<img|style|gokart|api|token|vendor|upstream/i);
}

describe('a click', () => {
  it('goes to the tracking link with a click id of its own and the member', async () => {
    const { go, events } = createGo();
    const response = await go();
    expect(response.status).toBe(302);
    expect(await response.text()).toBe('');
    const { location, ...headers } = headersOf(response);
    expect(headers).toEqual({
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin',
      'x-robots-tag': 'noindex',
    });
    const url = new URL(location ?? '');
    expect(url.origin + url.pathname).toBe('https://link.example/api/v1/offer-link/redirect/1');
    expect([...url.searchParams.keys()]).toEqual(['pub_click_id', 'pub_member_id']);
    expect(url.searchParams.get('pub_member_id')).toBe('m-42');
    const clickId = url.searchParams.get('pub_click_id');
    expect(clickId).toMatch(CLICK_ID);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(events).toEqual([
      { type: 'click', at, offerId: ID, clickId, memberId: 'm-42', shown: expect.any(Object) },
      expect.objectContaining({ type: 'request', route: 'go', offerId: ID, status: 302 }),
    ]);
  });

  it('tells what was promised, as published, for one request of the API', async () => {
    const { go, source, requests, events } = createGo({}, undefined, { publish: { payout: { share: 0.5 } } });
    await go();
    expect(requests).toHaveLength(1);
    const [click] = events as OfferClickEvent[];
    const { revision, termsHash } = await source.getOffer(ID);
    // The wire pays 2.5 for its one event.
    expect(click?.shown).toEqual({ payout: 1.25, revision, termsHash, at: expect.stringMatching(/^20.*Z$/) });
    expect(Date.parse(click?.shown.at ?? '')).toBeLessThanOrEqual(Date.parse(click?.at ?? ''));
    expect(revision).toMatch(/^[0-9a-f]{16}$/);
    expect(termsHash).toMatch(/^[0-9a-f]{32}$/);
  });

  it('tells no payout that is not published', async () => {
    const { go, events } = createGo({}, undefined, { publish: { payout: 'hidden' } });
    await go();
    expect((events[0] as OfferClickEvent).shown.payout).toBeNull();
    expect(JSON.stringify(events)).not.toMatch(/12\.5|54321/);
  });

  it('never reuses a click id', async () => {
    const { go } = createGo();
    const responses = await Promise.all(Array.from({ length: 20 }, () => go()));
    expect(new Set(responses.map(({ headers }) => headers.get('location'))).size).toBe(20);
  });

  it('takes the member from the request, also later', async () => {
    const { go } = createGo({ member: async (request) => request.headers.get('x-user') });
    const response = await go({ headers: { 'x-user': 'anna & bob' } });
    expect(response.headers.get('location')).toContain('pub_member_id=anna%20%26%20bob');
  });

  it('passes nothing of the visitor’s address on', async () => {
    const { go, requests } = createGo();
    expect((await go()).headers.get('location')).not.toContain('x=1');
    expect(requests[0]?.url).not.toContain('x=1');
  });
});

describe('no click', () => {
  it.each([
    ['Sec-Purpose', 'prefetch'],
    ['Sec-Purpose', 'prefetch;prerender'],
    ['Sec-Purpose', 'prefetch;anonymous-client-ip'],
    ['Purpose', 'prefetch'],
    ['X-Purpose', 'preview'],
    ['X-Moz', 'prefetch'],
    ['Sec-Purpose', 'Prefetch'],
  ])('is made by a browser that looks ahead (%s: %s)', async (name, value) => {
    const { go, requests, events } = createGo();
    await expectPage(await go({ headers: { [name]: value } }), 503, /Choose the offer again/);
    expect(requests).toEqual([]);
    expect(events.map(({ type }) => type)).toEqual(['request']);
  });

  it.each([['HEAD'], ['POST'], ['OPTIONS'], ['PUT']])('is made by %s', async (method) => {
    const { go, requests, events } = createGo();
    const response = await go({ method });
    expect(response.status).toBe(405);
    expect(headersOf(response)).toEqual({ ...PAGE_HEADERS, allow: 'GET' });
    expect(requests).toEqual([]);
    expect(events).toMatchObject([{ type: 'request', status: 405 }]);
  });
});

describe('a visitor who is not signed in', () => {
  it.each([
    ['null', () => null],
    ['undefined', () => undefined],
    ['a blank', () => ' '],
    ['null, later', async () => null],
  ])('(member gives %s) reads what is missing', async (_, member) => {
    const { go, requests, events } = createGo({ member });
    await expectPage(await go(), 403, /sign in, and choose the offer again/);
    expect(requests).toEqual([]);
    expect(events).toMatchObject([{ type: 'request', status: 403 }]);
  });

  it.each<[OfferHandlerOptions['signInUrl'], string]>([
    ['/sign-in', '/sign-in'],
    ['https://accounts.example', 'https://accounts.example/'],
    [
      (request) => `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`,
      `/sign-in?next=%2Fapi%2Foffers%2F${ID}%2Fgo`,
    ],
  ])('goes to signInUrl %s', async (signInUrl, location) => {
    const { go, requests } = createGo({ member: () => null, signInUrl });
    const response = await go();
    expect(response.status).toBe(302);
    expect(headersOf(response)).toEqual({
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin',
      'x-robots-tag': 'noindex',
      location,
    });
    expect(requests).toEqual([]);
  });

  it.each<[string, () => string]>([
    ['leads anywhere', () => '//evil.example'],
    ['runs a script', () => 'javascript:alert(1)'],
    ['is none', () => undefined as unknown as string],
    ['throws', () => fail()],
  ])('is not sent on by a signInUrl that %s', async (_, signInUrl) => {
    const { go, events } = createGo({ member: () => null, signInUrl });
    await expectPage(await go(), 500, /try again/);
    expect(events[0]).toMatchObject({ type: 'error', offerId: ID });
  });

  it('and no member function at all: the developer is told, the visitor reads what is missing', async () => {
    const { go, events } = createGo({ member: undefined });
    await expectPage(await go(), 403, /sign in/);
    expect(events[0]).toMatchObject({
      type: 'error',
      error: { message: expect.stringMatching(/no member function, so/) },
    });
  });
});

describe('a member id that cannot be sent', () => {
  it.each<[string, () => unknown]>([
    ['an e-mail address', () => 'jo.doe@example.com'],
    ['a placeholder', () => '{member}'],
    ['a number', () => 42],
    ['an exception', () => fail()],
    ['a rejection', () => Promise.reject(new Error('database password'))],
  ])('%s is a failure, reported without the id', async (_, member) => {
    const { go, events } = createGo({ member: member as OfferHandlerOptions['member'] });
    await expectPage(await go(), 500, /try again/);
    expect(events.map(({ type }) => type)).toEqual(['error', 'request']);
    expect(String((events[0] as { error: unknown }).error)).not.toContain('jo.doe');
  });
});

describe('an offer that does not run', () => {
  const OVER = '2020-01-01T00:00:00+00:00';
  const AHEAD = '2099-01-01T00:00:00+00:00';

  it.each<[string, Record<string, unknown>, number, RegExp]>([
    ['has ended', { expiryDate: OVER }, 410, /This offer has ended.*choose another offer/s],
    ['has ended, without a link', { expiryDate: OVER, trackingUrl: null }, 410, /has ended/],
    ['would start after its end', { launchDate: AHEAD, expiryDate: OVER }, 410, /has ended/],
    ['has not started', { launchDate: AHEAD }, 404, /This offer has not started yet.*come back later/s],
  ])('%s: a page says so, and nothing is counted', async (_, dates, status, words) => {
    const { go, events } = createGo({}, () => answer(envelope(wireOffer(dates))));
    await expectPage(await go(), status, words);
    expect(events).toEqual([expect.objectContaining({ type: 'request', route: 'go', offerId: ID, status })]);
  });

  it.each([
    ['between its dates', { launchDate: OVER, expiryDate: AHEAD }],
    ['without dates', { launchDate: null, expiryDate: null }],
    ['with dates that are none', { launchDate: 'soon', expiryDate: 'later' }],
  ])('is not one %s', async (_, dates) => {
    const { go, events } = createGo({}, () => answer(envelope(wireOffer(dates))));
    expect((await go()).status).toBe(302);
    expect(events[0]?.type).toBe('click');
  });

  it('has ended at the very instant of its expiry date', async () => {
    const expiryDate = '2026-05-02T00:00:00.000Z';
    const { go } = createGo({}, () => answer(envelope(wireOffer({ expiryDate }))));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(expiryDate) - 1 });
    try {
      expect((await go()).status).toBe(302);
      vi.setSystemTime(Date.parse(expiryDate));
      expect((await go()).status).toBe(410);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an offer that cannot be started', () => {
  it.each<[string, () => Response | Promise<Response>, number, RegExp, object?]>([
    ['unknown', () => answer({}, 404), 404, /choose another offer/],
    [
      'without a link',
      () => answer(envelope(wireOffer({ trackingUrl: null }))),
      502,
      /choose another offer, or try again/,
    ],
    ['behind a failing API', () => answer({ messages: ['vendor'] }, 500), 502, /try again in a few minutes/],
    ['behind an API that refuses the token', () => answer({}, 401), 502, /try again in a few minutes/],
    ['behind a busy API', () => answer({}, 429, { 'retry-after': '9' }), 429, /try again/, { 'retry-after': '9' }],
    ['behind no API', () => Promise.reject(new TypeError('vendor')), 502, /try again in a few minutes/],
    ['in HTML', () => new Response('<p>vendor'), 502, /try again in a few minutes/],
  ])('%s, is a page that says what to do', async (_, respond, status, words, headers) => {
    const { go, events } = createGo({}, respond);
    await expectPage(await go(), status, words, headers);
    expect(events.some(({ type }) => type === 'click')).toBe(false);
    expect(events.some(({ type }) => type === 'error')).toBe(status !== 404);
  });
});

function fail(): never {
  throw new Error('database password');
}
