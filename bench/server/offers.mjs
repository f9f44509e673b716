import { sampleOffers } from 'gokart-offers-react/testing';

export const TOKEN = 'bench-token-that-goes-nowhere';

/** What an API would send in place of the sample's pictures, which are part of it and make it four times as long. */
const picture = (index) => `https://media.brightwheels.example/creatives/5d1f0c9e-6b1f-4a52-9d0b-${index}.webp`;

/** The id of an offer by its number. */
export const offerId = (number) => `be7c4000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * A game with six steps, as the API sends it.
 *
 * @param pictures `inside`: as the sample has them, which need no network.
 */
export function wireOffer(id, pictures = 'linked') {
  const { wire } = sampleOffers.sixStepLadder;
  const creatives =
    pictures === 'inside' ? wire.creatives : wire.creatives.map((one, index) => ({ ...one, url: picture(index) }));
  return { ...wire, id, creatives };
}

/** A `fetch` that answers like the API, at once, for any id; `calls` counts. */
export function createApi({ delayMs = 0, pictures } = {}) {
  const api = {
    calls: 0,
    async fetch(url) {
      api.calls++;
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      const data = wireOffer(new URL(url).pathname.split('/').at(-1), pictures);
      return Response.json({ responseId: null, isSuccessful: true, responseTitle: '', messages: [], data });
    },
  };
  return api;
}
