/** A point in time: ISO 8601 text (without an offset in UTC), milliseconds since 1970, or a `Date`. */
export type Instant = string | number | Date;

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * Milliseconds since 1970, or `null` for what states no instant: absent, malformed, a day that no month has, or the
 * year 1, .NET's "not set".
 */
export function toTime(value: unknown): number | null {
  if (typeof value === 'number' || value instanceof Date) return Number.isNaN(+new Date(value)) ? null : +value;
  const parts = /^(\d{4}-\d\d-(\d\d))(?:[T ]([\d:.]+))?(?:Z|([+-]\d\d):?(\d\d))?$/i.exec(
    typeof value === 'string' ? value.trim() : '',
  );
  if (!parts) return null;
  const [, day = '', ofMonth, time = '00:00', hours = '+00', minutes = '00'] = parts;
  // Some engines read 30 February as 2 March, others not at all; asked only where it may be, as a card reads thirty dates.
  if (day.startsWith('0001') || (Number(ofMonth) > 28 && new Date(day).getUTCDate() !== Number(ofMonth))) return null;
  const date = Date.parse(`${day}T${time}${hours}:${minutes}`);
  return Number.isNaN(date) ? null : date;
}

/** ISO 8601 in UTC. */
export function toIso(time: number): string {
  return new Date(time).toISOString();
}
