import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { sourceAliases } from '../setup/source-aliases.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NONCE = 'cjRuZDBt';
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:";

/** A page's server half, script and style sheet, with one React, in the form that says what is wrong. */
interface Built {
  render: (nonce: string | undefined) => string;
  version: string;
  script: string;
  css: string;
}

const buildWith = async (root: string): Promise<Built> => {
  const shared = {
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
  } as const;
  const checks = { moduleLevelDirective: false };
  const dedupe = ['react', 'react-dom'];
  const outDir = mkdtempSync(join(tmpdir(), 'gko-csp-'));
  try {
    await build({
      ...shared,
      resolve: { alias: sourceAliases('server'), dedupe },
      ssr: { noExternal: true },
      build: {
        ssr: folder('csp/server.entry.tsx'),
        outDir,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' }, checks },
      },
    });
    const { render, version } = await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
    const result = await build({
      ...shared,
      resolve: { alias: sourceAliases('browser'), dedupe },
      build: {
        write: false,
        copyPublicDir: false,
        minify: false,
        modulePreload: false,
        cssTarget: 'chrome123',
        rolldownOptions: { input: folder('csp/client.entry.tsx'), output: { codeSplitting: false }, checks },
      },
    });
    const { output } = result as Extract<typeof result, { output: unknown }>;
    const text = (ending: string) => {
      const file = output.find(({ fileName }) => fileName.endsWith(ending));
      return file?.type === 'chunk' ? file.code : String(file?.source);
    };
    return { render, version, script: text('.js'), css: text('.css') };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    executablePath: (await findInstalledChromium()) ?? undefined,
  });
});
afterAll(() => browser.close());

/** Serves a page under a policy, with everything it says and everything that its policy forbade. */
const open = async (built: Built, styleSrc: string, nonce: string | undefined, alive: string, extra = '') => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('React DevTools')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  const attributes = `data-alive="${alive}" ${nonce === undefined ? '' : `data-nonce="${nonce}"`}`;
  const html = alive === 'made here' ? '' : built.render(nonce);
  const files: Record<string, [type: string, body: string]> = {
    '/': [
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><title>Offers</title><link rel="stylesheet" href="/page.css"><link rel="icon" href="data:,">${extra}<body><div id="root" ${attributes}>${html}</div>${alive === 'without scripting' ? '' : '<script type="module" src="/page.js"></script>'}</body></html>`,
    ],
    '/page.css': ['text/css', built.css],
    '/page.js': ['text/javascript', built.script],
  };
  await page.route('**/*', (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    const headers = { 'content-security-policy': `${STRICT}; style-src ${styleSrc}` };
    return route.fulfill({ contentType, body, headers });
  });
  await page.goto('http://site.example/');
  const accents = () =>
    page
      .locator('.gko-link')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor).join(' and '));
  return { page, problems, accents };
};

describe.each([
  ['19', folder('../..')],
  ['18', folder('../react18')],
])('under a strict Content Security Policy, React %s', (major, root) => {
  let built: Built;
  beforeAll(async () => {
    built = await buildWith(root);
  }, 60_000);

  it('is the React that is meant', () => {
    expect(built.version.split('.')[0]).toBe(major);
  });

  it.each([
    ['hydrated', "'self'", undefined],
    ['made here', "'self'", undefined],
    ['hydrated', `'self' 'nonce-${NONCE}'`, NONCE],
    ['made here', `'self' 'nonce-${NONCE}'`, NONCE],
  ])('brands a page that is %s, with style-src %s, and changes it: no violation, nothing said', async (...row) => {
    const [alive, styleSrc, nonce] = row;
    const { page, problems, accents } = await open(built, styleSrc, nonce, alive);
    await expect.poll(accents).toBe('rgb(1, 2, 3) and rgb(4, 5, 6)');
    const titles = await page
      .locator('h3')
      .evaluateAll((all) => all.map((title) => getComputedStyle(title).fontFamily));
    expect(titles).toEqual(['"Own & 4", serif', '"Own & 4", serif']);
    await page.evaluate(() => (window as unknown as { change: () => void }).change());
    await expect.poll(accents).toBe('rgb(70, 80, 90) and rgb(11, 12, 13)');
    expect(await page.locator('style').count()).toBe(nonce ? 2 : 0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('has its brand before any script, with the nonce', async () => {
    const { page, problems, accents } = await open(built, `'self' 'nonce-${NONCE}'`, NONCE, 'without scripting');
    expect(await accents()).toBe('rgb(1, 2, 3) and rgb(4, 5, 6)');
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each([
    ['the wrong nonce', NONCE.slice(1)],
    ['none, where there is a policy after all', ''],
  ])('is not branded with %s, and the browser says why: the tests above would hear it', async (_, nonce) => {
    const { page, problems, accents } = await open(built, `'self' 'nonce-${NONCE}'`, nonce, 'hydrated');
    expect(await accents()).toBe('rgb(59, 63, 216) and rgb(59, 63, 216)');
    await expect.poll(() => problems.join('\n')).toContain('violates the following Content Security Policy');
    await page.close();
  });
});
