import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, launch, ORIGIN, open, SHEETS, settle } from './browser.js';
import { bundlePages, bundleServer } from './bundle.js';
import { compare } from './compare.js';
import { readGuard } from './guard.js';
import { measureAll } from './measure.js';

/** As strict as a page that shows offers can be; the samples' pictures are `data:` URLs. */
const STRICT = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types gokart-offers',
].join('; ');

let browser: Browser;
let answers: Record<string, Answer>;
let rendered: string;
beforeAll(async () => {
  const [scripts, server] = [await bundlePages(), await bundleServer()];
  rendered = server.html();
  answers = {
    ...SHEETS,
    [server.api.path]: { type: 'application/json', body: JSON.stringify(server.api.answer) },
    ...Object.fromEntries([...scripts].map(([path, body]) => [path, { type: 'text/javascript' as const, body }])),
  };
  browser = await launch();
});
afterAll(() => browser.close());

/** A page that a server rendered and that came alive; what the policy had to stop, and how the page looks. */
const visit = async (policy: string | null, body = rendered) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Offers</title>
    <link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/styles.css"></head>
    <body><div id="root">${body}</div><script type="module" src="/csp.js"></script></body></html>`;
  const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
  const { page, context, printed } = await open(browser, {
    ...answers,
    '/': { type: 'text/html', body: html, headers },
  });
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      stopped.push([effectiveDirective, blockedURI, sample].join(' '));
    });
  });
  await page.goto(`${ORIGIN}/?server`);
  return { page, context, printed, stopped: () => page.evaluate<string[]>('stopped') };
};

const measured = async (policy: string | null) => {
  const { page, context, printed, stopped } = await visit(policy);
  await settle(page);
  await page.locator('[data-embedded] .gko-rich').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector('.hosts-page')?.classList.add('hosts-measured'));
  const { parts } = await page.evaluate(measureAll, readGuard());
  const result = { parts, printed, stopped: await stopped() };
  await context.close();
  return result;
};

it('a strict policy stops nothing of server-rendered cards that come alive, and they look the same', async () => {
  const strict = await measured(STRICT);
  expect(strict.stopped).toEqual([]);
  expect(strict.printed.filter((text) => !/404|decode/.test(text))).toEqual([]);
  const free = await measured(null);
  expect(compare(free.parts, strict.parts)).toEqual({ differences: [], moved: [], missing: [] });
});

it('the server’s HTML has no style attribute, no style element and no script', () => {
  expect(rendered.match(/\sstyle=|<style|<script|\son\w+=/g)).toBeNull();
});

it('a policy that is broken is told of, so that the test above tests something', async () => {
  const { page, context, stopped } = await visit(STRICT, `<p style="color: red">No</p>${rendered}`);
  await page.waitForFunction('stopped.length > 0');
  expect((await stopped()).join()).toContain('style-src-attr');
  await context.close();
});
