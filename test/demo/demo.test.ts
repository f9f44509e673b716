import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getOfferTimeline } from 'gokart-offers-react';
import { sampleOffers } from 'gokart-offers-react/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, runToEnd, startDemo } from './start-demo.js';

const LANTERN = sampleOffers.sixStepLadder.offer.id;
const GO = `/api/offers/${LANTERN}/go`;

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
}, 30_000);
afterAll(() => demo.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(demo.url + path, { redirect: 'manual', headers });

/** Signs in as the page's form does; resolves to the cookie and to where the visitor is sent. */
async function signIn(next: string) {
  const response = await fetch(`${demo.url}/session`, {
    method: 'POST',
    body: new URLSearchParams({ next }),
    redirect: 'manual',
  });
  const cookie = response.headers.get('set-cookie') ?? '';
  return { cookie: cookie.split(';')[0] ?? '', attributes: cookie, location: response.headers.get('location') };
}

/** A port that is in use until it is set free. */
async function takePort() {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  return { port: (taken.address() as AddressInfo).port, free: () => taken.close() };
}

const clickIdOf = (response: Response) =>
  new URL(response.headers.get('location') ?? '').searchParams.get('pub_click_id');

describe('the catalogue', () => {
  it('is served with a link for every sample that runs, before any script has run', async () => {
    const response = await get('/');
    const html = await response.text();
    expect(response.status).toBe(200);
    const links = Object.values(sampleOffers).filter(({ offer }) => html.includes(`href="/api/offers/${offer.id}/go"`));
    const running = Object.values(sampleOffers).filter(
      ({ offer }) => getOfferTimeline(offer, { now: Date.now() }).state === 'running',
    );
    expect(links.map(({ about }) => about)).toEqual(running.map(({ about }) => about));
  });

  it.each(['/', `/offers/${LANTERN}`, `/api/offers/${LANTERN}`, '/api/offers?pageSize=100'])(
    'holds no raw payout, budget, payout record or tracking link at %s',
    async (path) => {
      const text = await (await get(path)).text();
      const { wire } = sampleOffers.sixStepLadder;
      expect(text).toContain('Lantern Bingo');
      for (const secret of ['ApiToken', 'pub_click_id', 'vendor', String(wire.payoutId), '26.25', '26,250']) {
        expect(text).not.toContain(secret);
      }
      expect(text).not.toMatch(/"budget":[^n]/);
    },
  );
});

describe('the handler', () => {
  it('answers an offer with 60 % of its payouts', async () => {
    const response = await get(`/api/offers/${LANTERN}`);
    const offer = (await response.json()) as { name: string; events: { payout: number }[] };
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(offer.name).toBe('Lantern Bingo');
    expect(offer.events.map(({ payout }) => payout)).toEqual([0.15, 0.75, 1.65, 2.4, 3.9, 6.9]);
  });

  it('sends a signed-out visitor to sign in, and from there to the offer', async () => {
    const refused = await get(GO);
    expect(refused.status).toBe(302);
    expect(refused.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(GO)}`);

    const page = await (await get(refused.headers.get('location') ?? '')).text();
    expect(page).toContain(`value="${GO}"`);
    expect(await signIn(GO)).toMatchObject({ location: GO, attributes: expect.stringContaining('HttpOnly') });
  });

  it('sends a signed-in visitor to the advertiser with a click id of its own for every click', async () => {
    const { cookie } = await signIn('/');
    const clicks = await Promise.all([get(GO, { cookie }), get(GO, { cookie })]);
    for (const click of clicks) {
      const location = new URL(click.headers.get('location') ?? '');
      expect(click.status).toBe(302);
      expect(location.origin).toBe(demo.url);
      expect(location.searchParams.get('pub_member_id')).toBe('bw-20417');
      expect(demo.printed()).toContain(`click  offer ${LANTERN}  click id ${clickIdOf(click)}  member bw-20417`);
    }
    expect(new Set(clicks.map(clickIdOf)).size).toBe(2);
  });

  it('no longer knows a visitor who has signed out', async () => {
    const { cookie } = await signIn('/');
    await fetch(`${demo.url}/session/end`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    expect((await get(GO, { cookie })).headers.get('location')).toContain('/sign-in');
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', ''])(
    'sends nobody from signing in to %j',
    async (next) => {
      expect((await signIn(next)).location).toBe('/');
    },
  );
});

describe('the advertiser', () => {
  it('shows what arrived, and warns of a click id that arrived before', async () => {
    const { cookie } = await signIn('/');
    const click = await get(GO, { cookie });
    const link = click.headers.get('location') ?? '';

    const first = await (await fetch(link)).text();
    expect(first).toContain(clickIdOf(click));
    expect(first).toContain('bw-20417');
    expect(first).toContain('This click id is new');

    expect(await (await fetch(link)).text()).toContain('This click id arrived 2 times');
  });

  it.each(['', '?pub_click_id=PUB_CLICK_ID&pub_member_id=x', '?pub_click_id=x&pub_member_id='])(
    'is not reached by a tracking link that is not complete: %j',
    async (query) => {
      expect((await get(`/network/api/v1/offer-link/redirect/${LANTERN}${query}`)).status).toBe(400);
    },
  );
});

describe('starting and stopping', { timeout: 20_000 }, () => {
  it('ends on the signal that Ctrl+C sends, and lets go of the port', async () => {
    const other = await startDemo();
    expect(await other.stop()).toBe(0);
    await expect(fetch(other.url)).rejects.toThrow();
  });

  it('names the tenant and never the token', async () => {
    const other = await startDemo({ GOKART_TENANT: 'acme', GOKART_TOKEN: 'a-secret-of-acme' });
    await other.stop();
    expect(other.printed()).toContain('tenant "acme"');
    expect(other.printed()).not.toContain('a-secret');
  });

  it.each([
    [{ GOKART_TENANT: 'acme' }, 'GOKART_TENANT is set and GOKART_TOKEN is not'],
    [{ GOKART_TOKEN: 'a-secret' }, 'GOKART_TOKEN is set and GOKART_TENANT is not'],
    [{ GOKART_TENANT: 'a b', GOKART_TOKEN: 'a-secret' }, 'tenant is not one part of a host name'],
    [{ PORT: 'http' }, 'PORT is "http"'],
  ])('says what is wrong with %j, and ends', async (env, message) => {
    const { code, printed } = await runToEnd({ PORT: '0', ...env });
    expect(code).toBe(1);
    expect(printed).toContain(message);
    expect(printed).not.toMatch(/a-secret|\n\s+at /);
  });

  it('answers a visitor who came before the site was ready', async () => {
    const { port, free } = await takePort();
    free();
    const starting = startDemo({ PORT: String(port) });
    const early = () => fetch(`http://localhost:${port}/`).catch(() => null);
    let response = await early();
    while (response === null) response = await early();
    expect(response.status).toBe(200);
    await (await starting).stop();
  });

  it('says that the port it was given is taken', async () => {
    const { port, free } = await takePort();
    const { code, printed } = await runToEnd({ PORT: String(port) });
    free();
    expect(code).toBe(1);
    expect(printed).toContain(`Port ${port} is in use`);
  });
});
