import type { OfferErrorKind } from '../../model/offer-error.js';
import type { Message } from '../format-message.js';

/** The words of an OfferFailure: what happened and what to do, for a visitor. */
export type OfferFailureMessages = Record<OfferErrorKind, string> & {
  /** The browser is offline; the offer loads by itself when it is back. */
  offline: string;
  /** Button that asks again. */
  retry: string;
  /** While it asks again. */
  retrying: string;
  /** A failure that passes, with a wait of `{count}` minutes known. */
  wait: Message;
};

const gone = 'This offer is not available.';
const ours = 'This offer cannot be shown right now. Please come back later.';

const unreachable = 'The offer could not be loaded. Check your connection and try again.';

/** English. */
export const offerFailureMessages: OfferFailureMessages = {
  'invalid-id': gone,
  'not-found': 'This offer is no longer available. Have a look at the others.',
  unauthorized: ours,
  forbidden: gone,
  'rate-limited': 'Many people are looking at offers right now. Please try again in a moment.',
  timeout: unreachable,
  network: unreachable,
  server: 'The offer could not be loaded. Please try again in a moment.',
  malformed: ours,
  offline: 'You are offline. The offer loads as soon as you are connected again.',
  retry: 'Try again',
  retrying: 'Trying again…',
  wait: 'The offer cannot be loaded right now. Please try again in {minutes}.',
};
