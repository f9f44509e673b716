import { formatter } from './format-message.js';

/**
 * A date as the locale writes it, with day, month and year: `Dec 2, 2026`. With its time of day it names the zone too, as
 * the visitor may be in another: `Dec 2, 2026, 6:03 PM UTC`. A malformed time zone must not take the page down: it is
 * UTC then.
 *
 * @param at ISO 8601, as the model gives it
 * @throws RangeError where `at` is no date
 */
export function formatDate(at: string, locale: string, timeZone: string, withTime = false): string {
  const format = (zone: string) =>
    formatter('DateTimeFormat', locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      ...(withTime && { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
      timeZone: zone,
    }).format(new Date(at));
  try {
    return format(timeZone);
  } catch {
    return format('UTC');
  }
}
