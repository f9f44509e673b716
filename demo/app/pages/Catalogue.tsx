import { type Offer, OfferGrid } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { CATALOGUE } from './catalogue-list.js';
import { OfferTile } from './OfferTile.js';

const renderOffer = (offer: Offer) => <OfferTile offer={offer} />;

/** All offers, as tiles of this site's own; the first page is in the HTML. */
export function Catalogue(): ReactNode {
  return (
    <>
      <div className="site-intro">
        <h1>Try something new, earn coins</h1>
        <p>Pick an offer, follow its steps, and the coins are yours.</p>
      </div>
      <section aria-labelledby="offers">
        <h2 id="offers">Offers</h2>
        <OfferGrid {...CATALOGUE} className="site-tiles" controls renderOffer={renderOffer} />
      </section>
    </>
  );
}
