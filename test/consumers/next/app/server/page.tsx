import {
  CreativeCarousel,
  formatReward,
  getEventLadder,
  getOfferTimeline,
  getTotalPayout,
  OfferCard,
  OfferLink,
  PayoutBadge,
  TermsDisclosure,
} from 'gokart-offers-react';
import Link from 'next/link';
import { offerId, source } from '../../lib/offers';
import { reward } from '../../lib/reward';

export const dynamic = 'force-dynamic';

/** Server components alone: no provider, no query, and the functions that say what a card shows. */
export default async function Page() {
  const offer = await source.getOffer(offerId);
  const { state, entries } = getOfferTimeline(offer, { now: offer.asOf });
  const { rungs, totalSteps } = getEventLadder(offer.events);
  const { exact } = getTotalPayout(offer);
  return (
    <>
      <OfferCard offer={offer} headingLevel={2} priority baseUrl="/api/offers" reward={reward} />
      <OfferCard offer={offer} baseUrl="/api/offers" reward={reward} aria-label="In an order of our own">
        <h2>{offer.name}</h2>
        <CreativeCarousel />
        <PayoutBadge />
        <OfferLink>Play now</OfferLink>
        <TermsDisclosure />
      </OfferCard>
      <section aria-label="As data">
        <p>
          {state}: {entries.map(({ kind }) => kind).join(', ')}
        </p>
        <p>
          {totalSteps} steps on {rungs.length} rungs, {exact && formatReward(exact, reward)}
        </p>
      </section>
      <Link href="/streamed">Streamed</Link>
    </>
  );
}
