import { OfferCard } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { BRANDS } from '../../brands/brands.js';
import { done, NOW, progressOf } from '../progress.js';
import { coins, offerOf } from '../samples.js';
import { OWNERS } from './owners.js';
import './brand-site.css';

/** Shorter than it is, so that a whole card of every brand fits. */
const offer = { ...offerOf('sixStepLadder'), offerDetails: null, keyPoints: null };
const shown = { ...offer, events: offer.events.slice(0, 4) };
const progress = progressOf(shown, done(8, 'paid'), done(1, 'pending'));

/** One offer in every brand, in light and in dark, side by side on one page. */
export function BrandWall(): ReactNode {
  return (
    <div className="brand-wall">
      {BRANDS.flatMap((brand) =>
        (['light', 'dark'] as const).map((scheme) => (
          <div key={brand + scheme} className={`brand-wall-tile story-ground brand-${brand}`} data-scheme={scheme}>
            <h2>
              {OWNERS[brand].name}, {scheme}
            </h2>
            <OfferCard offer={shown} progress={progress} reward={coins} baseUrl="/api/offers" now={NOW} />
          </div>
        )),
      )}
    </div>
  );
}
