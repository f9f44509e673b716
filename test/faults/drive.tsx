import { HydrationBoundary, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense } from 'react';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferFailure } from '../../src/components/OfferFailure/OfferFailure.js';
import { OfferSkeleton } from '../../src/components/OfferSkeleton/OfferSkeleton.js';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import { useSuspenseOffer } from '../../src/query/use-suspense-offer.js';
import type { SandboxFault } from '../../src/testing/index.js';
import { offer, offersOf } from './offers.js';
import { passUntil, sleep } from './visitor/clock.js';
import { openPartner, type Partner } from './visitor/partner.js';
import { type Visit, visit } from './visitor/visit.js';
import type { Place } from './what-visitors-see.js';

/** A page on which a fault has taken its course. */
export interface Driven {
  partner: Partner;
  page: Visit;
  /** How often the page asked since there was the fault. */
  asked: () => number;
}

const TWO_HOURS = 2 * 60 * 60_000;

const shows = ({ container }: Visit, selector: string) => container.querySelector(selector) !== null;

/** Opens a page while there is a fault. */
async function open(
  fault: SandboxFault,
  makePage: (partner: Partner) => ReactNode | Promise<ReactNode>,
): Promise<Driven> {
  const partner = await openPartner({ offers: [offer] });
  await partner.change({ faults: { '*': fault } });
  const page = visit(await makePage(partner), partner);
  await passUntil(() => shows(page, '[role=alert]'));
  return { partner, page, asked: () => partner.requests.length };
}

/** Opens a page, on which something then meets the fault. */
async function meet(fault: SandboxFault, element: ReactNode, what: (page: Visit) => void): Promise<Driven> {
  const partner = await openPartner({ offers: [offer, ...offersOf(20).slice(1)] });
  const page = visit(element, partner);
  await passUntil(() => shows(page, 'article'));
  const before = partner.requests.length;
  await partner.change({ faults: { '*': fault } });
  what(page);
  await passUntil(() => page.told.length > 0);
  return { partner, page, asked: () => partner.requests.length - before };
}

/** Brings each place about. Resolves when nothing more happens by itself. */
export const DRIVERS: Record<Place, (fault: SandboxFault) => Promise<Driven>> = {
  'first load': (fault) => open(fault, () => <OfferEmbed id={offer.id} />),
  refetch: (fault) =>
    meet(fault, <OfferEmbed id={offer.id} />, () => {
      // Longer than the source bridges a failure.
      sleep(TWO_HOURS);
      window.dispatchEvent(new Event('visibilitychange'));
    }),
  prefetch: (fault) =>
    open(fault, async ({ prefetch }) => (
      <HydrationBoundary state={await prefetch(offer.id)}>
        <OfferEmbed id={offer.id} />
      </HydrationBoundary>
    )),
  suspense: (fault) => open(fault, () => <Suspending />),
  list: (fault) => open(fault, () => <OfferGrid />),
  'next page': (fault) =>
    meet(fault, <OfferGrid />, ({ container }) =>
      container.querySelector<HTMLElement>('.gko-grid-more button')?.click(),
    ),
};

/** As the README has it: a card that suspends, and a boundary that shows the failure and asks again. */
export function Suspending({ id = offer.id }: { id?: string }): ReactNode {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Boundary onRetry={reset}>
      <Suspense fallback={<OfferSkeleton />}>
        <SuspendedCard id={id} />
      </Suspense>
    </Boundary>
  );
}

function SuspendedCard({ id }: { id: string }) {
  return <OfferCard offer={useSuspenseOffer(id).data} data-asked={id} />;
}

class Boundary extends Component<{ children: ReactNode; onRetry: () => void }, { error: unknown }> {
  override state = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return this.state.error ? <OfferFailure error={this.state.error} onRetry={retry} /> : this.props.children;
  }
}
