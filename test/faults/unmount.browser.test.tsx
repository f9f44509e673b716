import type { ReactElement } from 'react';
import { describe, expect, inject, it } from 'vitest';
import { createOfferClient, type OfferClient } from '../../src/client/client.js';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import type { Offer } from '../../src/model/types.js';
import { sampleOffers } from '../../src/testing/index.js';
import { Suspending } from './drive.js';
import { until } from './visitor/clock.js';
import { expectCollected, leaveNothing } from './visitor/leave.js';
import { whatIsHeld } from './visitor/ledger.js';
import { openPartner } from './visitor/partner.js';
import { watchOffers } from './visitor/right-offer.js';
import { type Visit, visit } from './visitor/visit.js';

/** With steps, pictures, a date and a tracking link: its card loads all that a card can load. */
const offer: Offer = {
  ...sampleOffers.sixStepLadder.offer,
  expiryDate: new Date(Date.now() + 3_600_000).toISOString(),
};
const { id, name } = offer;

const IS_LONG = inject('faultsRuns') > 1;
/** How many tasks a page is given before it is left, and within each how many of the promises that follow each other. */
const TASKS = IS_LONG ? 12 : 8;
const HOPS = IS_LONG ? 24 : 3;

/** The n-th moment of a page's life. */
async function moment(n: number): Promise<void> {
  for (let tasks = Math.floor(n / HOPS); tasks > 0; tasks--) await new Promise((resolve) => setTimeout(resolve));
  for (let hops = n % HOPS; hops > 0; hops--) await Promise.resolve();
}

/** A client that has each answer of a real handler ready, so that all that takes time is the page's own. */
async function readyClient(): Promise<OfferClient> {
  const { baseUrl } = await openPartner({ offers: [offer] });
  const paths = [`/${id}`, '?pageSize=12&orderBy=CreatedAt&ascending=false&page=0'];
  const answers = new Map<string, string>();
  for (const path of paths) answers.set(baseUrl + path, await (await fetch(baseUrl + path)).text());
  return createOfferClient({
    baseUrl,
    fetch: async (url) => new Response(answers.get(String(url)), { status: answers.has(String(url)) ? 200 : 404 }),
  });
}

const isWhole = ({ container }: Visit) => container.querySelector('article ol, article details') !== null;
const everything = {
  progress: { install: { at: '2026-06-01T00:00:00Z' } },
  startedAt: '2026-06-01T00:00:00Z',
  visitor: { country: 'DE' },
  onView: () => {},
};

const PAGES: [string, ReactElement][] = [
  ['an embed', <OfferEmbed key="" id={id} data-asked={id} />],
  ['an embed with all that it can load', <OfferEmbed key="" id={id} data-asked={id} {...everything} />],
  ['a card that suspends', <Suspending key="" id={id} />],
  ['a list', <OfferGrid key="" next="scroll" controls />],
];

/** Does nothing, so that moments count from when a page is opened. */
const atOnce = async () => {};
/** Moments count from when a card is there. */
const whenWhole = (page: Visit) => until(() => isWhole(page));
/** Moments count from a click on a card's link. */
const onClick = async (page: Visit) => {
  await whenWhole(page);
  window.addEventListener('click', (event) => event.preventDefault(), { once: true });
  page.container.querySelector<HTMLElement>('a.gko-link')?.click();
};

/** Opens a page once, so that what a first one sets up for all of them is there. @returns what is held without a page */
async function warmUp(open: () => Visit): Promise<Record<string, number>> {
  const page = open();
  await whenWhole(page);
  expect(isWhole(page)).toBe(true);
  page.leave();
  page.queryClient.clear();
  await until(() => whatIsHeld().timer === undefined);
  return whatIsHeld();
}

/** Opens a page and leaves it, at one moment after the other; asserts that nothing of it is left, nor was wrong. */
async function leaveAtMoments(element: ReactElement, isStrict: boolean, begins: (typeof onClick)[]): Promise<void> {
  const client = await readyClient();
  const open = () => visit(element, { client, isStrict });
  const before = await warmUp(open);
  const elements: WeakRef<Element>[] = [];
  for (const begin of begins) {
    for (let n = 0; n < TASKS * HOPS; n++) {
      const page = open();
      const watched = watchOffers(page.container, () => name);
      await begin(page);
      await moment(n);
      const [root] = page.container.children;
      if (root) elements.push(new WeakRef(root));
      watched.end();
      await leaveNothing(page, before);
      expect(watched.wrong).toEqual([]);
    }
  }
  expect(elements.length).toBeGreaterThan(0);
  await expectCollected(elements);
}

describe.each(PAGES)('%s', (_, element) => {
  it.each(IS_LONG ? [false, true] : [false])('can be left at every moment (StrictMode: %s)', async (isStrict) => {
    await leaveAtMoments(element, isStrict, IS_LONG ? [atOnce, whenWhole] : [atOnce]);
  });
});

it('a card can be left at every moment after a click on its link', async () => {
  await leaveAtMoments(<OfferEmbed id={id} data-asked={id} help="Help" />, false, [onClick]);
});

/** Modules of a copy of the package that has not loaded anything yet. */
const fresh = (copy: string) => {
  const load = (path: string) => import(/* @vite-ignore */ `/src/${path}?copy=${copy}`);
  return Promise.all([
    load('index.ts') as Promise<typeof import('../../src/index.js')>,
    load('components/EventLadder/use-ladder-code.browser.ts'),
    load('components/EventLadder/use-progress-code.browser.ts'),
    load('components/CreativeCarousel/use-carousel-code.ts'),
    load('internal/use-clock-code.ts'),
  ]);
};

it.each([0, 2, 5, 9])('code that is loaded on demand may come after a card was left: %i tasks', async (tasks) => {
  const client = await readyClient();
  const [{ OfferEmbed, OfferProvider }, ladder, progress, carousel, clock] = await fresh(`left${tasks}`);
  const page = visit(
    <OfferProvider client={client} reward={{ currency: 'USD' }}>
      <OfferEmbed id={id} {...everything} />
    </OfferProvider>,
    { client },
  );
  await moment(tasks * HOPS);
  page.leave();
  await Promise.all([
    ladder.useLadderCode.load(),
    progress.useProgressCode.load(),
    carousel.useCarouselCode.load(),
    clock.useClockCode.load(),
  ]);
  await moment(5 * HOPS);
  page.queryClient.clear();
  await until(() => whatIsHeld().timer === undefined);
  const { timer, IntersectionObserver, ResizeObserver } = whatIsHeld();
  expect({ timer, IntersectionObserver, ResizeObserver }).toEqual({});
});
