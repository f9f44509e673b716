import { OfferProvider } from 'gokart-offers-react';
import 'gokart-offers-react/styles.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Brightwheels', icons: { icon: 'data:,' } };

/** A server component: every prop of the provider is plain data. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <OfferProvider
          baseUrl="/api/offers"
          reward={{ pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } }}
          timeZone="America/Toronto"
          minTimeUnit="hours"
          visitor={{ country: 'CA', age: 34 }}
        >
          <main>
            <h1>Brightwheels</h1>
            {children}
          </main>
        </OfferProvider>
      </body>
    </html>
  );
}
