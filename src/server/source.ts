import { errorText } from '../internal/error-text.js';
import { decodeOffer } from '../model/decode-offer.js';
import { decodeOfferPage } from '../model/decode-page.js';
import { OfferError } from '../model/offer-error.js';
import type { DecodeIssue, ListParams, Offer, OfferPage } from '../model/types.js';
import { isUuid } from '../model/uuid.js';
import { toListQuery } from './list-query.js';
import { optionError } from './option-error.js';
import { publishOffer } from './publish.js';
import { readApi, whom } from './read-api.js';
import { withRevision } from './revision.js';
import { type CheckedSourceOptions, checkSourceOptions, type OfferSourceOptions } from './source-options.js';

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
    const { offer, issues } = await readApi(checked, `/${id.toLowerCase()}`, signal, decodeOffer);
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
      const { page, issues } = await readApi(checked, toListQuery(params), signal, decodeOfferPage);
      report(checked, issues, null);
      return { ...page, items: await Promise.all(page.items.map(publish)) };
    },
  });
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

function wrongOffer(): OfferError {
  return new OfferError(
    'The Partner Offer API answered with another offer than the one asked for, so it is not shown. Look for a cache between this server and the API that ignores the path.',
    { kind: 'malformed' },
  );
}
