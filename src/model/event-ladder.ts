import { readProgress, type ToldEvent } from './completions.js';
import type { ExactAmount } from './decimal.js';
import { type Instant, toIso, toTime } from './instant.js';
import { sortEvents } from './order.js';
import type { IgnoredCompletion, MinTimeUnit, Progress } from './progress.js';
import { type Before, judgeStep, type LadderStep } from './step-state.js';
import { sumPayouts } from './sum-payouts.js';
import type { OfferEvent } from './types.js';

export type { LadderStep };

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
  /** The earned payout with every digit, for `formatReward`; `null` where that is. */
  earnedExact: ExactAmount | null;
  /** The total with every digit, for `formatReward`: a sum can need more than a number holds. `null` where that is. */
  totalExact: ExactAmount | null;
  /** Whether some steps do not say what they pay. */
  isPartlyUnknown: boolean;
  /** What in the progress could not be used. */
  ignored: IgnoredCompletion[];
  /** The next instant at which something here becomes different (ISO 8601, UTC); `null` where nothing will by itself. */
  changesAt: string | null;
}

/** What is known besides the events. */
export interface EventLadderOptions {
  /** What the visitor has completed. @default nothing */
  progress?: Progress | undefined;
  /** The instant to tell it for. Without it, or with `null`, nothing is missed, and what waits or is pending stays so. */
  now?: Instant | null | undefined;
  /** The unit of `minTimeSincePrevious`. Without it nothing is computed from that. */
  minTimeUnit?: MinTimeUnit | undefined;
  /** When the offer starts, its `launchDate`: before that no step can be completed. `null`: it has. @default it has */
  startsAt?: Instant | null | undefined;
  /** When the offer ends, its `expiryDate`: what is not completed by then is missed. `null`: never. @default never */
  endsAt?: Instant | null | undefined;
}

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
  { progress, now, minTimeUnit, startsAt, endsAt }: EventLadderOptions = {},
): EventLadderView {
  const time = toTime(now) ?? Number.NaN;
  const read = readProgress(sortEvents(events), progress, time);
  const groups = new Map<number | null, ToldEvent[]>();
  for (const each of read.told) {
    const { completionSequence } = each.event;
    groups.set(completionSequence, [...(groups.get(completionSequence) ?? []), each]);
  }

  const rungs: LadderRung[] = [];
  let anyTime: LadderStep[] = [];
  const latest = toTime(startsAt) ?? Number.NEGATIVE_INFINITY;
  const nothing: Before = {
    isNothing: true,
    isDone: !(time < latest),
    isDead: false,
    latest,
    previous: Number.NaN,
    start: Number.NaN,
    end: toTime(endsAt) ?? Number.NaN,
  };
  if (!(time >= nothing.end)) read.changes.push(latest);
  let before = nothing;
  let next: LadderStep | undefined;
  // Those for any time come last, when it is known from when their deadlines count.
  for (const [sequence, group] of groups) {
    const above = sequence === null ? { ...nothing, start: before.start } : before;
    const judged = group.map((each) => judgeStep(each, above, time, minTimeUnit, read));
    const steps = judged.map(({ step }) => step);
    const open = judged.filter(({ isOpen }) => isOpen && above.isDone).map(({ step }) => step);
    next ??= open.find(({ state }) => state !== 'waiting') ?? open[0];
    if (sequence === null) anyTime = steps;
    else {
      rungs.push({ sequence, steps });
      const times = judged.map(({ unlockedAt }) => unlockedAt);
      const done = times.filter((each) => each !== undefined);
      before = {
        ...before,
        isNothing: false,
        isDone: before.isDone && done.length === times.length,
        isDead: before.isDead || judged.some(({ isOpen, unlockedAt }) => !isOpen && unlockedAt === undefined),
        latest: Math.max(before.latest, ...done.filter(Number.isFinite)),
        // Not known where one of them is not.
        previous: Math.max(...times.map(Number)),
        start: sequence === 1 ? Math.min(...done) : before.start,
      };
    }
  }
  if (next) next.isNext = true;

  const all = [...rungs.flatMap(({ steps }) => steps), ...anyTime];
  const completed = all.filter(({ completions }) => completions > 0);
  const total = sumPayouts(all.map(({ event }) => event.payout));
  const earned = sumPayouts(completed.map(({ event }) => event.payout));
  const changesAt = Math.min(...read.changes.filter((each) => each > time));
  return {
    rungs,
    anyTime,
    completedSteps: completed.length,
    totalSteps: all.length,
    earnedPayout: total.amount === null ? null : (earned.amount ?? 0),
    totalPayout: total.amount,
    earnedExact: total.exact && (earned.exact ?? '0'),
    totalExact: total.exact,
    isPartlyUnknown: total.known < all.length,
    ignored: read.ignored,
    changesAt: Number.isFinite(changesAt) ? toIso(changesAt) : null,
  };
}
