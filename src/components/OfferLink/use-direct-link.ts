'use client';

import { useEffect, useMemo, useState } from 'react';
import type { DirectLink } from './direct-link.js';

type Code = Pick<typeof import('./direct-link.js'), 'createDirectLink'>;

/** Where a link of direct mode leads: nothing before it is known, or why it is not, for the developer. */
export type DirectLinkState = Partial<DirectLink> & { problem?: string };

/**
 * Completes a tracking link in the browser, never on a server, whose page may be cached and shown to many; and again
 * when the page comes back from the back/forward cache, as a used click id breaks attribution. The code for it is loaded
 * where there is such a link: few pages have one.
 */
export function useDirectLink(trackingUrl: string | null | undefined, member: string | undefined): DirectLinkState {
  const [code, setCode] = useState<Code | null>();
  const isWanted = Boolean(trackingUrl && member);
  useEffect(() => {
    if (!isWanted) return;
    let end: (() => void) | null = () => {};
    import('./direct-link.js').then(
      (loaded) => {
        if (!end) return;
        // A new object each time: the link is completed anew.
        end = loaded.onComeBack(() => setCode({ ...loaded }));
        setCode(loaded);
      },
      () => end && setCode(null),
    );
    return () => {
      end?.();
      end = null;
    };
  }, [isWanted]);

  return useMemo(() => {
    if (!trackingUrl || !member || code === undefined) return {};
    if (!code) return { problem: 'The code that completes a tracking link could not be loaded.' };
    try {
      return code.createDirectLink(trackingUrl, member);
    } catch (error) {
      return { problem: (error as Error).message };
    }
  }, [code, trackingUrl, member]);
}
