import type { ReadCompletion, ToldEvent } from './completions.js';
import { DAY, toIso } from './instant.js';
import type { MinTimeUnit, StepState } from './progress.js';
import type { OfferEvent } from './types.js';

/** How the step of one event stands. Instants are ISO 8601 in UTC; `null` where not known or not so. */
export interface StepStanding {
  /** The event behind it. */
  event: OfferEvent;
  /** How it stands. */
  state: StepState;
  /** When it was completed, or what was rejected; of several completions the last. */
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
  /** While `locked`: whether for good, because something before it was missed, or rejected and cannot be repeated. */
  isBlocked: boolean;
}

/** What is known of the rungs before a step. */
export interface Before {
  /** Whether all their steps are completed. */
  isDone: boolean;
  /** Whether one of them never will be. */
  isDead: boolean;
  /** The latest completion that is known, in milliseconds since 1970; `-Infinity` where none is. */
  latest: number;
  /** When the rung right before was completed, in milliseconds since 1970; `null` where there is none or it is not known. */
  previous: number | null;
}

/** A step's standing, and what those after it need of it. */
export interface JudgedStep {
  /** For the visitor. */
  standing: StepStanding;
  /** The completion that unlocks what follows: the first that counts. */
  first: ReadCompletion | undefined;
  /** Whether it can be completed, now or later, or again after a rejection. */
  isOpen: boolean;
  /** The completions beyond the one that counts. */
  extra: ReadCompletion[];
  /** When it becomes different by itself, in milliseconds since 1970. */
  changes: number[];
}

const UNITS: Record<MinTimeUnit, number> = { minutes: DAY / 1440, hours: DAY / 24, days: DAY };

/** Whether a step in this state is completed. */
export function isCompleted(state: StepState): boolean {
  return state === 'done' || state === 'pending' || state === 'paid';
}

/** Some units after an instant; `null` where either is not known, or what comes of it is beyond any calendar. */
function after(time: number | null | undefined, count: number | null, unit: number): number | null {
  const sum = (time ?? Number.NaN) + (count ?? Number.NaN) * unit;
  // One more, for the instant right after a deadline.
  return Number.isNaN(+new Date(sum + 1)) ? null : sum;
}

const iso = (time: number | null | undefined) => (typeof time === 'number' ? toIso(time) : null);

/**
 * How one step stands.
 *
 * - A completion with a status is believed. One without counts only if every step before was completed by then, the
 *   minimum time since had passed, and the deadline had not.
 * - Only a step after the sequence-1 event, or one for any time, has a dated deadline: the API does not say from when
 *   that of the event itself counts.
 * - Completed without a status, it is pending while its pending days run and `done` after: nobody said it was paid.
 *
 * @param start when the sequence-1 event was completed, in milliseconds since 1970; `null` where not known
 */
export function judgeStep(
  { event, completions }: ToldEvent,
  before: Before,
  start: number | null,
  now: number | null,
  unit: MinTimeUnit | undefined,
): JudgedStep {
  const { completionSequence: sequence, minTimeSincePrevious: minimum, pendingDays } = event;
  const isRepeatable = event.repeatable === true;
  const deadline = sequence === null || sequence > 1 ? after(start, event.deadlineDays, DAY) : null;
  const wait = unit && Number(minimum) > 0 ? UNITS[unit] : Number.NaN;
  const availableAt = after(before.previous, minimum, wait);

  let isEarly = false;
  let isLate = now !== null && now > (deadline ?? now);
  const counting = completions.filter(({ time, status }) => {
    if (status || time === null) return status !== 'rejected';
    const late = time > (deadline ?? time);
    const early = !before.isDone || time < before.latest || time < (availableAt ?? time);
    isLate ||= late;
    isEarly ||= early && !late;
    return !late && !early;
  });
  const [first] = counting;
  const rejected = completions.findLast(({ status }) => status === 'rejected');
  const last = (isRepeatable ? counting.at(-1) : first) ?? rejected;
  const dueAt = after(last?.time, pendingDays, DAY);
  const isWaiting = before.isDone && availableAt !== null && (now === null || now < availableAt);

  let state: StepState;
  if (first) {
    const isHeld = Number(pendingDays) > 0 && (now === null || now < (dueAt ?? Number.POSITIVE_INFINITY));
    state = (last?.status as 'paid' | 'pending' | undefined) ?? (isHeld ? 'pending' : 'done');
  } else if (rejected) state = 'rejected';
  else if (isLate) state = 'missed';
  else if (!before.isDone) state = 'locked';
  else state = isWaiting ? 'waiting' : 'available';

  const isOpen = !first && !isLate && (!rejected || isRepeatable);
  const changes: (number | null)[] = [];
  if (now !== null) {
    if (isOpen && deadline !== null) changes.push(deadline + 1);
    if (state === 'waiting') changes.push(availableAt);
    if (state === 'pending' && !last?.status) changes.push(dueAt);
  }
  return {
    standing: {
      event,
      state,
      completedAt: iso(last?.time),
      completions: isRepeatable ? counting.length : Number(Boolean(first)),
      availableAt: state === 'waiting' ? iso(availableAt) : null,
      deadlineAt: iso(deadline),
      dueAt: state === 'pending' ? iso(dueAt) : null,
      isEarly: isEarly && isOpen,
      isBlocked: state === 'locked' && before.isDead,
    },
    first,
    isOpen,
    extra: last && !isRepeatable ? completions.filter((each) => each !== last) : [],
    changes: changes.filter((time) => time !== null),
  };
}
