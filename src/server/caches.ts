import { LRUCache } from 'lru-cache';
import { decodeOffer } from '../model/decode-offer.js';
import { decodeOfferPage } from '../model/decode-page.js';
import { isOfferError, OfferError } from '../model/offer-error.js';
import type { DecodeIssue, Offer, OfferPage } from '../model/types.js';
import { type AskOptions, createAsk } from './ask.js';
import { createBudget } from './budget.js';
import { createGate, LONGEST_WAIT_MS } from './gate.js';
import { type Kept, type KeptList, type KeptOffer, keepList, keepOffer, type ReportIssues } from './kept.js';
import { isSearch } from './list-query.js';
import { readApi } from './read-api.js';
import { createReadCache, type ReadCache } from './read-cache.js';
import { createSharedLevel, SHARED_TIMEOUT_MS } from './shared-cache.js';
import type { CheckedSourceOptions } from './source-options.js';

/** What a source keeps: offers by their id, lists by their query. */
export interface Caches {
  offers: ReadCache<KeptOffer>;
  lists: ReadCache<KeptList>;
}

/** Visitors can make up any number of lists: they must not push out the offers. */
const MAX_LISTS = 500;
/** Of the bytes, the part that is for offers. */
const OFFERS_PART = 0.8;
/** How many keys are remembered as known, for each that can be kept: being pushed out makes none unknown. */
const KNOWN_PER_ENTRY = 2;

/** The offer that a key is of; `null` for a list. */
export function toOfferId(key: string): string | null {
  return key.startsWith('?') ? null : key;
}

/** Both kinds share one limit of the API, one shared cache, and what is known. */
export function createCaches(checked: CheckedSourceOptions): Caches {
  const { emit, staleIfErrorMs, baseUrl, token, publish, maxEntries, maxBytes } = checked;
  const budget = createBudget(checked.requestsPerMinute);
  const known = new LRUCache<string, true>({ max: KNOWN_PER_ENTRY * maxEntries });
  const shared = createSharedLevel({
    cache: checked.sharedCache,
    baseUrl,
    token,
    onFailure: (error) => emit?.({ type: 'error', at: new Date().toISOString(), offerId: null, error }),
  });

  const common: Pick<
    AskOptions<object, Kept>,
    'shared' | 'gate' | 'budget' | 'isKnown' | 'staleIfErrorMs' | 'onShed'
  > = {
    shared,
    gate: createGate(budget, checked.maxQueue),
    budget,
    isKnown: (key) => known.has(key),
    staleIfErrorMs,
    onShed: (key, { status, retryAfterMs }, durationMs) => {
      const reason = status === 503 ? 'queue' : 'budget';
      emit?.({
        type: 'shed',
        ...startedAgo(durationMs),
        offerId: toOfferId(key),
        reason,
        retryAfterMs: retryAfterMs ?? 0,
      });
    },
  };

  const patienceMs = LONGEST_WAIT_MS + 2 * SHARED_TIMEOUT_MS + checked.timeoutMs;

  const report: ReportIssues = (issues, offerId) => reportIssues(checked, issues, offerId);
  const onRefresh: Parameters<typeof createReadCache>[0]['onRefresh'] = (key, { durationMs, changed, error }) => {
    const when = startedAgo(durationMs);
    const offerId = toOfferId(key);
    emit?.({ type: 'refresh', ...when, offerId, changed, failed: error !== null });
    if (error !== null) emit?.({ type: 'error', at: when.at, offerId, error });
  };
  const ask = async <T>(key: string, decode: (json: unknown, options: { asOf: string }) => T): Promise<T> => {
    const started = performance.now();
    const tell = (outcome: 'ok' | OfferError['kind']) =>
      emit?.({ type: 'upstream', ...startedAgo(performance.now() - started), offerId: toOfferId(key), outcome });
    try {
      const decoded = await readApi(checked, key.startsWith('?') ? key : `/${key}`, decode);
      tell('ok');
      return decoded;
    } catch (error) {
      tell(isOfferError(error) ? error.kind : 'server');
      throw error;
    }
  };

  const offers = createReadCache<KeptOffer>({
    maxEntries,
    maxBytes: Math.ceil(maxBytes * OFFERS_PART),
    patienceMs,
    onRefresh,
    ask: createAsk<Offer, KeptOffer>({
      ...common,
      setKnown: (key, kept) => void (kept === null ? known.delete(key) : known.set(key, true)),
      async readApi(id) {
        const { offer, issues } = await ask(id, decodeOffer);
        // Someone else's cache in between may mix answers up: the wrong offer is worse than none.
        if (offer.id !== id) throw wrongOffer();
        report(issues, id);
        return offer;
      },
      revive(data, id) {
        const { offer } = decodeOffer(data);
        if (offer.id !== id) throw wrongOffer();
        return offer;
      },
      keep: (raw) => keepOffer(raw, publish, report),
    }),
  });
  const lists = createReadCache<KeptList>({
    maxEntries: Math.min(maxEntries, MAX_LISTS),
    maxBytes: Math.ceil(maxBytes * (1 - OFFERS_PART)),
    patienceMs,
    onRefresh,
    ask: createAsk<OfferPage, KeptList>({
      ...common,
      setKnown: (query, kept) => {
        // What a list names is no guess of a visitor's. A search may be.
        for (const id of kept?.ids ?? []) known.set(id, true);
        if (kept !== null && kept.ids.length > 0 && !isSearch(query)) known.set(query, true);
      },
      async readApi(query) {
        const { page, issues } = await ask(query, decodeOfferPage);
        report(issues, null);
        return page;
      },
      revive: (data) => decodeOfferPage(data).page,
      keep: (raw) => keepList(raw, publish, report),
    }),
  });
  return { offers, lists };
}

/** When something began that took so long. */
function startedAgo(durationMs: number): { at: string; durationMs: number } {
  return { at: new Date(Date.now() - durationMs).toISOString(), durationMs };
}

/** Tells the partner; what its callback throws must not cost a visitor the offer. */
function reportIssues({ onIssue }: CheckedSourceOptions, issues: readonly DecodeIssue[], offerId: string | null): void {
  for (const issue of issues) {
    try {
      onIssue({ ...issue, offerId });
    } catch {
      // See above.
    }
  }
}

function wrongOffer(): OfferError {
  return new OfferError(
    'The Partner Offer API answered with another offer than the one asked for, so it is not shown. Look for a cache between this server and the API that ignores the path.',
    { kind: 'malformed' },
  );
}
