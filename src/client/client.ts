import { errorText } from '../internal/error-text.js';
import { type JsonRequest, requestJson } from '../internal/request-json.js';
import { decodeOffer } from '../model/decode-offer.js';
import { decodeOfferPage } from '../model/decode-page.js';
import { OfferError } from '../model/offer-error.js';
import type { DecodeIssue, ListParams, Offer, OfferPage } from '../model/types.js';
import { isUuid } from '../model/uuid.js';

/** How {@link createOfferClient} asks. */
export interface OfferClientOptions {
  /**
   * Where the partner's handler is mounted: a path such as `/api/offers` in a browser, an absolute URL anywhere.
   * Part of every query key, so two handlers on one page never share an answer.
   */
  baseUrl: string;
  /** What sends requests. @default the platform's `fetch` */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers for every request, such as a session's. Never an API token: that belongs on the server. */
  headers?: Record<string, string> | undefined;
  /** How long an answer may take, in milliseconds. @default 10000 */
  timeoutMs?: number | undefined;
  /** Told of everything in an answer that was not as the contract says. */
  onIssue?: ((issue: DecodeIssue) => void) | undefined;
}

/** What a single request may be given. */
export interface RequestOptions {
  /** Ends the request early; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
}

/** Reads offers from the partner's handler. */
export interface OfferClient {
  /** Where it asks, without a slash at the end. */
  readonly baseUrl: string;
  /** One offer. @throws {@link OfferError} */
  getOffer(id: string, options?: RequestOptions): Promise<Offer>;
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
  const { fetch: send, headers = {}, timeoutMs = 10_000, onIssue } = options;
  const baseUrl = checkBaseUrl(options.baseUrl);
  const ask = (path: string, { signal }: RequestOptions): Promise<unknown> => {
    if (baseUrl.startsWith('/') && typeof location === 'undefined' && !send) throw new TypeError(RELATIVE_ON_A_SERVER);
    const request: JsonRequest = {
      url: `${baseUrl}${path}`,
      // Called unbound, the browser's own fetch would refuse.
      fetch: send ?? ((input, init) => globalThis.fetch(input, init)),
      headers,
      signal,
      timeoutMs,
      who: `The offer handler at ${baseUrl}`,
      whenRefused: 'Check the token that the handler was given, and that this site may ask it.',
    };
    return requestJson(request);
  };
  const report = (issues: DecodeIssue[]) => {
    for (const issue of issues) onIssue?.(issue);
  };
  return {
    baseUrl,
    async getOffer(id, request = {}) {
      if (!isUuid(id)) {
        const correspondent = { who: `The offer handler at ${baseUrl}`, whenRefused: '', timeoutMs };
        throw new OfferError(errorText('invalid-id', correspondent), { kind: 'invalid-id' });
      }
      const { offer, issues } = decodeOffer(await ask(`/${id.toLowerCase()}`, request));
      report(issues);
      return offer;
    },
    async listOffers(params = {}, request = {}) {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(params)) if (value !== undefined) query.set(name, String(value));
      const { page, issues } = decodeOfferPage(await ask(query.size > 0 ? `?${query}` : '', request));
      report(issues);
      return page;
    },
  };
}

const RELATIVE_ON_A_SERVER =
  'A relative `baseUrl` cannot be asked on a server, because there is no page it is relative to. Pass an absolute URL ' +
  'such as https://www.example.com/api/offers, or read through `createOfferSource` there and hydrate.';

function checkBaseUrl(baseUrl: unknown): string {
  if (typeof baseUrl === 'string' && (/^\/(?!\/)/.test(baseUrl) || /^https?:\/\/[^/]/i.test(baseUrl))) {
    return baseUrl.replace(/\/+$/, '');
  }
  throw new TypeError(
    `createOfferClient: \`baseUrl\` is ${typeof baseUrl === 'string' ? `'${baseUrl}'` : typeof baseUrl}, and must be where your handler is mounted: a path such as ` +
      "'/api/offers', or an absolute http(s) URL.",
  );
}
