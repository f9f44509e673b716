import { DAY, toTime } from './instant.js';
import { byNumber } from './order.js';
import type { Completion, IgnoredCompletion, Progress } from './progress.js';
import type { OfferEvent } from './types.js';

/** One completion, as far as it could be read. */
export interface ReadCompletion {
  /** The key in the progress. */
  key: string;
  /** When, in milliseconds since 1970; `NaN` where only a status is known. */
  time: number;
  /** What the network has decided. */
  status: Completion['status'];
}

/** An event, and what a progress says of it. */
export interface ToldEvent {
  event: OfferEvent;
  /** By date, those without one last. */
  completions: ReadCompletion[];
}

/** What a progress says of some events. */
export interface ReadProgress {
  told: ToldEvent[];
  /** What could not be used. */
  ignored: IgnoredCompletion[];
  /** When something becomes different, in milliseconds since 1970: here, when what is too far ahead begins to count. */
  changes: number[];
}

const STATUSES = ['pending', 'paid', 'rejected'] as const;

/**
 * Reads a progress, which is a partner's data and may be anything. A key is an event's id, else a tracking event id;
 * where several events have it, it is that of the first. `null` and `undefined` say nothing. A status of an unknown word
 * is not stated. A number is no date: nobody can tell seconds from milliseconds, and a date in 1970 would miss every
 * deadline. What is up to a day ahead of `now` counts, as clocks and time zones are wrong by that much.
 *
 * @param now in milliseconds since 1970; `NaN` where not known
 */
export function readProgress(
  events: readonly OfferEvent[],
  progress: Progress | null | undefined,
  now: number,
): ReadProgress {
  const told = events.map((event): ToldEvent => ({ event, completions: [] }));
  const ignored: IgnoredCompletion[] = [];
  const changes: number[] = [];
  const said: Record<string, unknown> = Object(progress);
  // Sorted, so that the order in which the keys stand decides nothing.
  for (const key of Object.keys(said).sort()) {
    const own = told.find(({ event }) => event.id === key) ?? told.find(({ event }) => event.trackingEventId === key);
    const value = said[key];
    for (const each of own && Array.isArray(value) ? value : [value]) {
      const { at, status } = Object(each) as Record<string, unknown>;
      const time = (typeof at === 'number' ? null : toTime(at)) ?? Number.NaN;
      const stated = STATUSES.find((word) => word === status);
      if (!own) ignored.push({ key, reason: 'unknown-event' });
      else if (Number.isNaN(time) && !stated) {
        if (each !== null && each !== undefined) ignored.push({ key, reason: 'malformed' });
      } else if (time > now + DAY) {
        ignored.push({ key, reason: 'future' });
        changes.push(time - DAY);
      } else own.completions.push({ key, time, status: stated });
    }
  }
  const place = ({ time }: ReadCompletion) => (Number.isNaN(time) ? null : time);
  for (const { completions } of told) completions.sort((a, b) => byNumber(place(a), place(b)));
  return { told, ignored, changes };
}
