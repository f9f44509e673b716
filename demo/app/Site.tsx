import { HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { OfferProvider } from 'gokart-offers-react';
import { type ReactNode, useState } from 'react';
import { Header } from './Header.js';
import type { PageData, View } from './page-data.js';
import { Catalogue } from './pages/Catalogue.js';
import { Failures } from './pages/Failures.js';
import { NotFound } from './pages/NotFound.js';
import { OfferPage } from './pages/OfferPage.js';
import { SignIn } from './pages/SignIn.js';

/** What a payout of 1 is worth to a visitor of this site. */
const REWARD = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

/** The whole site: the host's own QueryClient, and one OfferProvider for all offers in it. */
export function Site({ visitor, path, view }: PageData): ReactNode {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={view.name === 'offer' ? view.state : undefined}>
        <OfferProvider baseUrl="/api/offers" reward={REWARD}>
          <Header visitor={visitor} path={path} />
          <main className="site-main">
            <Page view={view} visitor={visitor} />
          </main>
          <footer className="site-footer">
            <p>Brightwheels is invented, and so are its offers. The components and the handler are the real ones.</p>
          </footer>
        </OfferProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function Page({ view, visitor }: { view: View; visitor: string | null }): ReactNode {
  switch (view.name) {
    case 'catalogue':
      return <Catalogue offers={view.offers} failure={view.failure} />;
    case 'offer':
      return <OfferPage id={view.id} asideId={view.asideId} />;
    case 'failures':
      return <Failures />;
    case 'sign-in':
      return <SignIn next={view.next} visitor={visitor} />;
    case 'not-found':
      return <NotFound />;
  }
}
