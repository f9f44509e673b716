'use client';

import type * as LadderCode from './ladder-code.js';
import { EventLadder } from './ladder-code.js';

/** As an object of its own: a namespace would have to be made by code of the bundler's. */
const code: typeof LadderCode = { EventLadder };

/** On a server: there at once. */
export const useLadderCode = Object.assign(
  (isNeeded: boolean): typeof LadderCode | null | undefined => (isNeeded ? code : undefined),
  { load: async () => {} },
);
