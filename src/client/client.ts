import { decodeOfferPage } from '../model/decode-page.js';
import type { ListParams, OfferPage } from '../model/types.js';
import { connect, type OfferClientOptions, type RequestOptions } from './connection.js';
import { createOfferReader, type OfferReader } from './offer-reader.js';

/** Reads offers from the partner's handler. */
export interface OfferClient extends OfferReader {
  /** One page of offers. @throws {@link OfferError} */
  listOffers(params?: ListParams, options?: RequestOptions): Promise<OfferPage>;
}

/**
 * A client for the partner's own handler (see `createOfferHandler` in `gokart-offers-react/server`).
 *
 * @throws TypeError when `baseUrl` is no path and no http(s) URL.
 * @example
 * const client = createOfferClient({ baseUrl: '/api/offers' });
 * const offer = await client.getOffer('3eb57088-361f-4b34-9a62-686df8f5506a');
 */
export function createOfferClient(options: OfferClientOptions): OfferClient {
  const connection = connect(options);
  return {
    ...createOfferReader(connection),
    async listOffers(params = {}, request = {}) {
      const given = Object.entries(params).filter(([, value]) => value !== undefined);
      const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
      return (await connection.read(query.size > 0 ? `?${query}` : '', decodeOfferPage, request)).page;
    },
  };
}
