import { sampleOffers } from 'gokart-offers-react/testing';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { type Demo, startDemo } from './start-demo.js';

const LANTERN = sampleOffers.sixStepLadder.offer.id;

let demo: Demo;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const executablePath = (await findInstalledChromium()) ?? undefined;
  [demo, browser] = await Promise.all([
    startDemo({ NODE_ENV: 'development' }),
    chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] }),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([browser.close(), demo.stop()]);
});

/** A page whose console is watched; React's hint about its developer tools is none of ours. */
async function open(path: string, viewport = { width: 1280, height: 900 }) {
  complaints = [];
  page = await browser.newPage({ viewport, baseURL: demo.url });
  page.on('console', (message) => {
    if (!message.text().includes('React DevTools')) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(path, { waitUntil: 'networkidle' });
}
afterEach(() => page.context().close());

it.each([
  ['/', 420],
  ['/', 240],
  [`/offers/${LANTERN}`, 1280],
  [`/offers/${sampleOffers.longText.offer.id}`, 420],
  [`/offers/${sampleOffers.hostileHtml.offer.id}`, 1280],
])(
  'hydrates %s at %i px with an empty console and nothing wider than the window',
  async (path, width) => {
    await open(path, { width, height: 900 });
    expect(await page.locator('.gko-card').count()).toBeGreaterThan(0);
    await page.locator('.gko-skeleton').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  },
  20_000,
);

it('leads from a click through signing in to the advertiser, without scripting', async () => {
  complaints = [];
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: demo.url });
  page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Start now – Lantern Bingo' }).click();
  await page.getByRole('button', { name: 'Sign in as Robin' }).click();
  await page.getByText('This click id is new').waitFor();
  expect(page.url()).toContain(`/advertiser/${LANTERN}`);
}, 20_000);

it('shows what cannot be helped at once, and gets over a failure that passes', async () => {
  await open('/failures');
  const cards = page.locator('.site-case', { hasText: 'No such offer' });
  await expect.poll(() => cards.locator('[role=alert]').count()).toBe(1);
  const passing = page.locator('.site-case', { hasText: 'Fails, then recovers' });
  await passing.getByRole('button', { name: 'Try again' }).click();
  await passing.getByText('Lantern Bingo').first().waitFor();
  // In development each failure is told to the developer as well.
  const told = (text: string) => text.startsWith('warning: gokart-offers: The offer handler at /api/failing-offers ');
  expect(complaints.filter(told).join()).toContain('has no such offer');
  expect(complaints.filter((text) => !text.includes('Failed to load resource') && !told(text))).toEqual([]);
}, 40_000);
