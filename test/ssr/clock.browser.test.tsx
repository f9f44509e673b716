import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Offer, OfferCard } from '../../src/index.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { hydrate } from './hydrate.js';

const HOUR = 3_600_000;
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const steps = [
  buildEvent({ id: 'install' }),
  buildEvent({ id: 'x', completionSequence: 2, deadlineDays: 7, pendingDays: 3 }),
];
const progress = (hours: number) => ({ install: { at: fromNow(hours) } });

const stateOf = (html: string | Element) => {
  const page = document.createElement('div');
  page.innerHTML = typeof html === 'string' ? html : html.outerHTML;
  return page.querySelector('article')?.dataset.state;
};

it.each<[string, Partial<Offer>, number, string, string]>([
  ['that ended since it was read', { expiryDate: fromNow(-1) }, -10, 'running', 'ended'],
  ['that started since it was read', { launchDate: fromNow(-1) }, -10, 'not-started', 'running'],
  ['whose deadline has come nearer since', { events: steps }, -7 * 24 + 1, 'running', 'running'],
  ['nobody knows when it was read', { asOf: null, expiryDate: fromNow(-1) }, -10, 'running', 'ended'],
])(
  'an offer %s is first shown as the server had it, then by the visitor’s clock',
  async (_, more, began, sent, shown) => {
    const offer = buildOffer({ creatives: [], asOf: fromNow(-9), ...more });
    const card = (
      <OfferCard offer={offer} progress={progress(began)} baseUrl="/api/offers" reward={{ currency: 'USD' }} />
    );
    const html = renderToString(card);
    expect(stateOf(html)).toBe(sent);
    const page = await hydrate(html, card, true);
    expect(page.errors).toEqual([]);
    expect(page.container.firstElementChild).toBe(page.sent);
    await expect.poll(() => stateOf(page.container)).toBe(shown);
    expect(page.errors).toEqual([]);
  },
);

it('a fixed instant is the same before and after', async () => {
  const offer = buildOffer({ creatives: [], asOf: fromNow(-9), expiryDate: fromNow(-1) });
  const card = <OfferCard offer={offer} now={fromNow(-2)} baseUrl="/api/offers" reward={{ currency: 'USD' }} />;
  const html = renderToString(card);
  const page = await hydrate(html, card, true);
  expect(page.errors).toEqual([]);
  expect([stateOf(html), stateOf(page.container)]).toEqual(['running', 'running']);
});
