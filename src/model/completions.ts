import { DAY, toTime } from './instant.js';
import { byNumber } from './order.js';
import type { Completion, IgnoredCompletion, Progress } from './progress.js';
import type { OfferEvent } from './types.js';

/** One completion, as far as it could be read. */
export interface ReadCompletion {
  /** The key in the progress. */
  key: string;
  /** When, in milliseconds since 1970; `null` only where a status makes up for it. */
  time: number | null;
  /** What the network has decided. */
  status: Completion['status'];
}

/** An event, and what a progress says of it. */
export interface ToldEvent {
  event: OfferEvent;
  completions: ReadCompletion[];
}

/** What a progress says of some events. */
export interface ReadProgress {
  /** Every event with its completions by date, those without one last. */
  told: ToldEvent[];
  /** What could not be used. */
  ignored: IgnoredCompletion[];
  /** When those that are too far ahead will count, in milliseconds since 1970. */
  ahead: number[];
}

const STATUSES: unknown[] = ['pending', 'paid', 'rejected'] satisfies Completion['status'][];

/**
 * Reads a progress, which is a partner's data and may be anything. A key is an event's id, else a tracking event id;
 * where several events have it, it is that of the first. `null` and `undefined` say nothing. A status of an unknown word
 * is not stated. A number is no date: nobody can tell seconds from milliseconds, and a date in 1970 would miss every
 * deadline. What is up to a day ahead of `now` counts, as clocks and time zones are wrong by that much.
 */
export function readProgress(
  events: readonly OfferEvent[],
  progress: Progress | null | undefined,
  now: number | null,
): ReadProgress {
  const read: ReadProgress = { told: events.map((event) => ({ event, completions: [] })), ignored: [], ahead: [] };
  const ids = events.map(({ id }) => id);
  const trackingIds = events.map(({ trackingEventId }) => trackingEventId);
  // Sorted, so that the order in which the keys stand decides nothing.
  for (const key of Object.keys(progress ?? {}).sort()) {
    const list = read.told[ids.includes(key) ? ids.indexOf(key) : trackingIds.indexOf(key)]?.completions;
    const value: unknown = progress?.[key];
    const ignore = (reason: IgnoredCompletion['reason']) => read.ignored.push({ key, reason });
    if (!list) {
      ignore('unknown-event');
      continue;
    }
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === null || each === undefined) continue;
      const { at, status } = Object(each) as Record<string, unknown>;
      const time = typeof at === 'number' ? null : toTime(at);
      const stated = STATUSES.includes(status) ? (status as Completion['status']) : undefined;
      if (time === null && !stated) ignore('malformed');
      else if (now !== null && time !== null && time > now + DAY) {
        ignore('future');
        read.ahead.push(time - DAY);
      } else list.push({ key, time, status: stated });
    }
  }
  for (const { completions } of read.told) completions.sort((a, b) => byNumber(a.time, b.time));
  return read;
}
