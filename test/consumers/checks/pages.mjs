import assert from 'node:assert/strict';
import { openPage } from '../setup/visit.mjs';
import { assertCard, assertProgress, assertReadable, cardOf, linkOf, NAME } from './card.mjs';

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

const CLICK_ID = '\\d+(-\\d+){3}';
const SIGNED_IN = { name: 'member', value: 'member-42' };

/** React says so where a server gave up on a part of a page: the browser makes it. */
const GIVEN_UP = /^uncaught: Error: Minified React error #419/;

/** A look at a page, which also keeps all that the page was sent and made of it. */
const onPage = (path, options, look) => async (site) => {
  const visit = await openPage(site.browser, { baseURL: site.origin, ...options });
  try {
    await visit.context.addCookies([{ ...SIGNED_IN, url: site.origin }]);
    await visit.page.goto(path, { waitUntil: 'networkidle' });
    site.documents.push({ url: `the DOM of ${path}`, text: await visit.page.content() });
    const expected = (await look(visit)) ?? [];
    site.documents.push(...(await visit.served()));
    assert.equal(visit.faults.length, expected.length, visit.faults.join('\n'));
    for (const [index, fault] of expected.entries()) assert.match(visit.faults[index], fault);
  } finally {
    await visit.close();
  }
};

const requestsOf = async ({ served }) => (await served()).filter(({ url }) => /\/api\/offers\/[^/]+$/.test(url)).length;

/** Follows the card's link; gives what the advertiser was told. */
async function followLink({ page }) {
  await linkOf(page).click();
  await page.getByRole('heading', { name: 'Advertiser' }).waitFor();
  return new URL(page.url()).searchParams;
}

const go = async (site, headers) => {
  const html = await (await fetch(`${site.origin}/prefetched`)).text();
  const [path] = /\/api\/offers\/[0-9a-f-]{36}\/go/.exec(html);
  return fetch(site.origin + path, { redirect: 'manual', headers });
};

const clickIdOf = (response) => new URL(response.headers.get('location')).searchParams.get('pub_click_id');

const withScript = ({ path, requests }) => [
  `${path} with scripting: the card, after ${requests} requests of the browser, nothing in the console`,
  onPage(path, {}, async (visit) => {
    await assertCard(visit.page);
    await cardOf(visit.page).getByRole('button', { name: /next/i }).waitFor();
    assert.equal(await requestsOf(visit), requests);
  }),
];

const WITHOUT_SCRIPT = {
  card: [
    'the whole card, and its link works',
    async (visit) => {
      await assertReadable(visit.page);
      assert.equal((await followLink(visit)).get('pub_member_id'), SIGNED_IN.value);
    },
  ],
  skeleton: [
    'that an offer is loading, and no card',
    async ({ page }) => {
      assert.equal(await page.getByRole('status').innerText(), 'Loading the offer…');
      assert.equal(await cardOf(page).count(), 0);
    },
  ],
};

const withoutScript = ({ path, withoutScript: shown }) => {
  const [what, look] = WITHOUT_SCRIPT[shown];
  return [`${path} without scripting: ${what}`, onPage(path, { javaScriptEnabled: false }, look)];
};

/** Names of checks and what they do with the site; each throws when it does not hold. */
export const pageChecks = [
  ...TABLE.map(withScript),
  ...TABLE.map(withoutScript),
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
    '/server/missing says what it is, also without scripting',
    onPage('/server/missing', { javaScriptEnabled: false }, async ({ page }) => {
      assert.equal(await page.getByRole('alert').getAttribute('data-kind'), 'not-found');
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
  [
    'a click goes to the advertiser with a click id and the member',
    onPage('/prefetched', {}, async (visit) => {
      const searchParams = await followLink(visit);
      assert.match(searchParams.get('pub_click_id'), new RegExp(`^${CLICK_ID}$`));
      assert.equal(searchParams.get('pub_member_id'), SIGNED_IN.value);
    }),
  ],
  [
    'each /go is a 302 with a click id of its own, kept by nobody',
    async (site) => {
      const answers = [await go(site, { cookie: 'member=a' }), await go(site, { cookie: 'member=a' })];
      for (const answer of answers) {
        assert.equal(answer.status, 302);
        assert.match(answer.headers.get('cache-control'), /no-store/);
        assert.match(clickIdOf(answer), new RegExp(`^${CLICK_ID}$`));
      }
      assert.notEqual(clickIdOf(answers[0]), clickIdOf(answers[1]));
    },
  ],
  [
    'a visitor who is not signed in is not sent anywhere',
    async (site) => {
      const answer = await go(site, {});
      assert.equal(answer.headers.get('location'), null);
      assert.match(await answer.text(), /sign/i);
    },
  ],
];
