import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { PAGE_CSS } from './page-css.js';

/** Where the partner's pages are: nothing answers there but {@link open}. */
export const ORIGIN = 'http://partner.example';

/** What answers a request of a page: a text with its type and headers. */
export interface Answer {
  type: 'text/html' | 'text/css' | 'text/javascript' | 'application/json';
  body: string;
  headers?: Record<string, string>;
}

export const launch = async (): Promise<Browser> =>
  chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath: (await findInstalledChromium()) ?? undefined });

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The sheets that every page can load: ours, and the one that the specimens stand on. */
export const SHEETS: Readonly<Record<string, Answer>> = {
  '/styles.css': { type: 'text/css', body: read('../../dist/styles.css') },
  '/unlayered.css': { type: 'text/css', body: read('../../dist/unlayered.css') },
  '/page.css': { type: 'text/css', body: PAGE_CSS },
};

/** A page that gets its answers from here, and what it printed. Nothing moves in it by itself. */
export async function open(
  browser: Browser,
  answers: Readonly<Record<string, Answer>>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; printed: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1420, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.route('**/*', (route) => {
    const answer = answers[new URL(route.request().url()).pathname];
    if (!answer) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      status: 200,
      contentType: `${answer.type}; charset=utf-8`,
      body: answer.body,
      headers: answer.headers ?? {},
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const printed: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') printed.push(message.text());
  });
  page.on('pageerror', (error) => printed.push(String(error)));
  return { page, context, printed };
}

/** What comes late: code on demand, a picture that fails, the clock. */
const LATE = [
  ['started', '.gko-step[data-state="paid"] .gko-step-state'],
  ['started', '.gko-carousel-next'],
  ['excluded', '.gko-ladder'],
  ['excluded', '.gko-note-reason'],
  ['rung', '.gko-carousel-placeholder'],
  ['rung', '.gko-step .gko-step'],
  ['wide', '.gko-step[data-state="paid"] .gko-step-state'],
  ['wide', '.gko-carousel-next'],
];

/** Waits until all that is loaded on demand is there, and opens what can be opened. */
export async function settle(page: Page): Promise<void> {
  for (let missing: string[] | null = null, tries = 0; !missing || missing.length > 0; tries++) {
    if (tries > 100) throw new Error(`Not there after a while: ${missing}`);
    if (tries > 0) await page.waitForTimeout(100);
    missing = await page.evaluate((late) => {
      const scope = document.getElementById('root')?.shadowRoot ?? document;
      const isThere = (selector: string) => Boolean(scope.querySelector(selector));
      const place = (specimen = '') => `[data-specimen="${specimen}"]`;
      if (!isThere('.hosts-column')) return ['specimens'];
      // Below the fold they would wait for somebody to scroll.
      for (const image of scope.querySelectorAll('img')) image.loading = 'eager';
      return late
        .filter(([specimen, part]) => isThere(place(specimen)) && !isThere(`${place(specimen)} ${part}`))
        .map((names) => names.join(' '));
    }, LATE);
  }
  await page.evaluate(async () => {
    const scope = document.getElementById('root')?.shadowRoot ?? document;
    for (const details of scope.querySelectorAll('details')) details.open = true;
    await Promise.all(
      [...scope.querySelectorAll('img')].map((image) => {
        return image.decode().catch(() => {});
      }),
    );
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
