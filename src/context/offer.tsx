'use client';

import { createContext, useContext } from 'react';
import type { Offer } from '../model/types.js';

/** What a card gives to the parts inside it. */
export interface OfferContextValue {
  /** The offer the card shows. */
  offer: Offer;
  /** Level of the card's own heading; parts use the next. */
  headingLevel: HeadingLevel;
}

/** A heading's rank in the page's outline; the caller's choice. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const OfferContext = createContext<OfferContextValue | undefined>(undefined);

/** Gives an offer to the parts of a card. @internal */
export const OfferContextProvider = OfferContext.Provider;

/** The card around a part, or `undefined` where the part stands alone. */
export function useOfferContext(): OfferContextValue | undefined {
  return useContext(OfferContext);
}

/** The error for a part that was given neither its data nor a card around it. */
export function missingData(component: string, prop: string): Error {
  return new Error(
    `gokart-offers: <${component}> has nothing to show. Put it inside an <OfferCard>, or pass it \`${prop}\`.`,
  );
}
