import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import { Suspending } from './drive.js';
import { offer, offersOf } from './offers.js';
import { holdClock, pass, passUntil, sleep, until } from './visitor/clock.js';
import { openPartner } from './visitor/partner.js';
import { see } from './visitor/see.js';
import { type Visit, visit } from './visitor/visit.js';
import { OFFER_NAME, type Seen } from './what-visitors-see.js';

const CARD: Seen[] = [{ role: 'article', says: OFFER_NAME }];
const LIST: Seen[] = [{ role: 'list', says: 'Offers' }];
const LOADING: Seen[] = [{ role: 'status', says: 'Loading the offer…' }];
const offline = (says: string): Seen[] => [{ role: 'status', says }];
const OFFLINE = offline('You are offline. The offer loads as soon as you are connected again.');
const LIST_OFFLINE = offline('You are offline. The offers load as soon as you are connected again.');
const UNREACHABLE: Seen[] = [
  { role: 'alert', says: 'The offer could not be loaded. Check your connection and try again.' },
  { role: 'button', says: 'Try again' },
];

const MORE: Seen = { role: 'button', says: 'Show more' };

const embed = <OfferEmbed id={offer.id} />;
const sees = ({ container }: Visit, seen: Seen[]) => JSON.stringify(see(container)) === JSON.stringify(seen);

/** What a browser does when the connection goes, or comes back. */
const connect = (isOnline: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

afterEach(() => {
  connect(true);
  vi.restoreAllMocks();
});

describe('offline and back', () => {
  it.each<[string, ReactElement, Seen[], Seen[]]>([
    ['an embed', embed, OFFLINE, CARD],
    ['a card that suspends', <Suspending key="" />, LOADING, CARD],
    ['a list', <OfferGrid key="" />, LIST_OFFLINE, LIST],
  ])('%s asks nobody, and comes when the connection does', async (_, element, meanwhile, then) => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    const page = visit(<p>Another page of the site</p>, partner);
    await pass(1000);
    connect(false);
    page.show(element);
    await passUntil(() => sees(page, meanwhile));
    await pass(60_000);
    expect(see(page.container)).toEqual(meanwhile);
    expect(partner.requests).toEqual([]);
    connect(true);
    await passUntil(() => sees(page, then));
    expect(see(page.container)).toEqual(then);
    expect(partner.requests).toHaveLength(1);
    expect(page.told).toEqual([]);
  });

  it('a request that is lost with it is sent again', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    const release = partner.hold();
    const page = visit(embed, partner);
    await passUntil(() => partner.requests.length > 0);
    connect(false);
    release();
    await passUntil(() => sees(page, OFFLINE));
    expect(see(page.container)).toEqual(OFFLINE);
    connect(true);
    await passUntil(() => sees(page, CARD));
    expect(see(page.container)).toEqual(CARD);
    expect(partner.requests).toHaveLength(2);
  });

  it('a card stays, and is looked after when it may be old', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    const page = visit(embed, partner);
    await passUntil(() => sees(page, CARD));
    connect(false);
    sleep(2 * 60_000);
    await pass(1000);
    expect(see(page.container)).toEqual(CARD);
    connect(true);
    await passUntil(() => partner.requests.length > 1);
    await pass(1000);
    expect(see(page.container)).toEqual(CARD);
    expect(partner.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('a list stays, says why its next page does not come, and goes on', async () => {
    holdClock();
    const partner = await openPartner({ offers: offersOf(14) });
    const page = visit(<OfferGrid />, partner);
    const status = () => page.container.querySelector('[role=status]')?.textContent;
    await passUntil(() => status() === '12 of 14 offers');
    connect(false);
    page.container.querySelector<HTMLElement>('.gko-grid-more button')?.click();
    const waiting: Seen[] = [...LIST, { role: 'alert', says: LIST_OFFLINE[0]?.says ?? '' }, MORE];
    await passUntil(() => sees(page, waiting));
    expect(see(page.container)).toEqual(waiting);
    expect(page.container.querySelectorAll('article')).toHaveLength(12);
    connect(true);
    await passUntil(() => status() === '14 offers');
    expect(status()).toBe('14 offers');
    expect(see(page.container)).toEqual(LIST);
  });
});

describe('a slow network', () => {
  it('is waited for', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    const release = partner.hold();
    const page = visit(embed, partner);
    await pass(9000);
    expect(see(page.container)).toEqual(LOADING);
    release();
    await passUntil(() => sees(page, CARD));
    expect(see(page.container)).toEqual(CARD);
    expect(partner.requests).toHaveLength(1);
  });

  it('that brings nothing is given up, request for request, and can be tried again', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    const release = partner.hold();
    const page = visit(embed, partner);
    await passUntil(() => sees(page, UNREACHABLE));
    expect(see(page.container)).toEqual(UNREACHABLE);
    expect(partner.requests.map(({ signal }) => signal?.aborted)).toEqual([true, true, true, true]);
    expect(page.told).toEqual(['timeout']);
    release();
    page.container.querySelector('button')?.click();
    await passUntil(() => sees(page, CARD));
    expect(see(page.container)).toEqual(CARD);
  });

  it('of a visitor who has left is no longer waited for', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    partner.hold();
    const page = visit(embed, partner);
    await passUntil(() => partner.requests.length > 0);
    page.leave();
    await until(() => partner.requests[0]?.signal?.aborted === true);
    expect(partner.requests.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });

  it('of the API is the source’s own concern: the page is answered in time', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer], latencyMs: 1000 });
    const page = visit(embed, partner);
    await passUntil(() => sees(page, UNREACHABLE));
    expect(page.told).toEqual(['timeout']);
    expect(partner.requests.map(({ status }) => status)).toEqual([504, 504, 504, 504]);
  });
});
