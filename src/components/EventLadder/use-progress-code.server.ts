'use client';

import {
  describeState,
  describeStep,
  getEventLadder,
  getOfferTimeline,
  LadderProgress,
  ladderProgressMessages,
} from './progress-code.js';
import type { ProgressCode } from './Step.js';

const code: ProgressCode = {
  describeState,
  describeStep,
  getEventLadder,
  getOfferTimeline,
  LadderProgress,
  ladderProgressMessages,
};

/** On a server: there at once, so that the page tells how the visitor stands before any script. */
export const useProgressCode = Object.assign(
  (isNeeded: boolean): ProgressCode | null | undefined => (isNeeded ? code : undefined),
  { load: async () => {} },
);
