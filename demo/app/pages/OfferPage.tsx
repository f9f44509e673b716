import { useQuery } from '@tanstack/react-query';
import { OfferEmbed } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { Help } from '../Help.js';
import { progressQuery } from '../progress-query.js';

/** What {@link OfferPage} takes. */
interface OfferPageProps {
  id: string;
  /** The offer beside it; null where there is none. */
  asideId: string | null;
  isSignedIn: boolean;
}

/**
 * One offer by its id, already in the page as it arrives, with what the visitor has done of it, or with the way to an
 * account; beside it, in less room, one that the browser fetches.
 */
export function OfferPage({ id, asideId, isSignedIn }: OfferPageProps): ReactNode {
  const { data } = useQuery({ ...progressQuery, enabled: isSignedIn });
  const started = data?.find(({ offerId }) => offerId === id.toLowerCase());
  const signIn = (
    <a className="site-button site-button-main" href={`/sign-in?next=/api/offers/${encodeURIComponent(id)}/go`}>
      Sign in to start
    </a>
  );
  return (
    <div className="site-offer">
      <OfferEmbed
        id={id}
        headingLevel={2}
        priority
        progress={started?.progress}
        startedAt={started?.startedAt}
        signIn={isSignedIn ? undefined : signIn}
        help={started && <Help />}
      />
      {asideId !== null && (
        <aside aria-labelledby="next">
          <h2 id="next">Next in the list</h2>
          <OfferEmbed id={asideId} />
        </aside>
      )}
    </div>
  );
}
