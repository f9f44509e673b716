'use client';

import { type RefObject, useEffect, useMemo } from 'react';
import { mintClickId } from '../../internal/click-id.js';
import { useHydrated } from '../../internal/use-hydrated.js';
import { buildTrackingUrl } from '../../model/tracking-url.js';

/** Where a link of direct mode leads: not known before mount, or not at all, and then why. */
export interface DirectLink {
  href?: string;
  /** For the developer. */
  problem?: string;
}

const complete = (trackingUrl: string, memberId: string) =>
  buildTrackingUrl(trackingUrl, { clickId: mintClickId(), memberId });

/** Events after which a link may be followed, or copied to be followed elsewhere. */
const LEAVING = ['click', 'auxclick', 'contextmenu'];

/**
 * Completes a tracking link in the browser, never on a server, whose page may be cached and shown to many. A used click
 * id breaks attribution, so each event gets a new one, written to the element before the event's default action reads
 * it; so does a page that comes back from the back/forward cache.
 */
export function useDirectLink(
  link: RefObject<HTMLAnchorElement | null>,
  trackingUrl: string | undefined,
  member: string | undefined,
): DirectLink {
  const isHydrated = useHydrated();
  const direct = useMemo((): DirectLink => {
    if (!isHydrated || !trackingUrl || !member) return {};
    try {
      return { href: complete(trackingUrl, member) };
    } catch (error) {
      return { problem: (error as Error).message };
    }
  }, [isHydrated, trackingUrl, member]);

  const { href } = direct;
  useEffect(() => {
    const element = link.current;
    if (!element || !href || !trackingUrl || !member) return;
    const renew = () => {
      element.href = complete(trackingUrl, member);
    };
    const comeBack = (event: PageTransitionEvent) => {
      if (event.persisted) renew();
    };
    for (const type of LEAVING) element.addEventListener(type, renew);
    window.addEventListener('pageshow', comeBack);
    return () => {
      for (const type of LEAVING) element.removeEventListener(type, renew);
      window.removeEventListener('pageshow', comeBack);
    };
  }, [link, href, trackingUrl, member]);

  return direct;
}
