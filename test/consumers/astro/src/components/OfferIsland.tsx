import { type DehydratedState, HydrationBoundary } from '@tanstack/react-query';
import { OfferEmbed, OfferHelp, OfferProvider, type Progress } from 'gokart-offers-react';

interface OfferIslandProps {
  id: string;
  /** What the server has read already; without it the browser asks. */
  state?: DehydratedState;
  progress?: Progress;
}

/** An island: an offer with all that it needs, as islands share nothing that React hands down. */
export function OfferIsland({ id, state, progress }: OfferIslandProps) {
  return (
    <OfferProvider
      baseUrl="/api/offers"
      reward={{ pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } }}
      timeZone="America/Toronto"
      minTimeUnit="hours"
    >
      <HydrationBoundary state={state}>
        <OfferEmbed id={id} headingLevel={2} priority progress={progress} help={<OfferHelp />} />
      </HydrationBoundary>
    </OfferProvider>
  );
}
