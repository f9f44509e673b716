import { addDays } from './add-days.js';
import type { LadderStep } from './event-ladder.js';
import { toTime } from './instant.js';
import { isDays } from './timeline-outline.js';

/** By when a step must be completed. */
export interface Deadline {
  /** In milliseconds since 1970; `null` where it is not known from when it counts. */
  at: number | null;
  /** Days from the completion of the sequence-1 event. */
  days: number;
}

/** What a deadline depends on besides its step. In milliseconds since 1970; `null` where not known. */
export interface DeadlineOptions {
  /** When the visitor began, not later than the sequence-1 event was completed. */
  start: number | null;
  /** The instant to tell it for. */
  now: number | null;
  /** When the offer ends. */
  expiry: number | null;
}

/** Whether a step can be completed, now or later. */
export function isOpen({ state, isBlocked }: LadderStep): boolean {
  return (state === 'available' || state === 'waiting' || state === 'locked') && !isBlocked;
}

/**
 * The different deadlines of some steps, first to last.
 *
 * They count from the completion of the sequence-1 event where the progress tells it, else from the start, which is not
 * later, so that no time is promised that there is not; else they are relative. What has passed if it counts from the
 * start is relative too: nobody knows. None is later than the offer's end. That of the sequence-1 event itself is left
 * out: the API does not say from when it counts.
 */
export function getDeadlines(steps: readonly LadderStep[], { start, now, expiry }: DeadlineOptions): Deadline[] {
  const found = new Map<number, Deadline>();
  for (const { event, deadlineAt } of steps) {
    const { completionSequence, deadlineDays: days } = event;
    if (!isDays(days) || (completionSequence !== null && completionSequence <= 1)) continue;
    const reckoned = addDays(start, days);
    const hasPassed = Number(reckoned) <= (now ?? Number.NaN);
    const at = toTime(deadlineAt) ?? (hasPassed ? null : reckoned);
    const capped = at === null ? null : Math.min(at, expiry ?? at);
    // By date where there is one: two that the offer's end cuts short are one.
    found.set(capped ?? days, { at: capped, days });
  }
  return [...found.values()].sort((a, b) => a.days - b.days);
}
