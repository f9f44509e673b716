/** An amount as it is written: the digits without a point, how many of them are behind it, and what stands around. */
export interface ReadAmount {
  units: bigint;
  places: number;
  around: string;
}

/** Reads `$1,234.50` or `26,250 coins`; `null` where there are no digits. */
export function readAmount(text: string): ReadAmount | null {
  const found = /(-?)(\d[\d,]*)(?:\.(\d+))?/.exec(text.replaceAll('−', '-'));
  if (!found) return null;
  const [written = '', sign = '', whole = '', fraction = ''] = found;
  const units = BigInt(whole.replaceAll(',', '') + fraction) * (sign ? -1n : 1n);
  return { units, places: fraction.length, around: text.replace(written, '').trim() };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DATE =
  /\b([A-Z][a-z]{2}) (\d{1,2}), (\d{4})(?:, (\d{1,2}):(\d\d)\s([AP]M) (?:UTC|GMT)([+-]\d{1,2})?(?::(\d\d))?)?/;

/** A date as it is written: a day, and where a time stands there too the instant in milliseconds since 1970. */
export interface ReadDate {
  /** `2026-12-05` */
  day: string;
  at: number | null;
}

/** Reads `Dec 4, 2026, 6:03 PM GMT+5:45` or `Dec 5, 2026`; `null` where there is none. */
export function readDateWords(text: string): ReadDate | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, month = '', day = '', year = '', hour, minute = '0', half, offset = '0', offsetMinutes = '0'] = found;
  const monthIndex = MONTHS.indexOf(month);
  const iso = `${year}-${String(monthIndex + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return { day: iso, at: null };
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  const local = Date.UTC(Number(year), monthIndex, Number(day), hours, Number(minute));
  const behind = (Math.abs(Number(offset)) * 60 + Number(offsetMinutes)) * (offset.startsWith('-') ? -1 : 1);
  return { day: iso, at: local - behind * 60_000 };
}

/** The calendar day of an instant where the visitor is. */
export const dayOf = (time: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time);
