import type { Instant } from './instant.js';
import { sortEvents } from './order.js';
import type { IgnoredCompletion, MinTimeUnit, Progress, StepState } from './progress.js';
import type { OfferEvent } from './types.js';

/** One event as a step for the visitor. Instants are ISO 8601 in UTC; `null` where not known or not so. */
export interface LadderStep {
  /** The event behind it. */
  event: OfferEvent;
  /** Whether it stands on the first rung: nothing later counts before it. */
  isFirst: boolean;
  /** How it stands. */
  state: StepState;
  /** Whether it is the one to do next; at most one step is. */
  isNext: boolean;
  /** When it was completed; of several completions the last. */
  completedAt: string | null;
  /** How many completions count. */
  completions: number;
  /** While `waiting`: when that ends. */
  availableAt: string | null;
  /** Until when it can be completed: known once the sequence-1 event is completed. */
  deadlineAt: string | null;
  /** While `pending`: when the reward is due. */
  dueAt: string | null;
  /** Whether it was completed before it could count, so that it has to be completed again. */
  isEarly: boolean;
  /** While `locked`: whether for good, because something before it was missed or rejected. */
  isBlocked: boolean;
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
  /** How many steps are completed: done, pending or paid. */
  completedSteps: number;
  /** How many steps there are. */
  totalSteps: number;
  /** What the completed steps pay, each once; `null` where no step states its payout. Has no currency. */
  earnedPayout: number | null;
  /** What all steps pay, each once; `null` where no step states its payout. Has no currency. */
  totalPayout: number | null;
  /** What in the progress could not be used. */
  ignored: IgnoredCompletion[];
  /** The next instant at which something here becomes different (ISO 8601, UTC); `null` where nothing will by itself. */
  changesAt: string | null;
}

/** What is known besides the events. */
export interface EventLadderOptions {
  /** What the visitor has completed. @default nothing */
  progress?: Progress | undefined;
  /** The instant to tell it for. Without it nothing is missed, and what waits or is pending stays so. */
  now?: Instant | null | undefined;
  /** The unit of `minTimeSincePrevious`. Without it nothing is computed from that. */
  minTimeUnit?: MinTimeUnit | undefined;
}

/**
 * Groups events into what counts in order and what counts at any time.
 *
 * @example
 * getEventLadder(offer.events).rungs[0]?.steps // what to do first
 */
export function getEventLadder(
  events: readonly OfferEvent[],
  { progress, now, minTimeUnit }: EventLadderOptions = {},
): EventLadderView {
  void [progress, now, minTimeUnit];
  const rungs: LadderRung[] = [];
  const anyTime: LadderStep[] = [];
  const step = (event: OfferEvent, isFirst: boolean): LadderStep => ({
    event,
    isFirst,
    state: 'available',
    isNext: false,
    completedAt: null,
    completions: 0,
    availableAt: null,
    deadlineAt: null,
    dueAt: null,
    isEarly: false,
    isBlocked: false,
  });
  for (const event of sortEvents(events)) {
    const sequence = event.completionSequence;
    if (sequence === null) {
      anyTime.push(step(event, false));
      continue;
    }
    const last = rungs.at(-1);
    if (last?.sequence === sequence) last.steps.push(step(event, rungs.length === 1));
    else rungs.push({ sequence, steps: [step(event, rungs.length === 0)] });
  }
  return {
    rungs,
    anyTime,
    completedSteps: 0,
    totalSteps: events.length,
    earnedPayout: null,
    totalPayout: null,
    ignored: [],
    changesAt: null,
  };
}
