import { OfferCard, OfferTheme } from '../../../src/index.js';
import { buildOffer } from '../../../src/testing/index.js';

const offer = buildOffer({ creatives: [] });
const card = <OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} />;

/** A page with two brands, one in the other. `changed` is what they become. */
export function Page({ nonce, changed = false }: { nonce?: string | undefined; changed?: boolean }) {
  return (
    <OfferTheme
      theme={changed ? { accent: 'rgb(70, 80, 90)' } : { accent: 'rgb(1, 2, 3)', titleFont: '"Own & 4", serif' }}
      scheme="light"
      nonce={nonce}
    >
      {card}
      <OfferTheme theme={{ accent: changed ? 'rgb(11, 12, 13)' : 'rgb(4, 5, 6)' }} nonce={nonce}>
        {card}
      </OfferTheme>
    </OfferTheme>
  );
}
