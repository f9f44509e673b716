import { HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { OfferProvider } from 'gokart-offers-react';
import { type ReactNode, useState } from 'react';
import { Header } from './Header.js';
import type { PageData } from './page-data.js';
import { Catalogue } from './pages/Catalogue.js';
import { Failures } from './pages/Failures.js';
import { MyProgress } from './pages/MyProgress.js';
import { NotFound } from './pages/NotFound.js';
import { OfferPage } from './pages/OfferPage.js';
import { SignIn } from './pages/SignIn.js';
import { remember } from './remember.js';

/** What a payout of 1 is worth to a visitor of this site. */
const REWARD = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

/** The whole site: the host's own QueryClient, and one OfferProvider for all offers in it. */
export function Site(data: PageData): ReactNode {
  const { visitor, path, view } = data;
  const [queryClient] = useState(() => new QueryClient());
  const [clock, setClock] = useState(data.clock);
  const moveClock = (to: string | null) => {
    setClock(to);
    remember('clock', to);
  };
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={'state' in view ? view.state : undefined}>
        <OfferProvider
          baseUrl="/api/offers"
          reward={REWARD}
          minTimeUnit="days"
          now={clock ?? undefined}
          visitor={visitor?.about}
        >
          <Header visitor={visitor?.name ?? null} path={path} clock={clock} />
          <main className="site-main">
            <Page {...data} clock={clock} moveClock={moveClock} />
          </main>
          <footer className="site-footer">
            <p>Brightwheels is invented, and so are its offers. The components and the handler are the real ones.</p>
          </footer>
        </OfferProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function Page({ view, visitor, ...time }: PageData & { moveClock: (to: string | null) => void }): ReactNode {
  switch (view.name) {
    case 'catalogue':
      return <Catalogue />;
    case 'offer':
      return <OfferPage id={view.id} asideId={view.asideId} isSignedIn={visitor !== null} />;
    case 'progress':
      return visitor === null ? <SignIn next="/progress" visitor={null} /> : <MyProgress {...time} />;
    case 'failures':
      return <Failures />;
    case 'sign-in':
      return <SignIn next={view.next} visitor={visitor?.name ?? null} />;
    case 'not-found':
      return <NotFound />;
  }
}
