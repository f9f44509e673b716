'use client';

import type { ReactNode } from 'react';

/**
 * A link inside an advertiser's text. Not vouched for, tells the other site nothing, opens where the visitor chooses.
 * Anything that is no absolute `https:`, `http:` or `mailto:` URL is shown as its text.
 */
export function TextLink({ to, children }: { to: unknown; children?: ReactNode }): ReactNode {
  if (typeof to !== 'string' || !/^(?:https?:\/\/|mailto:)/i.test(to)) return children;
  return (
    <a href={to} rel="nofollow noopener noreferrer">
      {children}
    </a>
  );
}
