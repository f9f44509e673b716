import type { DecodedOfferPage } from '../model/decode-page.js';
import { isOfferPage } from '../model/is-offer-page.js';
import type { ListParams, OfferPage } from '../model/types.js';
import type { Connection, RequestOptions } from './connection.js';
import { loadDecoder } from './load-decoder.js';

/** Reads lists of offers: an `OfferClient`, or a server's `OfferSource` with the `baseUrl` of its handler. */
export interface OfferListReader {
  /** Where the handler is mounted, as the page's `OfferProvider` has it: part of the key, so that both sides agree. */
  readonly baseUrl: string;
  /** One page of offers. @throws {@link OfferError} */
  listOffers(params?: ListParams, options?: RequestOptions): Promise<OfferPage>;
}

/** Apart from the reader of single offers, so that only a page with a list loads it. */
export function createListReader({ baseUrl, read, fail }: Connection): OfferListReader {
  const decode = async (json: unknown): Promise<DecodedOfferPage> => {
    if (isOfferPage(json)) return { page: json, issues: [] };
    return (await loadDecoder(fail)).decodeOfferPage(json);
  };
  return {
    baseUrl,
    async listOffers(params = {}, options = {}) {
      const given = Object.entries(params).filter(([, value]) => value !== undefined);
      const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
      return (await read(query.size > 0 ? `?${query}` : '', decode, options)).page;
    },
  };
}
