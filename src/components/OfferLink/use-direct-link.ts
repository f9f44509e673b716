'use client';

import { useEffect, useMemo, useState } from 'react';
import type { DirectLink } from './direct-link.js';

type Code = Pick<typeof import('./direct-link.js'), 'createDirectLink'>;

/**
 * Completes a tracking link in the browser, never on a server, whose page may be cached and shown to many; and again
 * when the page comes back from the back/forward cache, as a used click id breaks attribution. The code for it is loaded
 * where there is such a link: few pages have one.
 */
export function useDirectLink(trackingUrl: string | null | undefined, member: string | undefined): DirectLink {
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
    if (!code) return code === null ? { problem: true } : {};
    return trackingUrl && member ? code.createDirectLink(trackingUrl, member) : {};
  }, [code, trackingUrl, member]);
}
