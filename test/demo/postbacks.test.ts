import { sampleOffers } from 'gokart-offers-react/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StartedOffer } from '../../demo/app/progress-query.js';
import { type Demo, startDemo } from './start-demo.js';

const LANTERN = sampleOffers.sixStepLadder.offer.id;
const LOOP = sampleOffers.repeatable.offer.id;
const KEY = 'agreed-with-the-network';

let demo: Demo;
let cookie: string;
beforeAll(async () => {
  demo = await startDemo({ POSTBACK_KEY: KEY });
  const signedIn = await send('/session', { method: 'POST', body: new URLSearchParams({ next: '/' }) });
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
}, 30_000);
afterAll(() => demo.stop());

const send = (path: string, init: RequestInit = {}) => fetch(demo.url + path, { redirect: 'manual', ...init });

/** What the page is told of an offer that was started. */
async function startedOffer(offerId: string) {
  const started = (await (await send('/api/progress', { headers: { cookie } })).json()) as StartedOffer[];
  return started.find((offer) => offer.offerId === offerId);
}

/** Follows an offer's link to the advertiser; resolves to the click id. */
async function click(offerId: string): Promise<string> {
  const go = await send(`/api/offers/${offerId}/go`, { headers: { cookie } });
  const location = go.headers.get('location') ?? '';
  await fetch(location);
  return new URL(location).searchParams.get('pub_click_id') ?? '';
}

const press = (offerId: string, step: Record<string, string>, clock = '') =>
  send(`/advertiser/${offerId}`, {
    method: 'POST',
    body: new URLSearchParams(step),
    headers: { cookie: `${cookie}; clock=${encodeURIComponent(clock)}` },
  });

const postback = (query: Record<string, string>) => send(`/postback?${new URLSearchParams(query)}`);

it('tells nobody what a visitor has started but that visitor', async () => {
  expect((await send('/api/progress')).status).toBe(401);
});

it('knows at once what was started, and by when', async () => {
  const before = new Date().toISOString();
  const clickId = await click(LANTERN);
  const first = await startedOffer(LANTERN);
  expect(first).toMatchObject({ clickId, progress: {} });
  expect((first?.startedAt ?? '') >= before).toBe(true);

  const again = await click(LANTERN);
  expect(await startedOffer(LANTERN)).toEqual({ ...first, clickId: again });
});

it('learns from a postback what was completed by the clock, and what became of it', async () => {
  const at = '2099-02-03T04:05:06.000Z';
  const clickId = await click(LANTERN);
  const pressed = await press(LANTERN, { click: clickId, event: 'event-2' }, at);
  expect(pressed.status).toBe(303);
  expect(pressed.headers.get('location')).toBe(`/advertiser/${LANTERN}?click=${clickId}#event-2`);
  expect((await startedOffer(LANTERN))?.progress).toEqual({ level_2: [{ at }] });

  await press(LANTERN, { click: clickId, event: 'event-2', status: 'paid' }, '2099-03-03T00:00:00Z');
  expect((await startedOffer(LANTERN))?.progress).toEqual({ level_2: [{ at, status: 'paid' }] });
});

it('keeps every completion of a step that repeats', async () => {
  const clickId = await click(LOOP);
  const [first, second] = ['2099-01-01T00:00:00.000Z', '2099-01-09T00:00:00.000Z'];
  await press(LOOP, { click: clickId, event: 'event-2' }, first);
  await press(LOOP, { click: clickId, event: 'event-2' }, second);
  expect((await startedOffer(LOOP))?.progress).toEqual({ level_2: [{ at: first }, { at: second }] });
});

it.each([
  ['without the key', { key: 'guessed' }, 403],
  ['for a click that is not ours', { click_id: 'made-up' }, 404],
  ['without an event', { event: '' }, 400],
  ['without an instant', { at: '' }, 400],
])('believes no postback %s', async (_what, wrong, status) => {
  const known = await startedOffer(LANTERN);
  const right = { key: KEY, click_id: await click(LANTERN), event: 'install', at: '2099-01-01T00:00:00Z' };
  expect((await postback({ ...right, ...wrong })).status).toBe(status);
  expect((await startedOffer(LANTERN))?.progress).toEqual(known?.progress);
  expect((await postback(right)).status).toBe(204);
});

it('forgets everything when asked to', async () => {
  expect((await send('/progress/forget', { method: 'POST', headers: { cookie } })).status).toBe(303);
  expect(await startedOffer(LANTERN)).toBeUndefined();
});
