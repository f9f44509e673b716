import {
  type Offer,
  OfferCard,
  OfferFailure,
  OfferHelp,
  OfferSkeleton,
  PayoutBadge,
  type Progress,
} from 'gokart-offers-react';
import { sampleOffers } from 'gokart-offers-react/testing';
import type { ReactNode } from 'react';

const { sixStepLadder, sharedSequence, everyField, expired, brokenImage } = sampleOffers;

const SETTINGS = {
  baseUrl: '/api/offers',
  reward: { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } },
  now: '2026-06-20T12:00:00Z',
} as const;

/** What a visitor did of the six steps: one paid, one pending, one rejected. */
const progress: Progress = Object.fromEntries(
  (['paid', 'pending', 'rejected'] as const).map((status, index) => [
    sixStepLadder.offer.events[index]?.id ?? '',
    { at: `2026-06-1${index + 6}T12:00:00Z`, status },
  ]),
);

const help = (
  <OfferHelp open>
    <p className="hosts-own">Write to us, and paste this:</p>
  </OfferHelp>
);

const forTwoCountries: Offer = {
  ...everyField.offer,
  targeting: { ...everyField.offer.targeting, countries: ['US', 'CA'] },
};

const withBrokenPicture: Offer = { ...sharedSequence.offer, creatives: brokenImage.offer.creatives };

/** Every state that has styles of its own, by name; each stands in a column of its own. */
const specimens: Record<string, ReactNode> = {
  started: <OfferCard offer={sixStepLadder.offer} progress={progress} help={help} {...SETTINGS} />,
  excluded: <OfferCard offer={forTwoCountries} visitor={{ country: 'DE', age: 20 }} {...SETTINGS} />,
  rung: <OfferCard offer={withBrokenPicture} {...SETTINGS} />,
  ended: <OfferCard offer={expired.offer} {...SETTINGS} />,
  failure: <OfferFailure error={new Error('a test')} onRetry={() => {}} />,
  skeleton: <OfferSkeleton />,
  alone: <PayoutBadge payout={12.5} reward={{ currency: 'USD' }} />,
  wide: <OfferCard offer={sixStepLadder.offer} progress={progress} {...SETTINGS} />,
};

/** A page of a partner: their words, and offers. `only` leaves all but one specimen out. */
export function Specimens({ only }: { only?: string | null | undefined }): ReactNode {
  return (
    <div className="hosts-page">
      <header>
        <h1>Rewards</h1>
        <p>
          What our partners pay you for. <a href="#how">How it works</a>
        </p>
        <button type="button">Sign out</button>
      </header>
      <div className="hosts-place">
        {Object.entries(specimens)
          .filter(([name]) => !only || name === only)
          .map(([name, specimen]) => (
            <div key={name} className="hosts-column" data-specimen={name}>
              {specimen}
            </div>
          ))}
      </div>
    </div>
  );
}
