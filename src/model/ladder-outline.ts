import { sortEvents } from './order.js';
import type { OfferEvent } from './types.js';

/** One event as a step, whoever looks at it. */
export interface OutlineStep {
  /** The event behind it. */
  event: OfferEvent;
  /** Whether it stands on the first rung: nothing later counts before it. */
  isFirst: boolean;
}

/** The steps that share one completion sequence: each counts only after every step of the rungs before. */
export interface Rung<Step> {
  /** The completion sequence, as the API numbers it. */
  sequence: number;
  /** At least one, by display order. */
  steps: Step[];
}

/** What counts in order, and what counts at any time. */
export interface LadderOutline<Step = OutlineStep> {
  /** By completion sequence. */
  rungs: Rung<Step>[];
  /** Independent events, by display order: completed at any time. */
  anyTime: Step[];
}

/** The order of events; how they stand for a visitor is `getEventLadder`'s to say. */
export function outlineLadder(events: readonly OfferEvent[]): LadderOutline {
  const rungs: Rung<OutlineStep>[] = [];
  const anyTime: OutlineStep[] = [];
  for (const event of sortEvents(events)) {
    const sequence = event.completionSequence;
    const last = rungs.at(-1);
    if (sequence === null) anyTime.push({ event, isFirst: false });
    else if (last?.sequence === sequence) last.steps.push({ event, isFirst: !rungs[1] });
    else rungs.push({ sequence, steps: [{ event, isFirst: !last }] });
  }
  return { rungs, anyTime };
}
