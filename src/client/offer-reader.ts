import type { DecodedOffer } from '../model/decode-offer.js';
import { isOffer } from '../model/is-offer.js';
import type { Offer } from '../model/types.js';
import { isUuid } from '../model/uuid.js';
import type { Connection, RequestOptions } from './connection.js';
import { loadDecoder } from './load-decoder.js';

/** Reads single offers: an `OfferClient`, or a server's `OfferSource` with the `baseUrl` of its handler. */
export interface OfferReader {
  /** Where the handler is mounted, as the page's `OfferProvider` has it: part of the key, so that both sides agree. */
  readonly baseUrl: string;
  /**
   * One offer.
   *
   * @param id the offer's UUID
   * @throws {@link OfferError}
   */
  getOffer(id: string, options?: RequestOptions): Promise<Offer>;
}

/** A page that shows single offers loads nothing that reads lists, nor what our handler leaves nothing to do for. */
export function createOfferReader({ baseUrl, read, fail }: Connection): OfferReader {
  const decode = async (json: unknown): Promise<DecodedOffer> => {
    if (isOffer(json)) return { offer: json, issues: [] };
    // A relay's answer: the API's own names, an envelope, HTML, another version's fields.
    return (await loadDecoder(fail)).decodeOffer(json);
  };
  return {
    baseUrl,
    async getOffer(id, options = {}) {
      if (!isUuid(id)) throw fail('invalid-id');
      const wanted = id.toLowerCase();
      const { offer } = await read(`/${wanted}`, decode, options);
      // A cache in between may mix answers up: the wrong offer is worse than none.
      if (offer.id !== wanted) throw fail('malformed');
      return offer;
    },
  };
}
