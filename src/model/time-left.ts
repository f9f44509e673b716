import { DAY, type Instant, toIso, toTime } from './instant.js';

/** How long until an instant, in one unit. */
export interface TimeLeft {
  /** Days while there are two, hours while there are two, minutes below. */
  unit: 'day' | 'hour' | 'minute';
  /** How many whole ones are left: never more than there are, and `0` in the last minute. */
  count: number;
  /** When this becomes different (ISO 8601, UTC). */
  changesAt: string;
}

const UNITS = [
  ['day', DAY],
  ['hour', DAY / 24],
] as const;

/**
 * How long until an instant, for people; `null` where it has come, or one of the two is not known.
 *
 * @example
 * getTimeLeft('2026-11-30T22:00:00Z', '2026-11-22T12:00:00Z') // { unit: 'day', count: 8, … }
 */
export function getTimeLeft(at: Instant | null, now: Instant | null): TimeLeft | null {
  const [end, start] = [toTime(at), toTime(now)];
  if (end === null || start === null || end <= start) return null;
  const [unit, length] = UNITS.find((each) => end - start >= 2 * each[1]) ?? (['minute', 60_000] as const);
  const count = Math.floor((end - start) / length);
  // The whole ones are left up to and with the instant that lies so many before the end.
  return { unit, count, changesAt: toIso(count ? end - count * length + 1 : end) };
}
