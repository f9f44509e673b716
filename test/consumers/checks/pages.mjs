import assert from 'node:assert/strict';
import { MISSING_ID } from '../setup/api.mjs';
import { assertCard, assertReadable, cardOf } from './card.mjs';
import { followLink, layoutShiftsOf, onPage, requestsOf, SIGNED_IN } from './look.mjs';

const CLICK_ID = /^\d+(-\d+){3}$/;

/**
 * Checks of pages with the card. For each of `pages`: its `path`; how many `requests` for the offer a browser makes; and
 * what a visitor has of it `withoutScript`, or before any has come: the `card`, a `skeleton`, or nothing at all.
 */
export const cardChecks = (pages) => [
  ...pages.map(withScript),
  ...pages.filter(({ withoutScript }) => withoutScript).map(withoutScript),
];

/** What stands below a card moves once it is there in a skeleton's place: nobody knows how high it will be. */
const isBelow = (shift) => /: FOOTER /.test(shift);

const withScript = ({ path, requests, withoutScript: before }) => [
  `${path} with scripting: the card, after ${requests} requests of the browser, nothing in the console, nothing jumps`,
  onPage(path, {}, async (visit) => {
    await assertCard(visit.page);
    // Pictures can be turned once the card has come alive.
    await cardOf(visit.page).getByRole('button', { name: /next/i }).waitFor();
    assert.equal(await requestsOf(visit), requests);
    const shifts = await layoutShiftsOf(visit);
    assert.deepEqual(before === 'card' ? shifts : shifts.filter((shift) => !isBelow(shift)), []);
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

const go = (site, headers) =>
  fetch(`${site.origin}/api/offers/${site.api.offerId}/go`, { redirect: 'manual', headers });

const clickIdOf = (response) => new URL(response.headers.get('location')).searchParams.get('pub_click_id');

/** Checks of the click, from the card of the page at `path`. */
export const clickChecks = (path) => [
  [
    'a click goes to the advertiser with a click id and the member',
    onPage(path, {}, async (visit) => {
      const searchParams = await followLink(visit);
      assert.match(searchParams.get('pub_click_id'), CLICK_ID);
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
        assert.match(clickIdOf(answer), CLICK_ID);
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

/** What the browser says of an answer with the status 404, whatever the page makes of it. */
const answered404 = (path) => [new RegExp(`^404 for .*${path}$`), /^console.error: Failed to load resource: .* 404 /];

/** The page at `path` asks in the browser for an offer that is not there, and says so. */
export const missingInBrowser = (path) => [
  `${path} says what it is, after one request`,
  onPage(path, {}, async (visit) => {
    await assertGone(visit);
    assert.equal(await requestsOf(visit), 1);
    return answered404(`/api/offers/${MISSING_ID}`);
  }),
];

/** The page at `path` says without any script that its offer is not there, and so does its status, where that is 404. */
export const missingOnServer = (path, status) => [
  `${path} says what it is, with the status ${status}, also without scripting`,
  onPage(path, { javaScriptEnabled: false }, async (visit) => {
    await assertGone(visit);
    return status === 404 ? answered404(path) : [];
  }),
];

/** What stands in a card's place when an offer is not there. */
async function assertGone({ page }) {
  const failure = page.getByRole('alert').and(page.locator('.gko-failure'));
  await failure.waitFor();
  assert.equal(await failure.getAttribute('data-kind'), 'not-found');
}
