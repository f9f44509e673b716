'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { OfferTimelineView } from '../model/offer-timeline.js';
import type { Progress } from '../model/progress.js';
import type { Offer } from '../model/types.js';

declare const process: { env: { NODE_ENV?: string } };

/** What a card gives to the parts inside it. */
export interface OfferContextValue {
  /** The offer the card shows. */
  offer: Offer;
  /** Level of the card's own heading; parts use the next. */
  headingLevel: HeadingLevel;
  /** The instant the card is shown for, in milliseconds since 1970; `null` before that is known. */
  now: number | null;
  /** What the visitor has completed; `undefined` where nobody says. */
  progress: Progress | undefined;
  /** When the visitor began (ISO 8601); `undefined` where nobody says. */
  startedAt: string | undefined;
  /** What happens when; its state is the card's. */
  timeline: OfferTimelineView;
  /** In place of the link, for a visitor without an account. */
  signIn: ReactNode;
  /** Below the link: "my reward is missing". */
  help: ReactNode;
  /** When the visitor last followed the card's link, since it was mounted (ISO 8601); `null`: not yet. */
  visitedAt: string | null;
  /** For the link to tell of a visit. */
  setVisitedAt: (at: string) => void;
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

/** The error for a part that was given neither its data nor a card around it; what to do it says to developers alone. */
export function missingData(component: string, prop: string): Error {
  const remedy = process.env.NODE_ENV === 'production' ? '' : ` Put it inside an <OfferCard>, or pass it \`${prop}\`.`;
  return new Error(`gokart-offers: <${component}> has nothing to show.${remedy}`);
}
