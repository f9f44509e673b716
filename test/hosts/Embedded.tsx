import { OfferEmbed, OfferProvider, OfferTheme } from 'gokart-offers-react';
import { sampleOffers } from 'gokart-offers-react/testing';
import type { ReactElement } from 'react';

/** An offer that the browser asks for. Its answer is the API's own, so that HTML is read in the page. */
export const embedded = sampleOffers.everyField;

/** The specimens and, after them, an offer by its id, in a brand that is set by script. */
export const withEmbed = (specimens: ReactElement): ReactElement => (
  <>
    {specimens}
    <div className="hosts-page" data-embedded="">
      <OfferProvider baseUrl="/api/offers" reward={{ currency: 'USD' }}>
        <OfferTheme theme={{ accent: '#0b6b50', surface: '#f4fbf8' }} scheme="light">
          <OfferEmbed id={embedded.offer.id} />
        </OfferTheme>
      </OfferProvider>
    </div>
  </>
);
