import { isOfferError, type OfferError } from '../model/offer-error.js';
import type { Budget } from './budget.js';
import type { Gate } from './gate.js';
import type { Kept } from './kept.js';
import type { SharedLevel } from './shared-cache.js';
import { canBridge, failedSlot, filledSlot, MISSING_MS, PAUSE_MS, type Slot } from './slot.js';

/** How one kind of answers is asked for. */
export interface AskOptions<Raw extends object, K extends Kept> {
  /** What other processes have read. */
  shared: SharedLevel;
  /** Whose turn it is to ask the API, and its limit. */
  gate: Gate;
  budget: Budget;
  /** Whether it was read before. */
  isKnown: (key: string) => boolean;
  /** Told when it was found, and when it is not there. */
  setKnown: (key: string, kept: K | null) => void;
  /** Asks the API. */
  readApi: (key: string) => Promise<Raw>;
  /** Reads again what {@link AskOptions.readApi} gave, after it was kept as JSON. Throws for anything else. */
  revive: (data: object, key: string) => Raw;
  /** Makes of it what may be shown. */
  keep: (raw: Raw) => Promise<K>;
  /** For how long a failure may be bridged, in milliseconds. */
  staleIfErrorMs: number;
  /** Told where the API was not asked to keep within its limit. */
  onShed: (key: string, error: OfferError, durationMs: number) => void;
}

/** A pause that the API asks for is believed up to this: a mistake there must not last a day here. */
const LONGEST_PAUSE_MS = 3_600_000;
/** How long the API is left alone where it says "too often" and not for how long. */
const UNTOLD_PAUSE_MS = 10_000;

/**
 * Makes what asks for one answer anew: another process may have it, else the API is asked, within its limit. A failure is
 * bridged with what there was; that the API refuses access, or has no such offer, ends that.
 *
 * @returns a function that throws an {@link OfferError} where nothing is to be remembered.
 */
export function createAsk<Raw extends object, K extends Kept>(options: AskOptions<Raw, K>) {
  const { shared, gate, budget, staleIfErrorMs } = options;

  const fromShared = async (key: string, old: Slot<K> | undefined): Promise<Slot<K> | undefined> => {
    const found = await shared.get(key);
    if (found === null || (old !== undefined && found.readAt <= old.readAt)) return undefined;
    try {
      const raw = options.revive(found.data, key);
      return filledSlot(await options.keep(raw), found.readAt, staleIfErrorMs);
    } catch {
      // Another version's, or nobody's: the API is asked.
      return undefined;
    }
  };

  const afterFailure = (key: string, error: unknown, fallback: Slot<K> | undefined): Slot<K> => {
    if (!isOfferError(error)) throw error;
    const now = Date.now();
    const { kind, retryAfterMs } = error;
    if (kind === 'not-found' || kind === 'unauthorized' || kind === 'forbidden') {
      options.setKnown(key, null);
      // In place of what was there, or another process would go on showing it.
      shared.set(key, { readAt: now, data: {} }, MISSING_MS);
      if (kind === 'not-found') return failedSlot<K>(undefined, error, now + MISSING_MS);
      throw error;
    }
    const asked = Math.min(retryAfterMs ?? (kind === 'rate-limited' ? UNTOLD_PAUSE_MS : 0), LONGEST_PAUSE_MS);
    if (kind === 'rate-limited') budget.holdUntil(now + asked);
    return failedSlot(canBridge(fallback, now) ? fallback : undefined, error, now + (asked || PAUSE_MS));
  };

  return async (key: string, old: Slot<K> | undefined): Promise<Slot<K>> => {
    const started = performance.now();
    const found = await fromShared(key, old);
    const { lifetime } = found ?? {};
    const now = Date.now();
    if (found && lifetime && (now < lifetime.freshUntil || (old === undefined && now < lifetime.staleUntil))) {
      options.setKnown(key, found.kept);
      return found;
    }
    const fallback = found ?? old;
    try {
      await gate.pass(options.isKnown(key), !canBridge(fallback, now));
    } catch (error) {
      if (!isOfferError(error)) throw error;
      options.onShed(key, error, performance.now() - started);
      if (!canBridge(fallback, now)) throw error;
      return failedSlot(fallback, error, Date.now() + Math.min(error.retryAfterMs ?? PAUSE_MS, PAUSE_MS));
    }
    try {
      const readAt = Date.now();
      const raw = await options.readApi(key);
      const kept = await options.keep(raw);
      options.setKnown(key, kept);
      const slot = filledSlot(kept, readAt, staleIfErrorMs);
      const forMs = Math.max(slot.lifetime.staleUntil, slot.lifetime.errorUntil) - Date.now();
      shared.set(key, { readAt, data: raw }, forMs);
      return slot;
    } catch (error) {
      return afterFailure(key, error, fallback);
    }
  };
}
