'use client';

import { type DOMAttributes, useEffect, useMemo, useState } from 'react';
import { mintClickId } from '../../internal/click-id.js';
import { useHydrated } from '../../internal/use-hydrated.js';
import { buildTrackingUrl } from '../../model/tracking-url.js';

/** Where a link of direct mode leads: not known before mount, or not at all, and then why. */
export interface DirectLink {
  href?: string;
  /** For the anchor: they give it a new click id before the event's default action reads it. */
  handlers?: DOMAttributes<HTMLAnchorElement>;
  /** For the developer. */
  problem?: string;
}

const complete = (trackingUrl: string, memberId: string) =>
  buildTrackingUrl(trackingUrl, { clickId: mintClickId(), memberId });

/**
 * Completes a tracking link in the browser, never on a server, whose page may be cached and shown to many; and again
 * when the page comes back from the back/forward cache, as a used click id breaks attribution.
 */
export function useDirectLink(trackingUrl: string | null | undefined, member: string | undefined): DirectLink {
  const isHydrated = useHydrated();
  const [visit, setVisit] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit gets a link of its own
  const direct = useMemo((): DirectLink => {
    if (!isHydrated || !trackingUrl || !member) return {};
    const renew = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
      currentTarget.href = complete(trackingUrl, member);
    };
    try {
      // Each may be followed by a visit, here or from a copied link. While capturing: before any handler reads it.
      const handlers = { onClickCapture: renew, onAuxClickCapture: renew, onContextMenuCapture: renew };
      return { href: complete(trackingUrl, member), handlers };
    } catch (error) {
      return { problem: (error as Error).message };
    }
  }, [isHydrated, trackingUrl, member, visit]);

  const { href } = direct;
  useEffect(() => {
    if (!href) return;
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && setVisit((count) => count + 1);
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, [href]);

  return direct;
}
