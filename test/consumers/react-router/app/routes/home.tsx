import { OfferEmbed } from 'gokart-offers-react';
import { Link } from 'react-router';
import { offerId } from '../offer-id';

/** The offer is fetched in the browser. */
export default function Home() {
  return (
    <>
      <OfferEmbed id={offerId} headingLevel={2} />
      <Link to="/prefetched">Prefetched</Link>
    </>
  );
}
