import assert from 'node:assert/strict';
import { openPage } from '../setup/visit.mjs';

export const PAGES = ['/', '/prefetched'];

const CLICK_ID = '\\d+(-\\d+){3}';
const NAME = 'Lantern Bingo';
/** 60% of the payouts in secrets.json, which add up to 24.0726, at 1000 coins a unit, rounded down. */
const REWARD = 'Up to 14,443 coins';

const cardOf = (page) => page.getByRole('article', { name: NAME });
const linkOf = (page) => cardOf(page).getByRole('link', { name: new RegExp(NAME) });

/** What a visitor must find on the card, whoever made it. */
async function assertCard(page) {
  const card = cardOf(page);
  await card.waitFor();
  assert.equal(await card.getByRole('heading', { level: 2, name: NAME }).count(), 1);
  assert.match((await card.innerText()).replace(/\s+/g, ' '), new RegExp(REWARD));
  assert.equal(await card.getByRole('list').first().getByRole('listitem').first().isVisible(), true);
  assert.equal(await card.getByText('Reach level 50').isVisible(), true);
  assert.equal(
    await linkOf(page).getAttribute('href'),
    `/api/offers/${idIn(await linkOf(page).getAttribute('href'))}/go`,
  );
  // The card's own style sheet has arrived: without it a link stands in a line of text.
  assert.notEqual(await linkOf(page).evaluate((link) => getComputedStyle(link).display), 'inline');
}

const idIn = (href) => /^\/api\/offers\/([0-9a-f-]{36})\/go$/.exec(href ?? '')?.[1] ?? `no id in ${href}`;

const onPage = (path, options, look) => async (site) => {
  const visit = await openPage(site.browser, { baseURL: site.origin, ...options });
  try {
    await visit.page.goto(path, { waitUntil: 'networkidle' });
    await look(visit, site);
    assert.deepEqual(visit.faults, []);
  } finally {
    await visit.close();
  }
};

const go = async (site, headers) => {
  const html = await (await fetch(`${site.origin}/prefetched`)).text();
  const [path] = /\/api\/offers\/[0-9a-f-]{36}\/go/.exec(html);
  return fetch(site.origin + path, { redirect: 'manual', headers });
};

const clickIdOf = (response) => new URL(response.headers.get('location')).searchParams.get('pub_click_id');

/** Names of checks and what they do with the site; each throws when it does not hold. */
export const pageChecks = [
  ...PAGES.map((path) => [
    `${path} shows the card with nothing in the console`,
    onPage(path, {}, ({ page }) => assertCard(page)),
  ]),
  [
    '/ fetches the offer in the browser, once',
    onPage('/', {}, async ({ page, served }) => {
      await cardOf(page).waitFor();
      assert.equal((await served()).filter(({ url }) => /\/api\/offers\/[^/]+$/.test(url)).length, 1);
    }),
  ],
  [
    '/prefetched has no need to',
    onPage('/prefetched', {}, async ({ page, served }) => {
      await cardOf(page).getByRole('button', { name: /next/i }).waitFor();
      assert.equal((await served()).filter(({ url }) => url.includes('/api/offers')).length, 0);
    }),
  ],
  ['/prefetched says what the visitor has done, and by when to go on', onPage('/prefetched', {}, assertProgress)],
  ['/prefetched shows the whole card without scripting', onPage('/prefetched', { javaScriptEnabled: false }, onlyHtml)],
  [
    'going from one page to the other shows the card again, fetched no second time',
    onPage('/', {}, async ({ page, served }) => {
      await cardOf(page).waitFor();
      await page.getByRole('link', { name: 'Prefetched', exact: true }).click();
      await page.waitForURL('**/prefetched');
      await assertCard(page);
      assert.equal((await served()).filter(({ url }) => /\/api\/offers\/[^/]+$/.test(url)).length, 1);
    }),
  ],
  [
    'a click goes to the advertiser with a click id and the member',
    onPage('/prefetched', {}, async ({ page, context }, { origin, advertiser }) => {
      await context.addCookies([{ name: 'member', value: 'member-42', url: origin }]);
      await linkOf(page).click();
      await page.getByRole('heading', { name: 'Advertiser' }).waitFor();
      const { searchParams } = advertiser.visits.at(-1);
      assert.match(searchParams.get('pub_click_id'), new RegExp(`^${CLICK_ID}$`));
      assert.equal(searchParams.get('pub_member_id'), 'member-42');
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

async function assertProgress({ page }) {
  const card = cardOf(page);
  await card.getByText('1 of 6 steps').waitFor();
  const steps = card.locator('li[data-state]');
  assert.deepEqual(await steps.evaluateAll((all) => all.map((step) => step.dataset.state)), [
    'done',
    'available',
    ...Array(4).fill('locked'),
  ]);
  assert.match(await steps.nth(1).innerText(), /Next.+ (EST|EDT|GMT-[45])/s, 'a deadline in the zone of the page');
}

async function onlyHtml({ page }) {
  await assertCard(page);
  const card = cardOf(page);
  assert.equal(await card.getByRole('img').first().isVisible(), true);
  assert.equal(await card.getByRole('button').count(), 0, 'a button cannot do anything without scripting');
  const terms = card.locator('details', { hasText: /^Terms/ });
  assert.equal(await terms.evaluate((details) => details.open), false);
  await terms.locator('summary').click();
  assert.equal(
    await terms
      .getByText('One reward a household.')
      .or(terms.getByText(/Purchases are not required/))
      .isVisible(),
    true,
  );
}
