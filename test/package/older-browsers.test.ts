import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';

/** What a partner's Vite or Next makes of our style sheet when it is not told which browsers to build for. */
const lowered = (css: string) =>
  transform({
    filename: 'x.css',
    code: Buffer.from(css),
    targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8) },
  }).code.toString();
const ours = readFileSync(new URL('../../dist/styles.css', import.meta.url), 'utf8');

let browser: Awaited<ReturnType<typeof chromium.launch>>;
beforeAll(async () => {
  const executablePath = (await findInstalledChromium()) ?? undefined;
  browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath });
});
afterAll(() => browser.close());

it('is lowered here, so that the next test tests something', () => {
  // A condition only asks whether it is understood.
  const rules = (css: string) => css.replace(/@supports[^{]*/g, '');
  expect(rules(ours)).toContain('light-dark(');
  expect(rules(lowered(ours))).not.toContain('light-dark(');
});

it.each([
  ['a page that names no color scheme', '', 'dark', 'rgb(59, 63, 216)'],
  ['a light page', ':root { color-scheme: light }', 'dark', 'rgb(59, 63, 216)'],
  ['a dark page', ':root { color-scheme: dark }', 'light', 'rgb(171, 181, 255)'],
  ['a page that follows a dark visitor', ':root { color-scheme: light dark }', 'dark', 'rgb(171, 181, 255)'],
  ['a page that follows a light visitor', ':root { color-scheme: light dark }', 'light', 'rgb(59, 63, 216)'],
] as const)('%s has a link in its accent, lowered or not', async (_, theirs, colorScheme, expected) => {
  for (const css of [ours + theirs, lowered(theirs + ours), lowered(ours + theirs)]) {
    const page = await browser.newPage({ colorScheme });
    await page.setContent(`<style>${css}</style><a class="gko gko-link" href="/">Start</a>`);
    const color = await page.evaluate(() => {
      const link = document.querySelector('a');
      return link && getComputedStyle(link).backgroundColor;
    });
    expect(color).toBe(expected);
    await page.close();
  }
});
