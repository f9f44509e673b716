'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferEligibilityMessages, offerEligibilityMessages } from '../../i18n/en/offer-eligibility.js';
import type { Offer } from '../../model/types.js';

/** What {@link OfferEligibility} takes, besides the attributes of its root, a `<div>`. */
export interface OfferEligibilityProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whose. @default the offer of the card around it */
  offer?: Offer | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferEligibilityMessages> | undefined;
}

/** Renders nothing yet. */
export const OfferEligibility = forwardRef<HTMLDivElement, OfferEligibilityProps>(function OfferEligibility(
  { offer: given, messages, className, ...rest },
  ref,
) {
  const context = useOfferContext();
  const words = useMessages('OfferEligibility', offerEligibilityMessages, messages);
  const offer = given ?? context?.offer;
  if (!offer) throw missingData('OfferEligibility', 'offer');
  void [rest, ref, words, clsx(className)];
  return null;
});
