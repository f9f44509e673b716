import type { OfferError } from '../model/offer-error.js';
import { type Lifetime, lifetimeOf } from './lifetime.js';

/** How long an offer that is not there is not asked for again. */
export const MISSING_MS = 30_000;
/** How long after a failure the same offer is not asked for again. */
export const PAUSE_MS = 5_000;

/** What is remembered under one key: what can be shown, the last failure, or both. */
export interface Slot<Kept> {
  /** What can be shown; `null` where nothing can. */
  kept: Kept | null;
  /** When the API was asked for it, in milliseconds since 1970. */
  readAt: number;
  /** Until when it may be shown. */
  lifetime: Lifetime;
  /** Why the API could not be asked anew; `null` where it could. */
  failure: OfferError | null;
  /** Before this instant, in milliseconds since 1970, it is not asked again. */
  askAgainAt: number;
}

/** A slot for what was just read, here or by another process. */
export function filledSlot<Kept>(kept: Kept, readAt: number, staleIfErrorMs: number): Slot<Kept> {
  const lifetime = lifetimeOf(readAt, staleIfErrorMs);
  return { kept, readAt, lifetime, failure: null, askAgainAt: lifetime.freshUntil };
}

/** A slot after a failure: what there was stays where the failure may be bridged with it. */
export function failedSlot<Kept>(old: Slot<Kept> | undefined, failure: OfferError, askAgainAt: number): Slot<Kept> {
  const nothing = { kept: null, readAt: 0, lifetime: { freshUntil: 0, staleUntil: 0, errorUntil: 0 } };
  return { ...(old ?? nothing), failure, askAgainAt };
}

/**
 * What to do for a read:
 *
 * - `hit`: show what is kept; it is fresh.
 * - `stale`: show what is kept, though it is not; asking again has just failed.
 * - `refresh`: show what is kept, and ask again meanwhile.
 * - `fail`: say the failure again.
 * - `read`: ask, and wait for the answer.
 */
export type Decision = 'hit' | 'stale' | 'refresh' | 'fail' | 'read';

/** Decides for a read at an instant, in milliseconds since 1970. */
export function decide(slot: Slot<unknown> | undefined, now: number): Decision {
  if (slot === undefined) return 'read';
  const { kept, readAt, lifetime, failure, askAgainAt } = slot;
  // A clock that was set back makes what is kept older than it looks.
  if (kept !== null && now < readAt) return 'read';
  if (kept !== null && now < lifetime.freshUntil) return 'hit';
  if (failure !== null && now < askAgainAt) return canBridge(slot, now) ? 'stale' : 'fail';
  // After a failure nobody is kept waiting for the next one.
  const isShown = failure === null ? kept !== null && now < lifetime.staleUntil : canBridge(slot, now);
  return isShown ? 'refresh' : 'read';
}

/** Whether what is kept may be shown in place of a failure. */
export function canBridge(slot: Slot<unknown> | undefined, now: number): boolean {
  return slot !== undefined && slot.kept !== null && slot.readAt <= now && now < slot.lifetime.errorUntil;
}
