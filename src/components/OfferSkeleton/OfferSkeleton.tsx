'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useMessages } from '../../context/use-messages.js';
import { type OfferSkeletonMessages, offerSkeletonMessages } from '../../i18n/en/offer-skeleton.js';

/** What {@link OfferSkeleton} takes, besides the attributes of its root, a `<div>`. */
export interface OfferSkeletonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'role'> {
  /** Words in place of the English ones. */
  messages?: Partial<OfferSkeletonMessages> | undefined;
}

/** A line of text that is not there yet. */
const line = <span className="gko-skeleton-line" />;

/**
 * The shape of a card while its offer loads. Renders a `<div>` that says once, to a screen reader, that it loads.
 *
 * Laid out by the card's own classes, so its media, title, reward and link stand where a card has them whose texts take
 * one line each, with a picture, a headline and a reward.
 */
export const OfferSkeleton = forwardRef<HTMLDivElement, OfferSkeletonProps>(function OfferSkeleton(
  { messages, className, ...rest },
  ref,
) {
  const words = useMessages('OfferSkeleton', offerSkeletonMessages, messages);
  return (
    <div {...rest} ref={ref} role="status" className={clsx('gko gko-card gko-skeleton', className)}>
      <span className="gko-hidden">{words.loading}</span>
      <div className="gko-card-grid" aria-hidden="true">
        <div className="gko-carousel gko-skeleton-media" />
        <div className="gko-card-pitch">
          <div className="gko-card-title">
            <p className="gko-card-categories">{line}</p>
            <p className="gko-card-name">{line}</p>
            <p className="gko-card-headline">{line}</p>
          </div>
          <div className="gko-card-reward">
            <div className="gko-payout">
              <span className="gko-payout-label">{line}</span>
              <span className="gko-payout-amount">{line}</span>
            </div>
          </div>
          <div className="gko-card-action">
            <span className="gko-link" />
            <small className="gko-note">{line}</small>
          </div>
          <p className="gko-card-description">{line}</p>
        </div>
      </div>
    </div>
  );
});
