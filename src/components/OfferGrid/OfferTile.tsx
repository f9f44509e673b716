'use client';

import { type ReactNode, useState } from 'react';
import { useLadderCode } from '#use-ladder-code';
import type { HeadingLevel } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { offerCardMessages } from '../../i18n/en/offer-card.js';
import { useHydrated } from '../../internal/use-hydrated.js';
import type { Offer } from '../../model/types.js';
import { CreativeCarousel } from '../CreativeCarousel/CreativeCarousel.js';
import { OfferEligibility } from '../OfferEligibility/OfferEligibility.js';
import { OfferLink } from '../OfferLink/OfferLink.js';
import { OfferTimeline } from '../OfferTimeline/OfferTimeline.js';
import { PayoutBadge } from '../PayoutBadge/PayoutBadge.js';
import { RichText } from '../RichText/RichText.js';
import { TermsDisclosure } from '../TermsDisclosure/TermsDisclosure.js';

interface OfferTileProps {
  offer: Offer;
  headingLevel: HeadingLevel;
  priority: boolean;
}

/**
 * The inside of a card in a list: what decides at a glance, and the rest folded, as tall cards could not be compared. What
 * the list does not say of an offer is left out, and not said to be unknown.
 */
export function OfferTile({ offer, headingLevel, priority }: OfferTileProps): ReactNode {
  const words = useMessages('OfferCard', offerCardMessages, undefined);
  const { name, headline, shortDescription, categories, keyPoints, offerDetails, events, payout } = offer;
  const Heading = `h${headingLevel}` as 'h3';
  const hasSteps = events.length > 0;
  // What is folded is most of a card, and of hundreds of them hardly any is opened. From a server it is there at once, for
  // a page without scripting, and stays.
  const isHydrated = useHydrated();
  const [isUnfolded, setUnfolded] = useState(!isHydrated);
  const ladder = useLadderCode(hasSteps && isUnfolded);
  return (
    <div className="gko-card-grid">
      <CreativeCarousel priority={priority} />
      <div className="gko-card-pitch">
        <div className="gko-card-title">
          {categories.length > 0 && (
            <p className="gko-card-categories" dir="auto">
              {categories.join('\u00a0· ')}
            </p>
          )}
          <Heading className="gko-card-name" dir="auto">
            {name}
          </Heading>
          {headline && (
            <p className="gko-card-headline" dir="auto">
              {headline}
            </p>
          )}
        </div>
        <div className="gko-card-reward">{(hasSteps || payout !== null) && <PayoutBadge />}</div>
        <div className="gko-card-action">
          <OfferLink />
        </div>
        <OfferTimeline />
        <OfferEligibility />
      </div>
      <div className="gko-tile-folds">
        {(shortDescription || keyPoints || offerDetails || hasSteps) && (
          <details className="gko-terms" onToggle={() => setUnfolded(true)}>
            <summary className="gko-terms-summary">{words.details}</summary>
            {isUnfolded && (
              <div className="gko-card-more">
                {shortDescription && <p dir="auto">{shortDescription}</p>}
                {keyPoints && <RichText nodes={keyPoints} />}
                {offerDetails && <RichText nodes={offerDetails} />}
                {ladder && <ladder.EventLadder />}
              </div>
            )}
          </details>
        )}
        <TermsDisclosure />
      </div>
    </div>
  );
}
