'use client';

import type { ReactNode } from 'react';
import { toTextLink } from '../../model/link.js';

/**
 * A link inside an advertiser's text. Not vouched for, tells the other site nothing, opens where the visitor chooses.
 * Anything that is no absolute `https:`, `http:` or `mailto:` URL is shown as its text.
 */
export function TextLink({ to, children }: { to: unknown; children?: ReactNode }): ReactNode {
  const href = typeof to === 'string' && toTextLink(to);
  if (!href) return children;
  return (
    <a href={href} rel="nofollow noopener noreferrer">
      {children}
    </a>
  );
}
