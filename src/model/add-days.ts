import { DAY } from './instant.js';

/** So many days later; `null` where one of the two is not known, or the year has no four digits. */
export function addDays(time: number | null, days: number | null): number | null {
  const at = time === null || days === null ? Number.NaN : time + days * DAY;
  return Math.abs(at) < 253_402_300_800_000 ? at : null;
}
