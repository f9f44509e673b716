import type { DehydratedState } from '@tanstack/react-query';
import type { Offer, OfferErrorKind } from 'gokart-offers-react';

/** What the server knows about a page. Plain data: the browser gets the same and renders the same. */
export interface PageData {
  /** The name of the visitor, or null for one who is not signed in. */
  visitor: string | null;
  /** The path of the page, for the navigation. */
  path: string;
  view: View;
}

export type View =
  | { name: 'catalogue'; offers: Offer[]; failure: OfferErrorKind | null }
  | { name: 'offer'; id: string; asideId: string | null; state: DehydratedState }
  | { name: 'failures' }
  | { name: 'sign-in'; next: string }
  | { name: 'not-found' };
