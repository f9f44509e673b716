import type { OfferErrorKind } from '../../src/model/offer-error.js';

const KINDS = {
  'invalid-id': 0,
  'not-found': 0,
  unauthorized: 0,
  forbidden: 0,
  'rate-limited': 0,
  timeout: 0,
  network: 0,
  server: 0,
  malformed: 0,
} satisfies Record<OfferErrorKind, 0>;

/** Every kind of failure; the types say which one is missing. */
export const ERROR_KINDS = Object.keys(KINDS) as OfferErrorKind[];
