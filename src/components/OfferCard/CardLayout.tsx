'use client';

import { type ComponentPropsWithoutRef, memo, type ReactNode } from 'react';
import { useLadderCode } from '#use-ladder-code';
import type { HeadingLevel } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferCardMessages, offerCardMessages } from '../../i18n/en/offer-card.js';
import { sortEvents } from '../../model/order.js';
import type { Offer } from '../../model/types.js';
import { CreativeCarousel } from '../CreativeCarousel/CreativeCarousel.js';
import { OfferEligibility } from '../OfferEligibility/OfferEligibility.js';
import { OfferLink } from '../OfferLink/OfferLink.js';
import { OfferTimeline } from '../OfferTimeline/OfferTimeline.js';
import { PayoutBadge } from '../PayoutBadge/PayoutBadge.js';
import { RichText } from '../RichText/RichText.js';
import { TermsDisclosure } from '../TermsDisclosure/TermsDisclosure.js';

interface CardLayoutProps {
  offer: Offer;
  headingLevel: HeadingLevel;
  headingId: string;
  priority: boolean | undefined;
  /** Whether more of the offer is to come: then nothing is said of what is not there. */
  isPartial: ComponentPropsWithoutRef<'article'>['aria-busy'];
  messages: Partial<OfferCardMessages> | undefined;
}

/** The parts of a card in the order they are read, which is the order they are seen at every width. */
export const CardLayout = memo(function CardLayout(props: CardLayoutProps): ReactNode {
  const { offer, headingLevel, headingId, priority, isPartial, messages } = props;
  const words = useMessages('OfferCard', offerCardMessages, messages);
  const { name, headline, shortDescription, categories, keyPoints, offerDetails, events, payout } = offer;
  const Heading = `h${headingLevel}` as 'h3';
  const Subheading = `h${Math.min(headingLevel + 1, 6)}` as 'h4';
  const details = offerDetails && (
    <div className="gko-card-details">
      <Subheading className="gko-ladder-name">{words.details}</Subheading>
      <RichText nodes={offerDetails} />
    </div>
  );
  // Where there are two columns, the instructions fill the shorter one. The order stays.
  const hasSteps = events.length > 0;
  const ladder = useLadderCode(hasSteps);
  // Where the ladder could not be loaded, what to do is still said.
  const steps = ladder ? (
    <ladder.EventLadder />
  ) : (
    ladder === null && (
      <p>
        {sortEvents(events)
          .map(({ name }) => name)
          .join(' · ')}
      </p>
    )
  );
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
          <Heading className="gko-card-name" id={headingId} dir="auto">
            {name}
          </Heading>
          {headline && (
            <p className="gko-card-headline" dir="auto">
              {headline}
            </p>
          )}
        </div>
        <div className="gko-card-reward">{(!isPartial || hasSteps || payout !== null) && <PayoutBadge />}</div>
        <div className="gko-card-action">
          <OfferLink />
        </div>
        <OfferTimeline />
        <OfferEligibility />
        {shortDescription && (
          <p className="gko-card-description" dir="auto">
            {shortDescription}
          </p>
        )}
        {keyPoints && (
          <div className="gko-card-points">
            <Subheading className="gko-hidden">{words.keyPoints}</Subheading>
            <RichText nodes={keyPoints} />
          </div>
        )}
        {hasSteps && details}
      </div>
      {(hasSteps || details) && <div className="gko-card-more">{hasSteps ? steps : details}</div>}
      {isPartial && <div className="gko-skeleton-line" />}
      <TermsDisclosure />
    </div>
  );
});
