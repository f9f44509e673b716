import { decodeOffer } from '../model/decode-offer.js';
import type { Offer } from '../model/types.js';
import { isUuid } from '../model/uuid.js';
import type { Connection, RequestOptions } from './connection.js';

/** Reads single offers: an `OfferClient`, or a server's `OfferSource` with the `baseUrl` of its handler. */
export interface OfferReader {
  /** Where the handler is mounted, as the page's `OfferProvider` has it: part of the key, so that both sides agree. */
  readonly baseUrl: string;
  /** One offer. @throws {@link OfferError} */
  getOffer(id: string, options?: RequestOptions): Promise<Offer>;
}

/** A page that shows single offers loads nothing that reads lists. */
export function createOfferReader({ baseUrl, read, fail }: Connection): OfferReader {
  return {
    baseUrl,
    async getOffer(id, options = {}) {
      if (!isUuid(id)) throw fail('invalid-id');
      const wanted = id.toLowerCase();
      const { offer } = await read(`/${wanted}`, decodeOffer, options);
      // A cache in between may mix answers up: the wrong offer is worse than none.
      if (offer.id !== wanted) throw fail('malformed');
      return offer;
    },
  };
}
