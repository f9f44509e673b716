import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCreative, buildEvent, buildOffer } from '../../src/testing/index.js';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { bundlePage } from './bundle-page.js';

/** A piece of the table of countries, and of the sentences for a visitor. */
const TABLE = 'GNQGQ GRC GRDGD';
const SENTENCE = 'Not for this device';

/** A page's script as a partner's Vite builds it: its files by name, and those that come first. */
const bundle = async (code: string, external?: (string | RegExp)[]) => {
  const { chunks, warnings } = await bundlePage(code, external);
  const files = new Map(chunks.map((file) => [file.fileName, file.code] as const));
  const later = [...files].filter(([name]) => name !== 'page.js').map(([, text]) => text);
  // What the page's script shares with a file on demand may be in one of its own, which comes with it.
  const first = new Set(['page.js']);
  for (const name of first) {
    const file = chunks.find(({ fileName }) => fileName === name);
    for (const other of file?.imports ?? []) if (files.has(other)) first.add(other);
  }
  return { files, first, main: files.get('page.js') ?? '', later: later.join('\n'), warnings };
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

describe('what looks into lists for an offer', () => {
  it.each([
    ['OfferProvider, OfferEmbed', false],
    ['OfferProvider, OfferEmbed, OfferGrid', true],
    ['OfferProvider, useOffer, useOffers', true],
  ])('a page with %s has it: %j', async (names, expected) => {
    const { main } = await bundle(`export { ${names} } from 'gokart-offers-react';`);
    expect(main.includes('getQueriesData')).toBe(expected);
  });
});

describe('the ladder, and what tells how a visitor stands', () => {
  it('are in files of their own for a page with a card', async () => {
    const { main, later, warnings } = await bundle(`export { OfferCard } from 'gokart-offers-react';`);
    const texts = ['gko-step-name', 'Out of reach', 'gko-carousel-position'];
    for (const text of texts) expect(later).toContain(text);
    for (const text of texts) expect(main).not.toContain(text);
    expect(warnings).toEqual([]);
  });

  it('are there for a page that asks getEventLadder as well, and no bundler complains', async () => {
    const names = 'OfferCard, EventLadder, getEventLadder, getOfferTimeline';
    const { main, warnings } = await bundle(`export { ${names} } from 'gokart-offers-react';`);
    expect(main).toContain('gko-step-name');
    expect(warnings).toEqual([]);
  });
});

describe('a page in a browser', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    const executablePath = (await findInstalledChromium()) ?? undefined;
    browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath });
  });
  afterAll(() => browser.close());

  /** Opens a page that renders an element, where what is loaded on demand may not come. */
  const open = async (name: string, props: string, isBlocked: boolean) => {
    const { files, first } = await bundle(
      `import { createElement } from 'react';
       import { createRoot } from 'react-dom/client';
       import { ${name} } from 'gokart-offers-react';
       createRoot(document.body).render(createElement(${name}, ${props}));`,
      [],
    );
    const page = await browser.newPage();
    const problems: unknown[] = [];
    page.on('pageerror', (error) => problems.push(error));
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      asked.push(file);
      if (file === '')
        return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' });
      if (isBlocked && !first.has(file)) return route.abort();
      return route.fulfill({ contentType: 'text/javascript', body: files.get(file) ?? '' });
    });
    await page.goto('http://site.example/');
    return { page, problems, asked };
  };

  it.each([
    ['cannot be loaded', true, 'USA and CAN · 18–24', null],
    ['is loaded', false, 'Not for you: available only in United States and Canada.', 'ineligible'],
  ])('says for whom an offer is where the rest %s', async (_, isBlocked, text, status) => {
    const targeting = { age: '18-24', countries: ['USA', 'CAN'], states: [], zipCodes: [], genders: [], devices: [] };
    const props = {
      offer: { targeting, launchDate: null, expiryDate: null, repeatable: null },
      visitor: { country: 'DE' },
    };
    const { page, problems, asked } = await open('OfferEligibility', JSON.stringify(props), isBlocked);
    await page.getByText(text).waitFor();
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    await page.waitForTimeout(100);
    expect(await page.locator('.gko-eligibility').getAttribute('data-status')).toBe(status);
    expect(problems).toEqual([]);
    await page.close();
  });

  const offer = buildOffer({
    expiryDate: '2099-01-01T00:00:00.000Z',
    creatives: [buildCreative(), buildCreative({ id: 'creative-2', displayOrder: 1 })],
    events: [
      buildEvent({ id: 'install', name: 'Install' }),
      buildEvent({ id: 'level', name: 'Reach level 10', completionSequence: 2 }),
    ],
  });

  it('brings a card to life with what is loaded on demand', async () => {
    const props = JSON.stringify({ offer, progress: { install: { at: '2026-06-01T00:00:00Z', status: 'paid' } } });
    const { page, problems } = await open('OfferCard', props, false);
    await page.getByText('1 of 2 steps').waitFor();
    expect(await page.locator('li[data-state]').evaluateAll((all) => all.map((step) => step.dataset.state))).toEqual([
      'paid',
      'available',
    ]);
    await page.getByRole('button', { name: 'Next picture' }).click();
    await page.locator('.gko-carousel[data-current="2"]').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows a card, its pictures and what to do, where none of it can be loaded', async () => {
    const { page, problems, asked } = await open('OfferCard', JSON.stringify({ offer, progress: {} }), true);
    await page.getByText('Install · Reach level 10').waitFor();
    await page.getByRole('group', { name: 'Slides' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(asked.length).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await page.close();
  });
});
