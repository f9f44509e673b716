import { describe, expect, it } from 'vitest';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import type { Offer } from '../../src/model/types.js';
import { offer } from './offers.js';
import { holdClock, pass, passUntil, START, sleep, until } from './visitor/clock.js';
import { openPartner } from './visitor/partner.js';
import { type Visit, visit } from './visitor/visit.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const endingIn = (ms: number): Offer => ({ ...offer, expiryDate: new Date(START + ms).toISOString() });
const textOf = ({ container }: Visit) => container.textContent ?? '';
const link = ({ container }: Visit) => container.querySelector('a.gko-link');

/** What a browser tells when its visitor comes back to a tab; of a laptop's lid it may tell only the first. */
const wake = (...types: string[]) => {
  for (const type of types) window.dispatchEvent(new Event(type));
};

/** Opens a page with the card of an offer, and lets it come. */
async function openCard(shown: Offer) {
  holdClock();
  const partner = await openPartner({ offers: [shown] });
  const page = visit(<OfferEmbed id={offer.id} />, partner);
  await passUntil(() => textOf(page).includes('Ends'));
  await pass(1000);
  return { partner, page };
}

describe('a tab that was asleep for a day', () => {
  it.each([['focus'], ['pageshow'], ['resume'], ['visibilitychange'], ['visibilitychange', 'focus']])(
    'counts on from where the clock is: %s',
    async (...events) => {
      const { partner, page } = await openCard(endingIn(3 * DAY + HOUR));
      expect(textOf(page)).toContain('in 3 days');
      partner.hold();
      sleep(DAY);
      wake(...events);
      await until(() => !textOf(page).includes('in 3 days'));
      expect(textOf(page)).toContain('in 2 days');
      expect(link(page)).toHaveAttribute('href', `${partner.baseUrl}/${offer.id}/go`);
    },
  );

  it('shows an offer that has ended meanwhile as ended, before anybody is asked', async () => {
    const { partner, page } = await openCard(endingIn(20 * HOUR));
    expect(link(page)).toHaveAttribute('href');
    const release = partner.hold();
    sleep(DAY);
    wake('visibilitychange', 'focus');
    await until(() => textOf(page).includes('This offer has ended.'));
    expect(textOf(page)).toContain('This offer has ended.');
    expect(page.container.querySelector('article')).toHaveAttribute('data-state', 'ended');
    expect(link(page)).not.toHaveAttribute('href');
    expect(link(page)).toHaveAttribute('aria-disabled', 'true');
    release();
    await passUntil(() => partner.requests[1]?.status === 200);
    await pass(1000);
    expect(textOf(page)).toContain('This offer has ended.');
  });

  it('asks for its offer anew, once, and shows what has become of it', async () => {
    const { partner, page } = await openCard(endingIn(20 * HOUR));
    const card = page.container.querySelector('article');
    await partner.change({ offers: [{ ...endingIn(5 * DAY), headline: 'Now with a pear tree' }] });
    sleep(DAY);
    wake('visibilitychange', 'focus');
    await passUntil(() => textOf(page).includes('Now with a pear tree'));
    expect(textOf(page)).toContain('Now with a pear tree');
    expect(textOf(page)).not.toContain('has ended');
    expect(link(page)).toHaveAttribute('href', `${partner.baseUrl}/${offer.id}/go`);
    expect(page.container.querySelector('article')).toBe(card);
    expect(partner.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('keeps the card of an offer that is gone, or cannot be asked for, and tells the developer', async () => {
    const { partner, page } = await openCard(endingIn(9 * DAY + HOUR));
    await partner.change({ faults: { '*': 'not-found' } });
    sleep(DAY);
    wake('visibilitychange', 'focus');
    await passUntil(() => page.told.length > 0);
    expect(page.told).toEqual(['not-found']);
    expect(textOf(page)).toContain('in 8 days');
  });

  it('asks for a list of one page anew', async () => {
    holdClock();
    const partner = await openPartner({ offers: [endingIn(20 * HOUR)] });
    const page = visit(<OfferGrid />, partner);
    await passUntil(() => textOf(page).includes('Ends'));
    await partner.change({ offers: [{ ...offer, name: 'Harbour Chess' }] });
    sleep(DAY);
    wake('visibilitychange');
    await passUntil(() => textOf(page).includes('Harbour Chess'));
    expect(page.container.querySelectorAll('article')).toHaveLength(1);
    expect(textOf(page)).not.toContain('has ended');
  });
});
