'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferTimelineMessages, offerTimelineMessages } from '../../i18n/en/offer-timeline.js';
import type { Offer } from '../../model/types.js';

/** What {@link OfferTimeline} takes, besides the attributes of its root, a `<div>`. */
export interface OfferTimelineProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whose. @default the offer of the card around it */
  offer?: Offer | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferTimelineMessages> | undefined;
}

/** Renders nothing yet. */
export const OfferTimeline = forwardRef<HTMLDivElement, OfferTimelineProps>(function OfferTimeline(
  { offer: given, messages, className, ...rest },
  ref,
) {
  const context = useOfferContext();
  const words = useMessages('OfferTimeline', offerTimelineMessages, messages);
  const offer = given ?? context?.offer;
  if (!offer) throw missingData('OfferTimeline', 'offer');
  void [rest, ref, words, clsx(className)];
  return null;
});
