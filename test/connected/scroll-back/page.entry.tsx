import { OfferGrid, OfferProvider } from 'gokart-offers-react';
import 'gokart-offers-react/styles.css';
import 'gokart-offers-react/grid.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { buildOffer } from '../../../src/testing/index.js';

/** Tiles of very different heights, so that an estimate of them is wrong. */
const offers = Array.from({ length: 120 }, (_, index) =>
  buildOffer({
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    name: `Offer ${index + 1}`,
    headline: 'As long as it takes to say it. '.repeat((index * 7) % 13),
  }),
);

const PAGE_SIZE = 24;
const requests: number[] = [];

const client = {
  baseUrl: '/api/offers',
  getOffer: () => Promise.reject(new Error('not asked')),
  listOffers: async ({ page = 0 } = {}) => {
    requests.push(page);
    return {
      items: offers.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
      pageIndex: page,
      pageSize: PAGE_SIZE,
      totalCount: offers.length,
      totalPages: offers.length / PAGE_SIZE,
      hasPreviousPage: page > 0,
      hasNextPage: (page + 1) * PAGE_SIZE < offers.length,
    };
  },
};

/** A page whose links are followed without loading anything, the way every router does it; the browser scrolls. */
function Page() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
    scrollTo(0, 0);
  };
  return (
    <OfferProvider client={client} reward={{ currency: 'USD' }}>
      <button type="button" style={{ position: 'fixed', zIndex: 9 }} onClick={() => go('/offer')}>
        Go
      </button>
      {path === '/offer' ? <h1>The offer</h1> : <OfferGrid pageSize={PAGE_SIZE} />}
    </OfferProvider>
  );
}

Object.assign(window, { requests });
createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
