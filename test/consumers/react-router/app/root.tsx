import 'gokart-offers-react/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { OfferProvider, type Reward } from 'gokart-offers-react';
import { type ReactNode, useState } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';

const reward: Reward = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

/** The document around every page. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="icon" href="data:," />
        <title>Brightwheels</title>
        <Meta />
        <Links />
      </head>
      <body>
        <main>
          <h1>Brightwheels</h1>
          {children}
        </main>
        <footer>Brightwheels, since 1997</footer>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

/** What all pages share: one cache, and how offers are shown. */
export default function Site() {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <OfferProvider baseUrl="/api/offers" reward={reward} timeZone="America/Toronto" minTimeUnit="hours">
        <Outlet />
      </OfferProvider>
    </QueryClientProvider>
  );
}
