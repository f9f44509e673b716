import { LRUCache } from 'lru-cache';
import { waitUntil } from '#wait-until';
import { OfferError } from '../model/offer-error.js';
import type { Kept } from './kept.js';
import { canBridge, decide, type Slot } from './slot.js';

/** How a read was answered: `hit` from what is fresh, `stale` from what is not, `miss` after asking. */
export type CacheStatus = 'hit' | 'stale' | 'miss';

/** What a read gives. */
export interface CacheRead<K> {
  /** How. */
  status: CacheStatus;
  /** What. */
  slot: Slot<K> & { kept: K };
}

/** What a process keeps of one kind of answers. */
export interface ReadCache<K extends Kept> {
  /** How long asking takes at most, in milliseconds. */
  patienceMs: number;
  /**
   * What can be shown at once; `null` when it has to be asked for.
   *
   * @throws {OfferError} when asking for it has just failed.
   */
  find(key: string): CacheRead<K> | null;
  /**
   * Asks for one. However many do at once, the API is asked once.
   *
   * @throws {OfferError} when there is nothing to show.
   */
  ask(key: string): Promise<CacheRead<K>>;
}

/** What a {@link ReadCache} is made of. */
export interface ReadCacheOptions<K extends Kept> {
  /** How many are kept. */
  maxEntries: number;
  /** How many bytes of answers are kept. */
  maxBytes: number;
  /** Asks for one anew; `old` is what is there. Where it throws, nothing is kept, not even that. */
  ask: (key: string, old: Slot<K> | undefined) => Promise<Slot<K>>;
  /** How long asking takes at most, in milliseconds. */
  patienceMs: number;
  /** Told of what nobody waited for. */
  onRefresh: (key: string, refresh: { durationMs: number; changed: boolean; error: unknown }) => void;
}

/** What an entry takes besides its answer, about: keys, dates, and the cache's own. */
const OVERHEAD_BYTES = 600;

export function createReadCache<K extends Kept>(options: ReadCacheOptions<K>): ReadCache<K> {
  /** When what is under way began. */
  const underWay = new Map<string, number>();
  const slots = new LRUCache<string, Slot<K>>({
    max: options.maxEntries,
    maxSize: options.maxBytes,
    sizeCalculation: (slot) => OVERHEAD_BYTES + (slot.kept?.json.byteLength ?? 0),
    fetchMethod: (key, old) => {
      const asking = options.ask(key, old).finally(() => underWay.delete(key));
      underWay.set(key, Date.now());
      waitUntil(asking.catch(() => {}));
      return asking;
    },
    // Pushed out while it is asked for: whoever waits for it still gets it.
    ignoreFetchAbort: true,
  });
  const isUnderWay = (key: string): boolean => {
    const began = underWay.get(key);
    if (began === undefined) return false;
    if (Date.now() - began <= options.patienceMs) return true;
    // Lost with the request that began it, in a runtime that cannot be told to wait.
    const old = slots.get(key);
    slots.delete(key);
    if (old) slots.set(key, old);
    underWay.delete(key);
    return false;
  };
  /** When something is asked for is decided here, so it is always asked; a request that is under way serves all. */
  const fetchSlot = async (key: string): Promise<Slot<K>> => {
    isUnderWay(key);
    return (await slots.fetch(key, { forceRefresh: true })) as Slot<K>;
  };

  const refresh = async (key: string, old: Slot<K>): Promise<void> => {
    if (isUnderWay(key)) return;
    const started = performance.now();
    const told = { changed: false, error: null as unknown };
    try {
      const slot = await fetchSlot(key);
      told.changed = slot.kept?.revision !== old.kept?.revision;
      told.error = slot.failure;
    } catch (error) {
      told.error = error;
    }
    options.onRefresh(key, { ...told, durationMs: performance.now() - started });
  };

  return {
    patienceMs: options.patienceMs,
    find(key) {
      const slot = slots.get(key);
      const now = Date.now();
      const decision = decide(slot, now);
      if (slot === undefined || decision === 'read') return null;
      if (decision === 'fail') throw remembered(slot, now);
      if (decision === 'refresh') waitUntil(refresh(key, slot));
      return answer(decision === 'hit' ? 'hit' : 'stale', slot);
    },
    async ask(key) {
      const slot = await fetchSlot(key);
      const now = Date.now();
      if (slot.failure === null && now < slot.lifetime.freshUntil) return answer('miss', slot);
      if (slot.failure === null) {
        // Another process had read it a while ago.
        waitUntil(refresh(key, slot));
        return answer('stale', slot);
      }
      if (canBridge(slot, now)) return answer('stale', slot);
      throw slot.failure;
    },
  };
}

/** A failure that is not tried again yet; with what is left of a wait that the API asked for. */
function remembered({ failure, askAgainAt }: Slot<unknown>, now: number): OfferError | null {
  if (failure === null || failure.retryAfterMs === null) return failure;
  const { message, kind, status, responseId, messages, cause } = failure;
  return new OfferError(message, { kind, status, responseId, messages, cause, retryAfterMs: askAgainAt - now });
}

/** Where it is known that there is something to show. */
function answer<K>(status: CacheStatus, slot: Slot<K>): CacheRead<K> {
  return { status, slot: slot as Slot<K> & { kept: K } };
}
