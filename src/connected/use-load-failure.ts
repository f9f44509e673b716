'use client';

import { useEffect, useRef } from 'react';
import { type OfferCallbacks, useCallbacks } from '../context/callbacks.js';
import { warnOnce } from '../internal/warn-once.js';
import type { OfferError } from '../model/offer-error.js';

declare const process: { env: { NODE_ENV?: string } };

/**
 * Tells of each failure to load, and keeps the last one: asking again takes the error away, and the failure stays until
 * there is an answer, and the focus on its button.
 *
 * @param of what was loaded, told apart by this
 * @param offerId of which offer it is; `null` where it is of a list
 */
export function useLoadFailure(
  error: OfferError | null,
  of: string,
  offerId: string | null,
  onLoadError: OfferCallbacks['onLoadError'],
): OfferError | undefined {
  const notify = useCallbacks({ onLoadError });
  const last = useRef<[of?: string, error?: OfferError]>([]);
  if (error) last.current = [of, error];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another listener is not told of an old failure
  useEffect(() => {
    if (!error) return;
    notify('onLoadError', { error, offerId });
    if (process.env.NODE_ENV !== 'production' && !notify.heard.includes('onLoadError')) warnOnce(error.message);
  }, [error, of]);
  return last.current[0] === of ? last.current[1] : undefined;
}
