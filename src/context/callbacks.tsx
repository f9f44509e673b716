'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { OfferError } from '../model/offer-error.js';
import type { ShownOffer } from '../model/shown.js';
import type { Creative } from '../model/types.js';

/** A visitor followed an offer's link. */
export interface OfferVisit {
  /** Which offer. */
  offerId: string;
  /** When (ISO 8601, UTC), by the visitor's clock. */
  at: string;
  /** The id minted for this click in direct mode; `null` where the handler mints it. */
  clickId: string | null;
  /** What the page promised. */
  shown: ShownOffer;
}

/**
 * What a page can be told of. Each gets one object. What one throws is reported as an uncaught error, and breaks nothing
 * here. Of a provider and a card inside it both are told.
 */
export interface OfferCallbacks {
  /**
   * Half of a card, or half of the viewport where the card is larger, was in view for one second. Once per mount and
   * offer.
   */
  onView?: ((details: { offerId: string }) => void) | undefined;
  /** The visitor followed the link. */
  onVisit?: ((details: OfferVisit) => void) | undefined;
  /** The visitor opened the terms. `offerId` is `null` outside a card. */
  onTermsOpen?: ((details: { offerId: string | null }) => void) | undefined;
  /** Another creative came into view, from 0. `offerId` is `null` outside a card. */
  onCreativeChange?: ((details: { offerId: string | null; creative: Creative; index: number }) => void) | undefined;
  /** An offer could not be loaded; once for each failure. */
  onLoadError?: ((details: { error: OfferError; offerId: string }) => void) | undefined;
}

/** What a callback is told. */
export type CallbackDetails<Name extends keyof OfferCallbacks> = Parameters<NonNullable<OfferCallbacks[Name]>>[0];

/** Tells of something: always the same function for a provider. */
export type Notify = <Name extends keyof OfferCallbacks>(name: Name, details: CallbackDetails<Name>) => void;

const NotifyContext = createContext<Notify>(() => {});

/** Tells those above. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

/** Tells these callbacks, then those above. Renders no element. @internal */
export function CallbacksProvider({
  callbacks,
  children,
}: {
  callbacks: OfferCallbacks;
  children: ReactNode;
}): ReactNode {
  const outer = useNotify();
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  const notify = useMemo(
    (): Notify => (name, details) => {
      tell(latest.current[name] as ((told: typeof details) => void) | undefined, details);
      outer(name, details);
    },
    [outer],
  );
  return <NotifyContext.Provider value={notify}>{children}</NotifyContext.Provider>;
}

/** Calls a partner's function; a failure of it is the page's to see, not the visitor's. */
export function tell<Details>(callback: ((details: Details) => void) | undefined, details: Details): void {
  try {
    callback?.(details);
  } catch (error) {
    reportError(error);
  }
}
