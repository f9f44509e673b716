import { type Offer, OfferCard, OfferError, type OfferErrorKind, OfferFailure } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { OfferTile } from './OfferTile.js';

/** All offers of the first page: one as the card lays it out, the others as tiles of this site's own. */
export function Catalogue({ offers, failure }: { offers: Offer[]; failure: OfferErrorKind | null }): ReactNode {
  const [featured, ...others] = offers;
  return (
    <>
      <div className="site-intro">
        <h1>Try something new, earn coins</h1>
        <p>Pick an offer, follow its steps, and the coins are yours.</p>
      </div>
      {failure !== null && <OfferFailure error={new OfferError('No offers.', { kind: failure })} />}
      {featured && <OfferCard offer={featured} headingLevel={2} priority />}
      {others.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">More offers</h2>
          <ul className="site-tiles">
            {others.map((offer) => (
              <li key={offer.id}>
                <OfferTile offer={offer} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
