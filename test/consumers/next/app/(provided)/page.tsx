import { OfferEmbed } from 'gokart-offers-react';
import Link from 'next/link';
import { offerId } from '../../lib/offers';

/** The offer is fetched in the browser. */
export default function Page() {
  return (
    <>
      <OfferEmbed id={offerId} headingLevel={2} />
      <Link href="/prefetched">Prefetched</Link>
    </>
  );
}
