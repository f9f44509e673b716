import assert from 'node:assert/strict';
import { assertCard, assertProgress, cardOf, NAME } from './card.mjs';
import { onPage, requestsOf } from './look.mjs';
import { cardChecks, clickChecks, missingOnServer } from './pages.mjs';

/** The app's pages, and what a visitor has of each before or without any script. */
const TABLE = [
  { path: '/', requests: 1, withoutScript: 'skeleton' },
  { path: '/prefetched', requests: 0, withoutScript: 'card' },
  { path: '/streamed', requests: 0, withoutScript: 'skeleton' },
  { path: '/server', requests: 0, withoutScript: 'card' },
];

export const PAGES = TABLE.map(({ path }) => path);

/** Those whose offer cannot be read, at least not while they are sent. */
export const FAILING_PAGES = ['/streamed/missing', '/streamed/recovered', '/server/missing'];

/** React says so where a server gave up on a part of a page: the browser makes it. */
const GIVEN_UP = /^uncaught: Error: Minified React error #419/;

/** Names of checks and what they do with the site; each throws when it does not hold. */
export const pageChecks = [
  ...cardChecks(TABLE),
  ...clickChecks('/prefetched'),
  missingOnServer('/server/missing', 200),
  ['/prefetched says what the visitor has done, and by when to go on', onPage('/prefetched', {}, assertProgress)],
  [
    '/streamed sends the skeleton first, and the card in the same answer',
    async ({ origin }) => {
      const { body } = await fetch(`${origin}/streamed`);
      let html = '';
      let before = '';
      for await (const text of body.pipeThrough(new TextDecoderStream())) {
        html += text;
        // Neither as HTML nor as data.
        if (!html.includes(NAME)) before = html;
      }
      assert.match(before, /<div role="status" class="[^"]*gko-skeleton/);
      assert.ok(html.includes('<article'), 'the card never came');
    },
  ],
  [
    '/streamed/missing becomes a failure that says what it is, with one request',
    onPage('/streamed/missing', {}, async (visit) => {
      const failure = visit.page.locator('.gko-failure');
      await failure.waitFor();
      assert.equal(await failure.getAttribute('data-kind'), 'not-found');
      assert.equal(await requestsOf(visit), 1);
      return [
        GIVEN_UP,
        /^404 for /,
        /^console.error: Failed to load resource/,
        /^console.error: OfferError: .*\(HTTP 404\)/,
      ];
    }),
  ],
  [
    '/streamed/recovered becomes the card, with one request',
    onPage('/streamed/recovered', {}, async (visit) => {
      await assertCard(visit.page);
      assert.equal(await requestsOf(visit), 1);
      return [GIVEN_UP];
    }),
  ],
  [
    '/server shows parts in an order of its own, and what functions say of the offer',
    onPage('/server', {}, async ({ page }) => {
      const tile = page.getByRole('article', { name: 'In an order of our own' });
      assert.match(
        (await tile.innerText()).replace(/\s+/g, ' '),
        /^.*Lantern Bingo.*Up to 14,443 coins.*Play now.*Terms/,
      );
      const data = await page.getByRole('region', { name: 'As data' }).innerText();
      assert.match(data, /^running: .*\bfinish-by\b/);
      assert.match(data, /6 steps on 6 rungs, 14,443 coins/);
    }),
  ],
  [
    'going from one page to the other shows the card again, fetched no second time',
    onPage('/', {}, async (visit) => {
      await cardOf(visit.page).waitFor();
      await visit.page.getByRole('link', { name: 'Prefetched', exact: true }).click();
      await visit.page.waitForURL('**/prefetched');
      await assertCard(visit.page);
      assert.equal(await requestsOf(visit), 1);
    }),
  ],
  [
    'going to /streamed streams the offer as well, with no request for it',
    onPage('/server', {}, async (visit) => {
      await visit.page.getByRole('link', { name: 'Streamed', exact: true }).click();
      await visit.page.waitForURL('**/streamed');
      await assertCard(visit.page);
      assert.equal(await requestsOf(visit), 0);
    }),
  ],
];
