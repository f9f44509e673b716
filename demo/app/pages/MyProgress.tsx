import { useQuery } from '@tanstack/react-query';
import { OfferEmbed } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { Clock, type ClockProps } from '../Clock.js';
import { Help } from '../Help.js';
import { progressQuery } from '../progress-query.js';

/** The offers a visitor has started, each card told what the postbacks say; above them a clock to move. */
export function MyProgress(time: ClockProps): ReactNode {
  const { data: started = [] } = useQuery(progressQuery);
  return (
    <>
      <div className="site-intro">
        <h1>My progress</h1>
        {started.length > 0 ? (
          <p>What you started, and how far you are. Complete steps at the advertiser’s, then move the clock.</p>
        ) : (
          <p>
            Nothing started yet. <a href="/">Choose an offer</a>, follow its link, and it is here when you come back.
          </p>
        )}
      </div>
      <Clock {...time} />
      {started.length > 0 && (
        <>
          <ul className="site-started">
            {started.map(({ offerId, clickId, startedAt, progress }) => (
              <li key={offerId}>
                <OfferEmbed id={offerId} headingLevel={2} progress={progress} startedAt={startedAt} help={<Help />} />
                <a href={`/advertiser/${offerId}?click=${clickId}`}>Play the advertiser of this offer</a>
              </li>
            ))}
          </ul>
          <form method="post" action="/progress/forget">
            <button className="site-button" type="submit">
              Forget all this and start over
            </button>
          </form>
        </>
      )}
    </>
  );
}
