'use client';

import { OfferCard, useSuspenseOffer } from 'gokart-offers-react';

/** The card of an offer that may still be under way. */
export function SuspendedCard({ id }: { id: string }) {
  return <OfferCard offer={useSuspenseOffer(id).data} headingLevel={2} priority />;
}
