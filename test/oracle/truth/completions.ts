import type { Progress } from 'gokart-offers-react';
import { DAY, readDate } from './dates.js';
import type { TrueEvent } from './wire.js';

/** One completion that says something. */
export interface Told {
  /** `null`: only its status is known. */
  at: number | null;
  status: 'pending' | 'paid' | 'rejected' | null;
}

const STATUSES: readonly unknown[] = ['pending', 'paid', 'rejected'];

/**
 * What is known of an event's completions, first to last. "By the events' `id` or `trackingEventId`" (README). One that
 * says neither when nor how it was decided says nothing, and one of the day after tomorrow has not happened.
 */
export function toldOf(event: TrueEvent, progress: Progress, now: number): Told[] {
  const entries = event.calledBy.flatMap((name) => {
    const told: unknown = Object.hasOwn(progress, name) ? progress[name] : null;
    return Array.isArray(told) ? told : [told];
  });
  const read = entries
    .filter((entry) => typeof entry === 'object' && entry !== null)
    .map((entry) => ({
      at: readDate(entry.at),
      status: STATUSES.includes(entry.status) ? (entry.status as Told['status']) : null,
    }));
  return read
    .filter(({ at, status }) => (at === null ? status !== null : at <= now + DAY))
    .sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY));
}
