import { OfferProvider } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { reward } from '../../lib/reward';

/** A server component: every prop of the provider is plain data. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <OfferProvider
      baseUrl="/api/offers"
      reward={reward}
      timeZone="America/Toronto"
      minTimeUnit="hours"
      visitor={{ country: 'CA', age: 34 }}
    >
      {children}
    </OfferProvider>
  );
}
