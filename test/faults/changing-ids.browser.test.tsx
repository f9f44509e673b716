import fc from 'fast-check';
import { type ReactElement, useState } from 'react';
import { expect, inject, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { useOffer } from '../../src/query/use-offer.js';
import { Suspending } from './drive.js';
import { offersOf } from './offers.js';
import { until } from './visitor/clock.js';
import { openPartner } from './visitor/partner.js';
import { watchOffers } from './visitor/right-offer.js';
import { visit } from './visitor/visit.js';

const OFFERS = offersOf(8);
const nameOf = (id: string) => OFFERS.find((offer) => offer.id === id)?.name ?? '';
const RUNS = inject('faultsRuns');
/** In milliseconds: a hundred a second. */
const EVERY = 10;

function Hooked({ id }: { id: string }) {
  const { data } = useOffer(id);
  return data ? <OfferCard offer={data} data-asked={id} /> : <p>Nothing yet</p>;
}

it.each<[string, (id: string) => ReactElement]>([
  ['an embed', (id) => <OfferEmbed id={id} data-asked={id} />],
  ['useOffer', (id) => <Hooked id={id} />],
  ['useSuspenseOffer', (id) => <Suspending id={id} />],
])('%s whose id changes a hundred times a second shows the last, and never another', async (_, element) => {
  const changes = fc.array(fc.record({ index: fc.nat(OFFERS.length - 1), delay: fc.nat(60) }), {
    minLength: 100,
    maxLength: 100,
  });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const delays = list.map(({ delay }) => delay);
      const partner = await openPartner({ offers: OFFERS, takes: () => delays.shift() ?? 30 });
      let change = (_: string) => {};
      const ids = list.map(({ index }) => OFFERS[index]?.id ?? '');
      function Changing() {
        const [id, setId] = useState(ids[0] ?? '');
        change = setId;
        return element(id);
      }
      const page = visit(<Changing />, partner);
      const cards = watchOffers(page.container, nameOf);
      for (const id of ids) {
        change(id);
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      }
      const last = ids.at(-1) ?? '';
      const heading = () => page.container.querySelector('article .gko-card-name')?.textContent;
      await until(() => heading() === nameOf(last) && page.queryClient.isFetching() === 0);
      expect(heading()).toBe(nameOf(last));
      expect(page.container.querySelectorAll('article')).toHaveLength(1);
      expect(cards.wrong).toEqual([]);
      expect(cards.seen()).toBeGreaterThan(0);
      // What nobody waits for any more is aborted, and nothing else is.
      const lost = partner.requests.filter(({ status, signal }) => status === null && !signal?.aborted);
      expect(lost.map(({ url }) => url)).toEqual([]);
      page.leave();
      await until(() => page.queryClient.isFetching() === 0);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

it('a failure is told once, however often the page renders, and stands under no other id', async () => {
  const [gone, there] = OFFERS.map(({ id }) => id) as [string, string];
  const partner = await openPartner({ offers: OFFERS });
  await partner.change({ faults: { [gone]: 'not-found' } });
  const page = visit(<OfferEmbed id={gone} />, partner);
  const alert = () => page.container.querySelector('[role=alert]');
  await until(() => alert() !== null);
  page.show(<OfferEmbed id={gone} data-rendered="again" />);
  await until(() => page.container.querySelector('[data-rendered]') !== null);
  const release = partner.hold();
  page.show(<OfferEmbed id={there} />);
  await until(() => partner.requests.length > 1);
  expect(alert()).toBeNull();
  release();
  await until(() => page.container.querySelector('article') !== null);
  expect(page.told).toEqual(['not-found']);
});
