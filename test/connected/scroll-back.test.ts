import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { sourceAliases } from '../setup/source-aliases.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let browser: Browser;
let page: Page;
let script: string;
let css: string;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    root: folder('../..'),
    logLevel: 'error',
    // As a test run's own would be neither: its JSX compiles to the form for development.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { alias: sourceAliases('browser') },
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      cssTarget: 'chrome123',
      rolldownOptions: {
        input: folder('scroll-back/page.entry.tsx'),
        output: { codeSplitting: false },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const { output } = result as Extract<typeof result, { output: unknown }>;
  script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  css = output
    .flatMap((file) => (file.fileName.endsWith('.css') && file.type === 'asset' ? [file.source] : []))
    .join('');
  browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    executablePath: (await findInstalledChromium()) ?? undefined,
    // Playwright's browser throws pages away that others keep.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}, 60_000);
afterAll(() => browser.close());
afterEach(() => page.close());

const ELSEWHERE = '/elsewhere';

/** The list with three of its pages loaded, scrolled to somewhere in the middle of them. */
async function openInTheMiddle() {
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  page.on('pageerror', (error) => console.error(error));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: css });
    const rest =
      pathname === ELSEWHERE
        ? '<h1>Elsewhere</h1>'
        : '<div id="root"></div><script type="module" src="/page.js"></script>';
    const body = `<!doctype html><html lang="en"><title>Offers</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><body>${rest}`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto('http://127.0.0.1:9/');
  const cards = page.getByRole('article');
  for (const count of [24, 48, 72]) {
    await expect.poll(() => cards.count()).toBe(count);
    if (count < 72) await page.getByRole('button', { name: 'Show more' }).click();
  }
  // As a visitor does it: what is passed is laid out on the way.
  for (let wheel = 0; wheel < 16; wheel++) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
}

/** The first offer that is whole in the window, and where. */
const place = () =>
  page.evaluate(() => {
    const card = [...document.querySelectorAll('article')].find((one) => one.getBoundingClientRect().top >= 0);
    return { name: card?.ariaLabel, top: Math.round(card?.getBoundingClientRect().top ?? -1), y: Math.round(scrollY) };
  });

const asked = () => page.evaluate(() => (window as unknown as { requests: number[] }).requests);

it('is where it was after an offer’s page in the same document, and asks for nothing', async () => {
  await openInTheMiddle();
  const before = await place();
  expect(before.y).toBeGreaterThan(4000);
  await page.getByRole('button', { name: 'Go' }).click();
  await page.getByRole('heading', { name: 'The offer' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(place).toEqual(before);
  // Nothing moves afterwards, when what is in view has been laid out.
  await page.waitForTimeout(500);
  expect(await place()).toEqual(before);
  expect(await asked()).toEqual([0, 1, 2]);
});

it('is where it was after another document, where the browser keeps the page', async () => {
  await openInTheMiddle();
  const before = await place();
  await page.evaluate((to) => location.assign(to), ELSEWHERE);
  await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
  await page.evaluate(() => history.back());
  await expect.poll(place).toEqual(before);
  expect(await asked()).toEqual([0, 1, 2]);
});
