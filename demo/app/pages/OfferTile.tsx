import { CreativeCarousel, type Offer, OfferCard, OfferLink, PayoutBadge } from 'gokart-offers-react';
import type { ReactNode } from 'react';

/** A card put together by the site: some of the parts, in an order and a layout of its own. */
export function OfferTile({ offer }: { offer: Offer }): ReactNode {
  return (
    <OfferCard offer={offer} className="tile">
      <CreativeCarousel />
      <div className="tile-text">
        <h3>
          <a href={`/offers/${offer.id}`}>
            <bdi>{offer.name}</bdi>
          </a>
        </h3>
        <p>
          <bdi>{offer.headline}</bdi>
        </p>
      </div>
      <PayoutBadge />
      <div className="tile-action">
        <OfferLink />
      </div>
    </OfferCard>
  );
}
