import { addDays } from './add-days.js';
import type { ReadProgress, ToldEvent } from './completions.js';
import { DAY, toIso } from './instant.js';
import type { MinTimeUnit, StepState } from './progress.js';
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
  /** When it was completed, or what was rejected; of several completions the last. */
  completedAt: string | null;
  /** How many completions count: 0 where it is not completed. */
  completions: number;
  /** While `waiting`: when that ends. */
  availableAt: string | null;
  /** Until when it can be completed: known once the sequence-1 event is completed, and not later than the offer's end. */
  deadlineAt: string | null;
  /** While `pending`: when the reward is due; `null` also where that has passed, as then nobody knows. */
  dueAt: string | null;
  /** Whether it was completed before it could count, so that it has to be completed again. */
  isEarly: boolean;
  /** While `locked`: whether for good, because something before it was missed, or rejected and cannot be repeated. */
  isBlocked: boolean;
  /** Whether it cannot be completed any more, nor again: once is all, its time is over, or what is before never counts. */
  isClosed: boolean;
}

/** What is known of the rungs before a step. Instants are in milliseconds since 1970; `NaN` where not known. */
export interface Before {
  /** Whether there are none. */
  isNothing: boolean;
  /** Whether all their steps are completed. */
  isDone: boolean;
  /** Whether one of them never will be. */
  isDead: boolean;
  /** The latest completion that is known. */
  latest: number;
  /** When the rung right before was completed. */
  previous: number;
  /** When the sequence-1 event was completed; not known to itself, nor to what stands before it. */
  start: number;
  /** When the offer ends. */
  end: number;
}

/** A step, and what those after it need of it. */
export interface JudgedStep {
  step: LadderStep;
  /** The completion that unlocks what follows, the first that counts; `NaN` where its date is not known. */
  unlockedAt: number | undefined;
  /** Whether it can be completed, now or later, or again after a rejection. */
  isOpen: boolean;
}

const UNITS: Record<MinTimeUnit, number> = { minutes: DAY / 1440, hours: DAY / 24, days: DAY };

/** Some units after an instant. Where either is not known it is `NaN`, which no comparison holds for. */
function after(time: number | undefined, count: number | null, unit: number | undefined): number {
  return addDays((time ?? Number.NaN) + (count ?? Number.NaN) * (unit ?? Number.NaN), 0) ?? Number.NaN;
}

function iso(time: number | undefined): string | null {
  return Number.isFinite(time) ? toIso(Number(time)) : null;
}

/**
 * How one step stands.
 *
 * - A completion with a status is believed. One without counts only if every step before was completed by then, the
 *   minimum time since had passed, and the deadline had not.
 * - Only a step after the sequence-1 event, or one for any time, has a dated deadline: the API does not say from when
 *   that of the event itself counts.
 * - Completed without a status, it is pending while its pending days run and `done` after: nobody said it was paid.
 *
 * @param now in milliseconds since 1970; `NaN` where not known
 * @param read is told what else cannot be used, and when the step becomes different by itself
 */
export function judgeStep(
  { event, completions }: ToldEvent,
  before: Before,
  now: number,
  unit: MinTimeUnit | undefined,
  read: ReadProgress,
): JudgedStep {
  const { minTimeSincePrevious: minimum, pendingDays } = event;
  const isRepeatable = event.repeatable === true;
  const deadline = after(before.start, event.deadlineDays, DAY);
  const availableAt = Number(minimum) > 0 && unit ? after(before.previous, minimum, UNITS[unit]) : Number.NaN;

  // Whatever comes first; what is not known comes never.
  const closes = Math.min(...[deadline, before.end - 1].filter(Number.isFinite));

  // Also where the minimum time ends only after the deadline.
  let isLate = now > closes || availableAt > closes;
  const counting = completions.filter(({ time, status }) => {
    if (status) return status !== 'rejected';
    const wasLate = time > closes;
    isLate ||= wasLate;
    return !wasLate && before.isDone && !(time < before.latest || time < availableAt);
  });
  const [first] = counting;
  const last = (isRepeatable ? counting.at(-1) : first) ?? completions.findLast(({ status }) => status === 'rejected');
  const dueAt = after(last?.time, pendingDays, DAY);
  const isOver = isLate || (Boolean(last) && !isRepeatable);
  const isOpen = !first && !isOver;

  let state = last?.status ?? ((Number(pendingDays) > 0 && !(now >= dueAt) ? 'pending' : 'done') as StepState);
  if (!last) {
    if (isLate) state = 'missed';
    else if (!before.isDone) state = 'locked';
    else state = Number.isFinite(availableAt) && !(now >= availableAt) ? 'waiting' : 'available';
  }
  const isWaiting = state === 'waiting';
  const isPending = state === 'pending';
  if (!isOver) read.changes.push(closes + 1);
  if (isWaiting) read.changes.push(availableAt);
  if (isPending) read.changes.push(dueAt);
  for (const each of last && !isRepeatable ? completions : []) {
    if (each !== last) read.ignored.push({ key: each.key, reason: 'not-repeatable' });
  }
  return {
    step: {
      event,
      isFirst: before.isNothing && event.completionSequence !== null,
      state,
      isNext: false,
      completedAt: iso(last?.time),
      completions: isRepeatable ? counting.length : Number(Boolean(first)),
      availableAt: isWaiting ? iso(availableAt) : null,
      deadlineAt: iso(Math.min(deadline, closes + 1)),
      dueAt: isPending && !(now >= dueAt) ? iso(dueAt) : null,
      // What is open was completed neither in time nor too late.
      isEarly: isOpen && completions.some(({ status }) => !status),
      isBlocked: state === 'locked' && before.isDead,
      isClosed: isOver || before.isDead,
    },
    unlockedAt: first?.time,
    isOpen,
  };
}
