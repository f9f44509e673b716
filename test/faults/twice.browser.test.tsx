import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import * as first from '../../src/index.js';
import { Boundary } from '../connected/helpers.js';
import { Suspending } from './drive.js';
import { offer, offerOf } from './offers.js';
import { holdClock, pass, passUntil, until } from './visitor/clock.js';
import { openPartner, type Partner } from './visitor/partner.js';
import { see } from './visitor/see.js';
import { type Visit, visit } from './visitor/visit.js';
import { OFFER_NAME } from './what-visitors-see.js';

type Package = typeof first;

// @ts-expect-error TypeScript does not know of copies.
const second: Package = await import('../../src/index.js?copy=second');

const other = offerOf(2);
const cards = ({ container }: Visit) => [...container.querySelectorAll('article')];
const names = (page: Visit) => cards(page).map((card) => card.querySelector('h3')?.textContent);

describe('two copies of the package on a page', () => {
  it('are two', () => {
    expect(second.OfferEmbed).not.toBe(first.OfferEmbed);
    expect(second.OfferError).not.toBe(first.OfferError);
  });

  const withProvider = ({ OfferProvider }: Package, partner: Partner, page: ReactNode) => (
    <OfferProvider baseUrl={partner.baseUrl} reward={{ currency: 'USD' }}>
      {page}
    </OfferProvider>
  );

  it('each show their offers, and share what the page has asked for', async () => {
    const partner = await openPartner({ offers: [offer, other] });
    const page = visit(
      <>
        {withProvider(first, partner, <first.OfferEmbed id={offer.id} />)}
        {withProvider(second, partner, <second.OfferEmbed id={offer.id} />)}
        {withProvider(second, partner, <second.OfferEmbed id={other.id} />)}
      </>,
      partner,
    );
    await until(() => cards(page).length === 3);
    expect(names(page)).toEqual([OFFER_NAME, OFFER_NAME, 'Offer 2']);
    expect(await partner.calls()).toBe(2);
  });

  it('have no id twice', async () => {
    const partner = await openPartner({ offers: [offer] });
    const page = visit(
      <>
        {withProvider(first, partner, <first.OfferEmbed id={offer.id} help={<first.OfferHelp />} />)}
        {withProvider(second, partner, <second.OfferEmbed id={offer.id} help={<second.OfferHelp />} />)}
      </>,
      partner,
    );
    await until(() => cards(page).length === 2);
    const ids = [...page.container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('share no context: an embed says what it misses, a card is shown by what it is given', async () => {
    const partner = await openPartner({ offers: [offer] });
    const caught: unknown[] = [];
    const page = visit(
      withProvider(
        first,
        partner,
        <second.OfferCard offer={offer} baseUrl="/elsewhere" reward={{ currency: 'USD' }} />,
      ),
      partner,
    );
    await until(() => cards(page).length === 1);
    expect(page.container.querySelector('a.gko-link')).toHaveAttribute('href', `/elsewhere/${offer.id}/go`);
    page.show(
      <Boundary onError={(error) => caught.push(error)}>
        {withProvider(first, partner, <second.OfferEmbed id={offer.id} />)}
      </Boundary>,
    );
    await until(() => caught.length > 0);
    expect(String(caught[0])).toMatch(/useOffer has no handler to ask.+<OfferProvider baseUrl/);
  });

  it('know each other’s errors', async () => {
    const partner = await openPartner({ offers: [offer] });
    const error = await second
      .createOfferClient({ baseUrl: partner.baseUrl })
      .getOffer(other.id)
      .catch((e) => e);
    expect(first.isOfferError(error)).toBe(true);
    const page = visit(<first.OfferFailure error={error} />, partner);
    await until(() => see(page.container).length > 0);
    expect(see(page.container)).toEqual([
      { role: 'alert', says: 'This offer is no longer available. Have a look at the others.' },
    ]);
  });

  it('bring the style sheet once or twice, and nothing looks different', async () => {
    const partner = await openPartner({ offers: [offer] });
    const page = visit(withProvider(first, partner, <first.OfferEmbed id={offer.id} />), partner);
    await until(() => page.container.querySelector('ol') !== null);
    const look = () =>
      [...page.container.querySelectorAll('.gko, .gko *')].map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => style.getPropertyValue(name)).join(';');
      });
    const once = look();
    const sheets = [...document.querySelectorAll('style')].filter((style) => style.textContent?.includes('gko-'));
    expect(sheets.length).toBeGreaterThan(0);
    const again = sheets.map((style) => document.head.appendChild(style.cloneNode(true) as HTMLStyleElement));
    expect(look()).toEqual(once);
    for (const sheet of again) sheet.remove();
  });
});

describe('two QueryClients on a page', () => {
  it('each ask for themselves, and one goes without the other', async () => {
    const partner = await openPartner({ offers: [offer] });
    const [outer, inner] = [new QueryClient(), new QueryClient()];
    const embed = <first.OfferEmbed id={offer.id} />;
    const nested = (
      <QueryClientProvider client={inner}>
        <first.OfferProvider client={partner.client}>{embed}</first.OfferProvider>
      </QueryClientProvider>
    );
    const page = visit(
      <>
        {embed}
        {nested}
      </>,
      { ...partner, queryClient: outer },
    );
    await until(() => cards(page).length === 2);
    expect(names(page)).toEqual([OFFER_NAME, OFFER_NAME]);
    expect(partner.requests).toHaveLength(2);
    for (const client of [outer, inner]) expect(client.getQueryCache().getAll()).toHaveLength(1);
    page.show(embed);
    await until(() => cards(page).length === 1);
    const observers = (client: QueryClient) => client.getQueryCache().getAll()[0]?.getObserversCount();
    // React lets go of what is gone a moment after it is out of sight.
    await until(() => observers(inner) === 0);
    expect(observers(outer)).toBe(1);
    inner.clear();
    expect(names(page)).toEqual([OFFER_NAME]);
  });
});

describe('in StrictMode', () => {
  it.each<[string, ReactNode, string]>([
    ['an embed', <first.OfferEmbed key="" id={offer.id} />, 'article'],
    ['a card that suspends', <Suspending key="" />, 'article'],
    ['a list', <first.OfferGrid key="" />, 'list'],
  ])('%s is there, and asked for no more often than React mounts it', async (_, element, role) => {
    const partner = await openPartner({ offers: [offer] });
    const page = visit(element, { ...partner, isStrict: true });
    await until(() => see(page.container).some((seen) => seen.role === role));
    expect(see(page.container).map((seen) => seen.role)).toEqual([role]);
    expect(partner.requests.length).toBeLessThanOrEqual(2);
    expect(partner.requests.filter(({ status, signal }) => status === null && !signal?.aborted)).toEqual([]);
    expect(partner.requests.filter(({ status }) => status !== null)).toHaveLength(1);
  });

  it('a failure is told once', async () => {
    holdClock();
    const partner = await openPartner({ offers: [offer] });
    await partner.change({ faults: { '*': 'server' } });
    const page = visit(<first.OfferEmbed id={offer.id} />, { ...partner, isStrict: true });
    await passUntil(() => see(page.container).some(({ role }) => role === 'alert'));
    await pass(1000);
    expect(page.told).toEqual(['server']);
  });
});
