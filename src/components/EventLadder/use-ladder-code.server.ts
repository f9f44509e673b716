'use client';

import * as code from './ladder-code.js';

/** On a server: there at once. */
export const useLadderCode = Object.assign(
  (isNeeded: boolean): typeof code | null | undefined => (isNeeded ? code : undefined),
  { load: async () => {} },
);
