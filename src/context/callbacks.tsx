'use client';

import { createContext, useContext, useInsertionEffect, useMemo, useRef } from 'react';
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
 * What a page can be told of. Each gets one object. Of a card and the providers around it all are told, the card first.
 *
 * What one throws is reported like an uncaught error (the window's `error` event) and breaks nothing here; of one that
 * is async, a rejection is the page's own (`unhandledrejection`): nobody waits for it. Other functions at a later
 * render are called from then on, and render nothing anew. Functions cannot go through a server component's props.
 */
export interface OfferCallbacks {
  /**
   * Half of a card, or half of what fits the viewport where the card is larger, was in view for one second without a
   * break. Once per mount and offer. The time in a hidden tab does not count.
   */
  onView?: ((details: { offerId: string }) => void) | undefined;
  /** The visitor followed the link. */
  onVisit?: ((details: OfferVisit) => void) | undefined;
  /** The visitor opened the terms, also by a search in the page; each time. `offerId` is `null` outside a card. */
  onTermsOpen?: ((details: { offerId: string | null }) => void) | undefined;
  /** The visitor moved to another creative; `index` counts from 0. `offerId` is `null` outside a card. */
  onCreativeChange?: ((details: { offerId: string | null; creative: Creative; index: number }) => void) | undefined;
  /**
   * An `OfferEmbed` could not load its offer, or not load it anew; once for each failure, however many embeds share it.
   * `offerId` is `null` where an `OfferGrid` could not load its list, or the next page of it.
   * Where nobody listens, the developer is told on the console, never in production.
   */
  onLoadError?: ((details: { error: OfferError; offerId: string | null }) => void) | undefined;
}

/** What a callback is told. */
export type CallbackDetails<Name extends keyof OfferCallbacks> = Parameters<NonNullable<OfferCallbacks[Name]>>[0];

type Tell = <Name extends keyof OfferCallbacks>(name: Name, details: CallbackDetails<Name>) => void;

/** Tells of something. Another one when somebody begins or ceases to listen, not when they bring another function. */
export type Notify = Tell & {
  /** Names of the callbacks that somebody listens to. */
  heard: string;
};

const NotifyContext = createContext<Notify>(Object.assign(() => {}, { heard: '' }));

/** Tells those above. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

/** For what {@link useCallbacks} made: those below tell it. @internal */
export const NotifyProvider = NotifyContext.Provider;

/** Tells these callbacks, then those above. Other props may be among them. */
export function useCallbacks(callbacks: OfferCallbacks): Notify {
  const outer = useNotify();
  const latest = useRef(callbacks);
  // Before any other effect, as those may tell of something.
  useInsertionEffect(() => {
    latest.current = callbacks;
  });
  let { heard } = outer;
  for (const name in callbacks) if (name.startsWith('on') && callbacks[name as keyof OfferCallbacks]) heard += name;
  return useMemo(() => {
    const failures = new WeakSet();
    const notify: Tell = (name, details) => {
      if ('error' in details) {
        // Cards of one offer share its query; and what rejects need not be an object.
        const error = Object(details.error);
        if (failures.has(error)) return;
        failures.add(error);
      }
      tell(latest.current[name] as ((told: typeof details) => void) | undefined, details);
      outer(name, details);
    };
    return Object.assign(notify, { heard });
  }, [outer, heard]);
}

/** Calls a partner's function; a failure of it is the page's to see, not the visitor's. */
export function tell<Details>(callback: ((details: Details) => void) | undefined, details: Details): void {
  try {
    callback?.(details);
  } catch (error) {
    reportError(error);
  }
}
