import type { DehydratedState } from '@tanstack/react-query';
import type { Visitor } from 'gokart-offers-react';

/** What the server knows about a page. Plain data: the browser gets the same and renders the same. */
export interface PageData {
  /** Who is signed in, and what cards may know of them; null for a visitor who is not. */
  visitor: { name: string; about: Visitor } | null;
  /** The path of the page, for the navigation. */
  path: string;
  /** When the page was made (ISO 8601). */
  today: string;
  /** Where the visitor has moved the clock (ISO 8601); null where they have not. */
  clock: string | null;
  view: View;
}

export type View =
  | { name: 'catalogue'; state: DehydratedState }
  | { name: 'offer'; id: string; asideId: string | null; state: DehydratedState }
  | { name: 'progress'; state: DehydratedState }
  | { name: 'failures' }
  | { name: 'sign-in'; next: string }
  | { name: 'not-found' };
