import { type Correspondent, errorText } from '../internal/error-text.js';
import { requestJson } from '../internal/request-json.js';
import { decodeOffer } from '../model/decode-offer.js';
import { decodeOfferPage } from '../model/decode-page.js';
import { isOfferError, OfferError } from '../model/offer-error.js';
import type { DecodeIssue, ListParams, Offer, OfferPage } from '../model/types.js';
import { isUuid } from '../model/uuid.js';
import { API_PATH, LIST_PARAM_NAMES } from '../model/wire-names.js';
import { checkListParams } from './list-params.js';
import { optionError } from './option-error.js';
import { publishOffer } from './publish.js';
import { readBody } from './read-body.js';
import { withRevision } from './revision.js';
import { type CheckedSourceOptions, checkSourceOptions, type OfferSourceOptions } from './source-options.js';
import { withoutToken } from './without-token.js';

/** How to read. */
export interface ReadOptions {
  /** Gives up when aborted: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** An offer and the way to it, from one answer of the API. For the server alone. */
export interface TrackedOffer {
  /** The offer, published. */
  offer: Offer;
  /** As {@link OfferSource.getTrackingUrl} gives it. */
  trackingUrl: string | null;
}

/** The one door to the API. What leaves it may be shown to anyone, but for the tracking link where it is not published. */
export interface OfferSource {
  /**
   * One offer, published: with its `revision` and the hash of its terms.
   *
   * @throws {OfferError} for every failure; an id that is no UUID never reaches the network.
   */
  getOffer(id: string, options?: ReadOptions): Promise<Offer>;
  /**
   * One page of offers, published.
   *
   * @throws {OfferError} for every failure of the API.
   * @throws {RangeError} for a parameter out of its range.
   */
  listOffers(params?: ListParams, options?: ReadOptions): Promise<OfferPage>;
  /**
   * The tracking link of one offer as the API sent it, whatever is published; `null` when it sent none that can be used.
   * For the server alone: complete it with `buildTrackingUrl` and redirect there.
   *
   * @throws {OfferError} for every failure.
   */
  getTrackingUrl(id: string, options?: ReadOptions): Promise<string | null>;
  /**
   * What {@link OfferSource.getOffer} and {@link OfferSource.getTrackingUrl} give, for one request: where a visitor goes,
   * and what was promised at that moment.
   *
   * @throws {OfferError} for every failure.
   */
  getTrackedOffer(id: string, options?: ReadOptions): Promise<TrackedOffer>;
}

/**
 * Reads offers from the Partner Offer API with your token, decodes them, and publishes what may be shown. The handler, a
 * prefetch and a server component all read through a source.
 *
 * @throws {TypeError} for options that cannot work, and in a browser, where the token must never be.
 *
 * @example
 * const source = createOfferSource({
 *   tenant: 'brightwheels',
 *   token: process.env.GOKART_TOKEN,
 *   publish: { payout: { share: 0.6 } },
 * });
 */
export function createOfferSource(options: OfferSourceOptions): OfferSource {
  refuseBrowser();
  const checked = checkSourceOptions(options);

  const readOffer = async (id: string, signal: AbortSignal | undefined): Promise<Offer> => {
    if (!isUuid(id)) throw new OfferError(errorText('invalid-id', whom(checked.timeoutMs)), { kind: 'invalid-id' });
    const { offer, issues } = await read(checked, `/${id.toLowerCase()}`, signal, decodeOffer);
    // Someone else's cache in between may mix answers up: the wrong offer is worse than none.
    if (offer.id !== id.toLowerCase()) throw wrongOffer();
    report(checked, issues, offer.id);
    return offer;
  };
  const publish = (raw: Offer): Promise<Offer> => {
    const { offer, issues } = publishOffer(raw, checked.publish);
    report(checked, issues, raw.id);
    return withRevision(offer);
  };

  return Object.freeze({
    getOffer: async (id: string, { signal }: ReadOptions = {}) => publish(await readOffer(id, signal)),
    getTrackingUrl: async (id: string, { signal }: ReadOptions = {}) => (await readOffer(id, signal)).trackingUrl,
    getTrackedOffer: async (id: string, { signal }: ReadOptions = {}) => {
      const raw = await readOffer(id, signal);
      return { offer: await publish(raw), trackingUrl: raw.trackingUrl };
    },
    listOffers: async (params: ListParams = {}, { signal }: ReadOptions = {}) => {
      const { page, issues } = await read(checked, toQuery(params), signal, decodeOfferPage);
      report(checked, issues, null);
      return { ...page, items: await Promise.all(page.items.map(publish)) };
    },
  });
}

/** Asks the API and decodes what it says; no failure of either holds the token. */
async function read<T>(
  { baseUrl, token, fetch, timeoutMs }: CheckedSourceOptions,
  path: string,
  signal: AbortSignal | undefined,
  decode: (json: unknown, options: { asOf: string }) => T,
): Promise<T> {
  try {
    const json = await requestJson({
      ...whom(timeoutMs),
      url: `${baseUrl}${API_PATH}${path}`,
      fetch: (url, init) => ask(fetch, url, init, token),
      headers: { authorization: `ApiToken ${token}` },
      signal,
    });
    return decode(json, { asOf: new Date().toISOString() });
  } catch (error) {
    if (signal?.aborted && !isOfferError(error)) throw error;
    throw withoutToken(isRedirect(error) ? redirected(error.status) : error, token);
  }
}

/**
 * `fetch` that follows no redirect, as the token would go along to wherever it points, and reads no more than 8 MB. An
 * API that echoes the token must not have it passed on in an offer.
 */
async function ask(send: typeof fetch, url: string, init: RequestInit, token: string) {
  // Not 'error', which Workers refuse.
  const response = await send(url, { ...init, redirect: 'manual' });
  const { ok, status, headers } = response;
  return { ok, status, headers, text: async () => without(token, (await readBody(response)) ?? '') };
}

/** A token is long; a short one, as in a trial, could be a word of the offer's own. */
function without(token: string, text: string): string {
  return token.length < 16 ? text : text.replaceAll(token, '');
}

function whom(timeoutMs: number): Correspondent {
  return {
    who: 'The Partner Offer API',
    whenRefused: 'Check that `token` is valid, belongs to this tenant, and may read this offer.',
    timeoutMs,
  };
}

/** Said and not left to the API, so that the same list has one address. */
const LIST_DEFAULTS: Required<Pick<ListParams, 'page' | 'pageSize' | 'orderBy' | 'ascending'>> = {
  page: 0,
  pageSize: 10,
  orderBy: 'CreatedAt',
  ascending: false,
};

/** Our parameters under the API's names, as the end of its path. */
function toQuery(given: ListParams): string {
  const { params, problem } = checkListParams(given);
  if (problem !== null) {
    throw new RangeError(`gokart-offers: listOffers: ${problem} The API would refuse it or answer something else.`);
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...LIST_DEFAULTS, ...params })) {
    if (value !== '') query.set(LIST_PARAM_NAMES[name as keyof ListParams], String(value));
  }
  return `?${query}`;
}

