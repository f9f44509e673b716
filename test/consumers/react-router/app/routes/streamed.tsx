import type { Offer } from 'gokart-offers-react';
import { OfferCard, OfferSkeleton } from 'gokart-offers-react';
import { Suspense, use } from 'react';
import { offerId } from '../offer-id';
import { source } from '../offers.server';
import type { Route } from './+types/streamed';

/** Begins to read the offer and does not wait for it: the page is sent with a skeleton, the card follows. */
export function loader() {
  const slow = new Promise((resolve) => setTimeout(resolve, 300));
  return { offer: slow.then(() => source.getOffer(offerId)) };
}

/** A skeleton until the offer is there. */
export default function Streamed({ loaderData: { offer } }: Route.ComponentProps) {
  return (
    <Suspense fallback={<OfferSkeleton />}>
      <StreamedCard offer={offer} />
    </Suspense>
  );
}

function StreamedCard({ offer }: { offer: Promise<Offer> }) {
  return <OfferCard offer={use(offer)} headingLevel={2} priority />;
}
