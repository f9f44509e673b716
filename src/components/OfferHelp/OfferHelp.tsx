'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferHelpMessages, offerHelpMessages } from '../../i18n/en/offer-help.js';
import type { Offer } from '../../model/types.js';

/** What {@link OfferHelp} takes, besides the attributes of its root, a `<div>`. */
export interface OfferHelpProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whose. @default the offer of the card around it */
  offer?: Offer | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferHelpMessages> | undefined;
}

/** Renders nothing yet. */
export const OfferHelp = forwardRef<HTMLDivElement, OfferHelpProps>(function OfferHelp(
  { offer: given, messages, className, ...rest },
  ref,
) {
  const context = useOfferContext();
  const words = useMessages('OfferHelp', offerHelpMessages, messages);
  const offer = given ?? context?.offer;
  if (!offer) throw missingData('OfferHelp', 'offer');
  void [rest, ref, words, clsx(className)];
  return null;
});