/** Tells the partner; what its callback throws must not cost a visitor the offer. */
function report({ onIssue }: CheckedSourceOptions, issues: readonly DecodeIssue[], offerId: string | null): void {
  for (const issue of issues) {
    try {
      onIssue({ ...issue, offerId });
    } catch {
      // See above.
    }
  }
}

function refuseBrowser(): void {
  if (typeof window === 'undefined' || typeof document === 'undefined') return;
  throw optionError(
    'createOfferSource',
    'it is running in a browser, where every visitor could read the token.',
    'Create the source on your server, mount createOfferHandler there, and give OfferProvider its address as baseUrl. (In tests of server code, use the node environment, not jsdom.)',
  );
}

function isRedirect(error: unknown): error is OfferError & { status: number } {
  return isOfferError(error) && error.status !== null && error.status >= 300 && error.status < 400;
}

function redirected(status: number): OfferError {
  return new OfferError(
    `The Partner Offer API answered ${status}, a redirect, which is not followed because the token would go along. Pass the address it leads to as \`baseUrl\`, if it is the API's.`,
    { kind: 'server', status },
  );
}

function wrongOffer(): OfferError {
  return new OfferError(
    'The Partner Offer API answered with another offer than the one asked for, so it is not shown. Look for a cache between this server and the API that ignores the path.',
    { kind: 'malformed' },
  );
}
