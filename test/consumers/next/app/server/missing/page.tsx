import { isOfferError, OfferFailure } from 'gokart-offers-react';
import { missingId, source } from '../../../lib/offers';

export const dynamic = 'force-dynamic';

/** What went wrong, in the page: an error itself would lose its kind on the way to the component that says it. */
export default async function Page() {
  try {
    return (await source.getOffer(missingId)).name;
  } catch (error) {
    if (!isOfferError(error)) throw error;
    return <OfferFailure error={{ kind: error.kind, retryAfterMs: error.retryAfterMs }} />;
  }
}
