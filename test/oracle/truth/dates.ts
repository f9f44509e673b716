/** Milliseconds of a day: the contract counts in days and names UTC, which has no other ones. */
export const DAY = 86_400_000;

/** What a `Date` can hold. */
const FURTHEST = 8.64e15;

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Milliseconds since 1970 of a date as the contract shows it, `2026-03-03T22:00:00+00:00`; without an offset in UTC.
 * `null` for what is no date, also for one that no calendar has and for .NET's "not set", the year 1.
 */
export function readDate(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const parts = DATE_TIME.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, Number((parts[7] ?? '0').padEnd(3, '0'))));
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal || year < 1900) return null;
  const offset = parts[8] ?? 'Z';
  if (offset === 'Z') return date.getTime();
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return date.getTime() - (offset.startsWith('-') ? -1 : 1) * minutes * 60_000;
}

/** So many days later; `null` where no calendar goes that far. */
export function daysAfter(time: number, days: number): number | null {
  const later = time + days * DAY;
  return later <= FURTHEST ? later : null;
}
