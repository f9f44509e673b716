import { errorText } from '../internal/error-text.js';
import { OfferError } from '../model/offer-error.js';
import type { OfferDates } from '../model/offer-state.js';
import type { ListParams, Offer, OfferPage } from '../model/types.js';
import { isUuid } from '../model/uuid.js';
import { createCaches, toOfferId } from './caches.js';
import { goOn } from './go-on.js';
import { fromBytes, type Kept, type KeptList, type KeptOffer } from './kept.js';
import type { Lifetime } from './lifetime.js';
import { toListQuery } from './list-query.js';
import { optionError } from './option-error.js';
import { whom } from './read-api.js';
import type { CacheRead, CacheStatus, ReadCache } from './read-cache.js';
import { type CheckedSourceOptions, checkSourceOptions, type OfferSourceOptions } from './source-options.js';
import { waitFor } from './wait-for.js';

/** How to read. */
export interface ReadOptions {
  /** Gives up when aborted: the promise rejects with the signal's reason. What was asked for goes on, for others. */
  signal?: AbortSignal | undefined;
}

/** An offer and the way to it, from one answer of the API. For the server alone. */
export interface TrackedOffer {
  /** The offer, published. */
  offer: Offer;
  /** As {@link OfferSource.getTrackingUrl} gives it: `null` when the API sent none that can be used. */
  trackingUrl: string | null;
  /** When it runs, also where that is not published. */
  dates: OfferDates;
}

/** What the handler answers with: bytes that may go to anyone, and how old they are. */
export interface ReadyAnswer {
  /** An `Offer` or an `OfferPage`, published, as JSON in UTF-8. */
  json: Uint8Array;
  /** Hash of all that is published in it but the instant it was read. */
  revision: string;
  /** When the API was asked, in milliseconds since 1970. */
  readAt: number;
  /** Until when it may be shown. */
  lifetime: Lifetime;
  /** Where it came from. */
  cache: CacheStatus;
}

/**
 * The one door to the API. What leaves it may be shown to anyone, but for the tracking link where it is not published.
 *
 * It keeps what it reads: fresh for a minute, then shown while one request asks for it again, and while the API fails.
 * However many ask, one offer is asked for once at a time. Nothing read before the top of an hour is shown later than a
 * minute after it. Each call gives objects of its own.
 */
export interface OfferSource {
  /**
   * One offer, published: with its `revision` and the hash of its terms.
   *
   * @param id the offer's UUID
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
   * @param id the offer's UUID
   * @throws {OfferError} for every failure.
   */
  getTrackingUrl(id: string, options?: ReadOptions): Promise<string | null>;
  /**
   * What {@link OfferSource.getOffer} and {@link OfferSource.getTrackingUrl} give, for one request: where a visitor goes,
   * and what was promised at that moment.
   *
   * @param id the offer's UUID
   * @throws {OfferError} for every failure.
   */
  getTrackedOffer(id: string, options?: ReadOptions): Promise<TrackedOffer>;
  /**
   * {@link OfferSource.getOffer} as the handler sends it: without a promise where it is there.
   *
   * @param id the offer's UUID
   * @throws {OfferError} for every failure.
   */
  answerOffer(id: string, options?: ReadOptions): ReadyAnswer | Promise<ReadyAnswer>;
  /**
   * {@link OfferSource.listOffers} as the handler sends it.
   *
   * @throws {OfferError} for every failure of the API.
   * @throws {RangeError} for a parameter out of its range.
   */
  answerList(params?: ListParams, options?: ReadOptions): ReadyAnswer | Promise<ReadyAnswer>;
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
  const { offers, lists } = createCaches(checked);

  const readOffer = (id: string, options: ReadOptions = {}): MaybeLater<CacheRead<KeptOffer>> => {
    if (!isUuid(id)) throw new OfferError(errorText('invalid-id', whom(checked.timeoutMs)), { kind: 'invalid-id' });
    return read(checked, offers, id.toLowerCase(), options);
  };
  const readList = (params: ListParams = {}, options: ReadOptions = {}): MaybeLater<CacheRead<KeptList>> =>
    read(checked, lists, toListQuery(params), options);

  return Object.freeze({
    getOffer: async (id, options) => fromBytes((await readOffer(id, options)).slot.kept.json) as Offer,
    getTrackingUrl: async (id, options) => (await readOffer(id, options)).slot.kept.trackingUrl,
    getTrackedOffer: async (id, options) => {
      const { json, trackingUrl, dates } = (await readOffer(id, options)).slot.kept;
      return { offer: fromBytes(json) as Offer, trackingUrl, dates };
    },
    listOffers: async (params, options) => fromBytes((await readList(params, options)).slot.kept.json) as OfferPage,
    answerOffer: (id, options) => goOn(() => readOffer(id, options), toAnswer, reject),
    answerList: (params, options) => goOn(() => readList(params, options), toAnswer, reject),
  } satisfies OfferSource);
}

type MaybeLater<T> = T | Promise<T>;

function reject(error: unknown): Promise<never> {
  return Promise.reject(error);
}

function toAnswer({ status, slot }: CacheRead<Kept>): ReadyAnswer {
  const { kept, readAt, lifetime } = slot;
  return { json: kept.json, revision: kept.revision, readAt, lifetime, cache: status };
}

/** Reads through a cache, at once where that can, and tells of it. */
function read<K extends Kept>(
  { emit, timeoutMs }: CheckedSourceOptions,
  cache: ReadCache<K>,
  key: string,
  options: ReadOptions,
): MaybeLater<CacheRead<K>> {
  const at = Date.now();
  const started = performance.now();
  const tell = (answer: CacheRead<K>): CacheRead<K> => {
    emit?.({
      type: answer.status,
      at: new Date(at).toISOString(),
      offerId: toOfferId(key),
      durationMs: performance.now() - started,
      ageMs: Math.max(0, Date.now() - answer.slot.readAt),
    });
    return answer;
  };
  const found = cache.find(key);
  if (found !== null) return tell(found);
  // What was begun for another visitor may be lost with them, in some runtimes.
  const limits = {
    signal: options.signal,
    limitMs: cache.patienceMs + 1000,
    late: () => new OfferError(errorText('timeout', whom(timeoutMs)), { kind: 'timeout' }),
  };
  return waitFor(cache.ask(key), limits).then(tell);
}

function refuseBrowser(): void {
  if (typeof window === 'undefined' || typeof document === 'undefined') return;
  throw optionError(
    'createOfferSource',
    'it is running in a browser, where every visitor could read the token.',
    'Create the source on your server, mount createOfferHandler there, and give OfferProvider its address as baseUrl. (In tests of server code, use the node environment, not jsdom.)',
  );
}
