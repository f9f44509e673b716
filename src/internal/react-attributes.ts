import { version } from 'react';

/** React 18 passes unknown attributes through as they are written; 19 knows these as properties. */
const isReact18 = version.startsWith('18.');

/** `inert`: takes an element and all in it out of focus, find and the accessibility tree. */
export function inertAttribute(on: boolean): Record<string, unknown> {
  return isReact18 ? { inert: on ? '' : undefined } : { inert: on };
}

/** `fetchpriority="high"` for the one image a page is waiting for. */
export function fetchPriorityAttribute(high: boolean): Record<string, unknown> {
  return { [isReact18 ? 'fetchpriority' : 'fetchPriority']: high ? 'high' : undefined };
}
