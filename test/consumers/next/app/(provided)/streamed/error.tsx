'use client';

import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { OfferFailure } from 'gokart-offers-react';

/** In place of a page whose offer could not be read. */
export default function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
  };
  return <OfferFailure error={error} onRetry={retry} />;
}
