import { chromium } from 'playwright';
import { build, createLogger } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { root } from './dist.js';

/** A piece of the table of countries, and of the sentences for a visitor. */
const TABLE = 'GNQGQ GRC GRDGD';
const SENTENCE = 'Not for this device';

/** What a partner's Vite makes of a page's script: its files by name, and what it warned of. */
const bundle = async (
  code: string,
  external: (string | RegExp)[] = [/^react(-dom)?($|\/)/, '@tanstack/react-query'],
) => {
  const warnings: string[] = [];
  const customLogger = { ...createLogger('silent'), warn: (message: string) => void warnings.push(message) };
  const result = await build({
    root,
    configFile: false,
    customLogger,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page.js' ? id : null),
        load: (id) => (id === 'page.js' ? code.replaceAll('gokart-offers-react', `${root}dist/index.js`) : null),
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'page.js',
        preserveEntrySignatures: 'allow-extension',
        external,
        output: { entryFileNames: 'page.js' },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const { output } = result as Extract<typeof result, { output: unknown }>;
  const files = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
  const later = [...files].filter(([name]) => name !== 'page.js').map(([, text]) => text);
  return { files, main: files.get('page.js') ?? '', later: later.join('\n'), warnings };
};

describe('the table of countries', () => {
  it.each(['OfferCard', 'OfferEligibility'])('is in a file of its own for a page with %s', async (name) => {
    const { main, later, warnings } = await bundle(`export { ${name} } from 'gokart-offers-react';`);
    expect(main).toContain('For whom:');
    for (const text of [TABLE, SENTENCE]) {
      expect(main).not.toContain(text);
      expect(later).toContain(text);
    }
    expect(warnings).toEqual([]);
  });

  it('is nowhere for a page with a PayoutBadge', async () => {
    const { main, files } = await bundle(`export { PayoutBadge } from 'gokart-offers-react';`);
    expect(main).not.toContain(TABLE);
    expect([...files.keys()]).toEqual(['page.js']);
  });

  it('is there once for a page that asks getEligibility as well, and no bundler complains', async () => {
    const { main, later, warnings } = await bundle(`export { OfferCard, getEligibility } from 'gokart-offers-react';`);
    expect(main).toContain(TABLE);
    expect(later).not.toContain(TABLE);
    expect(warnings).toEqual([]);
  });
});

describe('the decoder', () => {
  /** A name that only the API uses, what an HTML parser is called, and what opens every list of marks. */
  const DECODER = ['trackingSystemEventId', 'DOMParser', 'blockquote'];

  it('is in a file of its own for a page that asks our handler', async () => {
    const { main, later, warnings } = await bundle(`export { OfferProvider, OfferEmbed } from 'gokart-offers-react';`);
    for (const text of DECODER) {
      expect(main).not.toContain(text);
      expect(later).toContain(text);
    }
    expect(warnings).toEqual([]);
  });

  it('is there once for a page that decodes as well, and no bundler complains', async () => {
    const { main, later, warnings } = await bundle(
      `export { OfferEmbed, OfferProvider, decodeOffer } from 'gokart-offers-react';`,
    );
    for (const text of DECODER) {
      expect(main).toContain(text);
      expect(later).not.toContain(text);
    }
    expect(warnings).toEqual([]);
  });
});

describe('a page where it cannot be loaded', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    const executablePath = (await findInstalledChromium()) ?? undefined;
    browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath });
  });
  afterAll(() => browser.close());

  it.each([
    [true, 'USA and CAN · 18–24', null],
    [false, 'Not for you: available only in United States and Canada.', 'ineligible'],
  ])('(%s) says %s', async (isBlocked, text, status) => {
    const { files } = await bundle(
      `import { createElement } from 'react';
       import { createRoot } from 'react-dom/client';
       import { OfferEligibility } from 'gokart-offers-react';
       const targeting = { age: '18-24', countries: ['USA', 'CAN'], states: [], zipCodes: [], genders: [], devices: [] };
       const offer = { targeting, launchDate: null, expiryDate: null, repeatable: null };
       createRoot(document.body).render(createElement(OfferEligibility, { offer, visitor: { country: 'DE' } }));`,
      [],
    );
    const page = await browser.newPage();
    const problems: unknown[] = [];
    page.on('pageerror', (error) => problems.push(error));
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      asked.push(name);
      if (name === '')
        return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' });
      if (isBlocked && name !== 'page.js') return route.abort();
      return route.fulfill({ contentType: 'text/javascript', body: files.get(name) ?? '' });
    });
    await page.goto('http://site.example/');
    await page.getByText(text).waitFor();
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    await page.waitForTimeout(100);
    expect(await page.locator('.gko-eligibility').getAttribute('data-status')).toBe(status);
    expect(problems).toEqual([]);
    await page.close();
  });
});
