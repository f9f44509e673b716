import { connect, type OfferClientOptions } from './connection.js';
import { createListReader, type OfferListReader } from './list-reader.js';
import { createOfferReader, type OfferReader } from './offer-reader.js';

/** Reads offers, single ones and lists, from the partner's handler. */
export interface OfferClient extends OfferReader, OfferListReader {}

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
  return { ...createOfferReader(connection), ...createListReader(connection) };
}
