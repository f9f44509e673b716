import { onlineManager } from '@tanstack/react-query';
import type { OfferError } from '../model/offer-error.js';

/** Whether there is nothing because there is no connection. */
export function isOffline(fetchStatus: string, failure: OfferError | null | undefined): boolean {
  // A hidden tab pauses as well; and what went offline before the page had a query is not noticed by its manager.
  return (
    (fetchStatus === 'paused' || failure?.kind === 'network') &&
    (!onlineManager.isOnline() || navigator.onLine === false)
  );
}
