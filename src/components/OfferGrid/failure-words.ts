import type { OfferFailureMessages } from '../../i18n/en/offer-failure.js';
import type { OfferGridMessages } from '../../i18n/en/offer-grid.js';

/** What an OfferFailure says where it is a list that could not be loaded. Of being asked too often it says the same. */
export function failureWords({
  unavailable,
  unreachable,
  failed,
  offline,
  wait,
}: OfferGridMessages): Partial<OfferFailureMessages> {
  return {
    'invalid-id': unavailable,
    'not-found': unavailable,
    unauthorized: unavailable,
    forbidden: unavailable,
    malformed: unavailable,
    timeout: unreachable,
    network: unreachable,
    server: failed,
    offline,
    wait,
  };
}
