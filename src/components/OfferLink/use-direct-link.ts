'use client';

import { useEffect, useMemo, useState } from 'react';
import { onDemand } from '../../internal/use-on-demand.js';
import type { DirectLink } from './direct-link.js';

const useDirectCode = onDemand(() => import('./direct-link.js'));

/**
 * Completes a tracking link in the browser, never on a server, whose page may be cached and shown to many; and again
 * when the page comes back from the back/forward cache, as a used click id breaks attribution. The code for it is loaded
 * where there is such a link: few pages have one.
 */
export function useDirectLink(trackingUrl: string | null | undefined, member: string | undefined): DirectLink {
  const code = useDirectCode(Boolean(trackingUrl && member));
  const [comeBack, setComeBack] = useState<object>();
  useEffect(() => code?.onComeBack(setComeBack), [code]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is completed anew when the page comes back
  return useMemo(
    () =>
      code && trackingUrl && member
        ? code.createDirectLink(trackingUrl, member)
        : code === null
          ? { problem: true }
          : {},
    [code, trackingUrl, member, comeBack],
  );
}
