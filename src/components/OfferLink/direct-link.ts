import type { DOMAttributes, MouseEvent, MouseEventHandler } from 'react';
import { mintClickId } from '../../internal/click-id.js';
import { buildTrackingUrl } from '../../model/tracking-url.js';

// Loaded by use-direct-link.ts on demand. Nothing may import it statically, or every card would carry it.

/** A tracking link completed for one visitor, or only the problem of one that cannot be. */
export interface DirectLink {
  /** Where it leads until someone clicks. */
  href?: string;
  /** The id of the last click; before one, that of `href`. */
  getClickId?: () => string;
  /** For the anchor, in place of the partner's own ones of these, which they call. */
  handlers?: (partners: AnchorHandlers) => AnchorHandlers;
  /** Why it leads nowhere, for the developer; `true`: its code was not loaded. */
  problem?: string | true;
}

type AnchorHandlers = DOMAttributes<HTMLAnchorElement>;

/** Each may be followed by a visit, here or from a copied link. While capturing: before any other handler reads it. */
const BEFORE_A_VISIT = ['onClickCapture', 'onAuxClickCapture', 'onContextMenuCapture'] as const;

/** Completes a tracking link: with a new click id now, and with another at every click. */
export function createDirectLink(trackingUrl: string, memberId: string): DirectLink {
  let clickId = '';
  const complete = () => {
    clickId = mintClickId();
    return buildTrackingUrl(trackingUrl, { clickId, memberId });
  };
  const renewBefore =
    (partners: MouseEventHandler<HTMLAnchorElement> | undefined) => (event: MouseEvent<HTMLAnchorElement>) => {
      event.currentTarget.href = complete();
      partners?.(event);
    };
  try {
    return {
      href: complete(),
      getClickId: () => clickId,
      handlers: (partners) => Object.fromEntries(BEFORE_A_VISIT.map((name) => [name, renewBefore(partners[name])])),
    };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** Calls when the page comes back from the back/forward cache, with a click id that may be used. Gives what ends it. */
export function onComeBack(renew: (event: object) => void): () => void {
  const comeBack = (event: PageTransitionEvent) => event.persisted && renew(event);
  window.addEventListener('pageshow', comeBack);
  return () => window.removeEventListener('pageshow', comeBack);
}
