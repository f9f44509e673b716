import { readProgress, type ToldEvent } from './completions.js';
import type { ExactAmount } from './decimal.js';
import { type Instant, toIso, toTime } from './instant.js';
import { sortEvents } from './order.js';
import type { IgnoredCompletion, MinTimeUnit, Progress } from './progress.js';
import { type Before, isCompleted, type JudgedStep, judgeStep, type StepStanding } from './step-state.js';
import { sumPayouts } from './sum-payouts.js';
import type { OfferEvent } from './types.js';

/** One event as a step for the visitor. */
export interface LadderStep extends StepStanding {
  /** Whether it stands on the first rung: nothing later counts before it. */
  isFirst: boolean;
  /** Whether it is the one to do next; at most one step is. */
  isNext: boolean;
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
  /** The earned payout with every digit, for `formatReward`. */
  earnedExact: ExactAmount | null;
  /** The total with every digit, for `formatReward`: a sum can need more of them than a number holds. */
  totalExact: ExactAmount | null;
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

/** Nothing stands before a step on the first rung, or one for any time. */
const NOTHING: Before = { isDone: true, isDead: false, latest: Number.NEGATIVE_INFINITY, previous: null };

/**
 * What counts in order and what counts at any time, and how each step stands for a visitor.
 *
 * - Deadlines count from the first completion of an event whose sequence is 1; without such an event, or where that
 *   completion has no date, none is dated.
 * - Events that share a sequence stand on one rung, which is completed with the last of them.
 * - A step is next where it is the first that can be completed on the lowest rung that is not; else the first there that
 *   waits; else the first for any time.
 * - Of an event that cannot be repeated the first completion that counts stands, a rejected one only where no other
 *   does. Of one that can be repeated (an event that does not say so cannot) the first unlocks what follows and the last
 *   tells the state; after a rejection it can be completed again, so it blocks nothing.
 *
 * @example
 * getEventLadder(offer.events).rungs[0]?.steps // what to do first
 * @example
 * getEventLadder(offer.events, { progress: { install: { at: '2026-11-20T18:03:00Z' } }, now: Date.now() })
 */
export function getEventLadder(
  events: readonly OfferEvent[],
  { progress, now, minTimeUnit }: EventLadderOptions = {},
): EventLadderView {
  const time = toTime(now);
  const { told, ignored, ahead: changes } = readProgress(sortEvents(events), progress, time);
  const groups = new Map<number | null, ToldEvent[]>();
  for (const each of told) {
    const { completionSequence } = each.event;
    groups.set(completionSequence, [...(groups.get(completionSequence) ?? []), each]);
  }

  const rungs: LadderRung[] = [];
  const anyTime: LadderStep[] = [];
  let before = NOTHING;
  let start: number | null = null;
  let next: LadderStep | undefined;
  // Those for any time come last, when it is known from when their deadlines count.
  for (const [sequence, group] of groups) {
    const above = sequence === null ? NOTHING : before;
    const judged = group.map((each) => judgeStep(each, above, start, time, minTimeUnit));
    const isFirst = sequence !== null && rungs.length === 0;
    const steps = judged.map(({ standing }): LadderStep => ({ ...standing, isFirst, isNext: false }));
    const open = above.isDone ? steps.filter((_, index) => judged[index]?.isOpen) : [];
    next ??= open.find(({ state }) => state !== 'waiting') ?? open[0];
    for (const { changes: own, extra } of judged) {
      changes.push(...own);
      ignored.push(...extra.map(({ key }) => ({ key, reason: 'not-repeatable' as const })));
    }
    if (sequence === null) anyTime.push(...steps);
    else {
      rungs.push({ sequence, steps });
      before = climb(before, judged);
      if (sequence === 1) start = startOf(judged);
    }
  }
  if (next) next.isNext = true;

  const all = [...rungs.flatMap(({ steps }) => steps), ...anyTime];
  const completed = all.filter(({ state }) => isCompleted(state));
  const total = sumPayouts(all.map(({ event }) => event.payout));
  const earned = sumPayouts(completed.map(({ event }) => event.payout));
  return {
    rungs,
    anyTime,
    completedSteps: completed.length,
    totalSteps: all.length,
    earnedPayout: total.amount === null ? null : (earned.amount ?? 0),
    totalPayout: total.amount,
    earnedExact: total.exact && (earned.exact ?? '0'),
    totalExact: total.exact,
    ignored,
    changesAt: changes.length > 0 ? toIso(Math.min(...changes)) : null,
  };
}

/** What is known of the rungs up to this one. */
function climb(before: Before, rung: readonly JudgedStep[]): Before {
  const times = rung.map(({ first }) => first?.time ?? null);
  const known = times.filter((time) => time !== null);
  return {
    isDone: before.isDone && rung.every(({ first }) => first),
    isDead: before.isDead || rung.some(({ first, isOpen }) => !first && !isOpen),
    latest: Math.max(before.latest, ...known),
    previous: known.length === times.length ? Math.max(...known) : null,
  };
}

/** When the first of these was completed; `null` where that is not known of each that is. */
function startOf(rung: readonly JudgedStep[]): number | null {
  const times = rung.flatMap(({ first }) => (first ? [first.time ?? Number.NaN] : []));
  const start = Math.min(...times);
  return Number.isFinite(start) ? start : null;
}
