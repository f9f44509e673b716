import { OfferEmbed } from 'gokart-offers-react';
import type { ReactNode } from 'react';

/** One offer by its id, already in the page as it arrives; beside it, in less room, one that the browser fetches. */
export function OfferPage({ id, asideId }: { id: string; asideId: string | null }): ReactNode {
  return (
    <div className="site-offer">
      <OfferEmbed id={id} headingLevel={2} priority />
      {asideId !== null && (
        <aside aria-labelledby="next">
          <h2 id="next">Next in the list</h2>
          <OfferEmbed id={asideId} />
        </aside>
      )}
    </div>
  );
}
