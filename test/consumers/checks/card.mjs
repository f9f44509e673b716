import assert from 'node:assert/strict';

/** The name of the app's one offer. */
export const NAME = 'Lantern Bingo';
/** 60% of the payouts in secrets.json, which add up to 24.0726, at 1000 coins a unit, rounded down. */
const REWARD = 'Up to 14,443 coins';

export const cardOf = (page) => page.getByRole('article', { name: NAME });
export const linkOf = (page) => cardOf(page).getByRole('link', { name: new RegExp(NAME) });

/** What a visitor must find on the card, whoever made it. */
export async function assertCard(page) {
  const card = cardOf(page);
  await card.waitFor();
  assert.equal(await card.getByRole('heading', { level: 2, name: NAME }).count(), 1);
  assert.match((await card.innerText()).replace(/\s+/g, ' '), new RegExp(REWARD));
  await card.getByRole('list').first().getByRole('listitem').first().waitFor();
  await card.getByText('Reach level 50').waitFor();
  assert.match(await linkOf(page).getAttribute('href'), /^\/api\/offers\/[0-9a-f-]{36}\/go$/);
  // The card's own style sheet has arrived: without it a link stands in a line of text.
  assert.notEqual(await linkOf(page).evaluate((link) => getComputedStyle(link).display), 'inline');
}

/** How each step stands for a visitor who completed the first one yesterday. */
export async function assertProgress({ page }) {
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

/** The whole card of a page without scripting: what is said, the picture, and the terms, which open. */
export async function assertReadable(page) {
  await assertCard(page);
  const card = cardOf(page);
  const picture = card.getByRole('img').first();
  assert.equal(await picture.isVisible(), true);
  assert.ok((await picture.evaluate((image) => image.naturalWidth)) > 0, 'the picture was not loaded');
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
