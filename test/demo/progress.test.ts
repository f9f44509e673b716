import { sampleOffers } from 'gokart-offers-react/testing';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { type Demo, startDemo } from './start-demo.js';

/** In the demo it ends after 45 days; its second step has a deadline of 14. */
const { offer } = sampleOffers.independentEvents;

let demo: Demo;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const executablePath = (await findInstalledChromium()) ?? undefined;
  [demo, browser] = await Promise.all([
    startDemo({ NODE_ENV: 'development' }),
    chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] }),
  ]);
  page = await browser.newPage({ baseURL: demo.url, viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (!message.text().includes('React DevTools')) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}, 60_000);
afterAll(async () => {
  await Promise.all([browser.close(), demo.stop()]);
});

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes to something as a visitor without a mouse does. */
async function tabTo(target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused(target)) return;
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

async function press(target: Locator, key = 'Enter') {
  await tabTo(target);
  await page.keyboard.press(key);
}

const card = () => page.getByRole('article', { name: offer.name });
const link = () => card().locator('.gko-link');
const stateOf = (step: string) =>
  card().locator('li[data-state]', { hasText: step }).last().getAttribute('data-state', { timeout: 5000 });
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('walks from a click to the advertiser, back with what was done, and on until the offer ends, without a mouse', async () => {
  await page.goto(`/offers/${offer.id}`, { waitUntil: 'networkidle' });
  await press(page.getByRole('link', { name: 'Sign in to start' }));
  await press(page.getByRole('button', { name: 'Sign in as Robin' }));

  await page.getByText('This click id is new').waitFor();
  const step = (name: string) => page.getByRole('group', { name });
  await press(step('Install and create a profile').getByRole('button', { name: 'Complete' }));
  await step('Install and create a profile').getByRole('button', { name: 'Pay' }).waitFor();
  await press(step('Connect a watch').getByRole('button', { name: 'Complete' }));
  await press(step('Connect a watch').getByRole('button', { name: 'Pay' }));
  await step('Connect a watch').getByText('paid').waitFor();

  await press(page.getByRole('link', { name: 'Back to Brightwheels Rewards' }));
  await page.getByRole('heading', { level: 1, name: 'My progress' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await stateOf('Install and create a profile')).toBe('done');
  expect(await stateOf('Connect a watch')).toBe('paid');
  expect(await stateOf('Finish a 5 km run')).toBe('available');
  expect(await card().locator('[aria-current=step]').innerText()).toContain('Finish a 5 km run');

  await press(button('+1 week'));
  await page.keyboard.press('Enter');
  expect(await stateOf('Finish a 5 km run')).toBe('missed');
  expect(await stateOf('Join a club')).toBe('available');
  expect(await isFocused(button('+1 week'))).toBe(true);

  for (let weeks = 2; weeks < 6; weeks++) await page.keyboard.press('Enter');
  expect(await card().getAttribute('data-state')).toBe('running');
  await press(button('A day a second'), 'Space');
  await tabTo(link());
  await expect.poll(() => card().getAttribute('data-state'), { timeout: 15_000 }).toBe('ended');
  expect(await isFocused(link())).toBe(true);
  expect(await link().getAttribute('aria-disabled')).toBe('true');
  expect(await link().getAttribute('href')).toBeNull();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).pathname).toBe('/progress');

  await page.reload({ waitUntil: 'networkidle' });
  expect(await card().getAttribute('data-state')).toBe('ended');
  await press(button('Today'));
  await expect.poll(() => card().getAttribute('data-state')).toBe('running');
  expect(await link().getAttribute('href')).toBe(`/api/offers/${offer.id}/go`);
  expect(complaints).toEqual([]);
}, 60_000);
