import { sortEvents } from './order.js';
import type { OfferEvent } from './types.js';

/** One event as a step for the visitor. */
export interface LadderStep {
  /** The event behind it. */
  event: OfferEvent;
  /** Whether it stands on the first rung, from whose completion deadlines count. */
  isFirst: boolean;
}

/** The steps that share one completion sequence: each counts only after every step of the rungs before. */
export interface LadderRung {
  /** The completion sequence, as the API numbers it. */
  sequence: number;
  /** At least one, by display order. */
  steps: LadderStep[];
}

/** Events as a visitor should read them. */
export interface EventLadderView {
  /** By completion sequence. */
  rungs: LadderRung[];
  /** Independent events, by display order: completed at any time. */
  anyTime: LadderStep[];
}

/**
 * Groups events into what counts in order and what counts at any time.
 *
 * @example
 * getEventLadder(offer.events).rungs[0]?.steps // what to do first
 */
export function getEventLadder(events: readonly OfferEvent[]): EventLadderView {
  const rungs: LadderRung[] = [];
  const anyTime: LadderStep[] = [];
  for (const event of sortEvents(events)) {
    const sequence = event.completionSequence;
    if (sequence === null) {
      anyTime.push({ event, isFirst: false });
      continue;
    }
    const last = rungs.at(-1);
    if (last?.sequence === sequence) last.steps.push({ event, isFirst: rungs.length === 1 });
    else rungs.push({ sequence, steps: [{ event, isFirst: rungs.length === 0 }] });
  }
  return { rungs, anyTime };
}
