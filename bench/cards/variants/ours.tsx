import { OfferCard, OfferEmbed, OfferProvider, OfferTheme } from 'gokart-offers-react';
import 'gokart-offers-react/styles.css';
import type { CardsProps, EmbedProps } from '../page.js';
import { BRANDS, REWARD } from './brands.js';

/** This package. */
export function Cards({ offers, progress, standing, brand }: CardsProps) {
  return (
    <OfferProvider baseUrl="/api/offers" reward={REWARD}>
      <OfferTheme theme={BRANDS[brand]}>
        {offers.map((offer, index) => (
          <OfferCard
            key={offer.id}
            offer={offer}
            progress={progress[index % progress.length]?.[standing] ?? undefined}
          />
        ))}
      </OfferTheme>
    </OfferProvider>
  );
}

/** One of it, by its id. */
export function Embed({ id }: EmbedProps) {
  return (
    <OfferProvider baseUrl="/api/offers" reward={REWARD}>
      <OfferEmbed id={id} />
    </OfferProvider>
  );
}
