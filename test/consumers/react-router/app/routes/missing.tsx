import { isOfferError, OfferFailure } from 'gokart-offers-react';
import { data } from 'react-router';
import { missingId } from '../offer-id';
import { source } from '../offers.server';
import type { Route } from './+types/missing';

/** What went wrong is passed as data: an error itself would lose its kind on the way to the page. */
export async function loader() {
  try {
    const { name } = await source.getOffer(missingId);
    return { name };
  } catch (error) {
    if (!isOfferError(error)) throw error;
    const { kind, retryAfterMs } = error;
    return data({ failure: { kind, retryAfterMs } }, { status: kind === 'not-found' ? 404 : 502 });
  }
}

/** Says that there is no such offer. */
export default function Missing({ loaderData }: Route.ComponentProps) {
  return 'failure' in loaderData ? <OfferFailure error={loaderData.failure} /> : <h2>{loaderData.name}</h2>;
}
