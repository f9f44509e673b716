import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/format-date.js';

const at = '2026-12-02T18:03:00.000Z';
/** Engines differ in which space they put before "PM". */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a date', () => {
  it.each([
    ['en', 'UTC', false, 'Dec 2, 2026'],
    ['en-GB', 'UTC', false, '2 Dec 2026'],
    ['de', 'Europe/Berlin', false, '2. Dez. 2026'],
    ['en', 'Pacific/Auckland', false, 'Dec 3, 2026'],
    ['en', 'UTC', true, 'Dec 2, 2026, 6:03 PM UTC'],
    ['en-GB', 'Europe/Berlin', true, '2 Dec 2026, 19:03 CET'],
    ['ja', 'Asia/Tokyo', false, '2026年12月3日'],
  ])('in %s and %s, with its time: %s', (locale, timeZone, withTime, expected) => {
    expect(plain(formatDate(at, locale, timeZone, withTime))).toBe(expected);
  });

  it.each([
    ['a zone that there is not', 'en', 'Mars/Olympus'],
    ['no zone', 'en', ''],
    ['a malformed language', 'not a tag', 'UTC'],
    ['neither', '', 'Europe/Nowhere'],
  ])('with %s is still said', (_, locale, timeZone) => {
    expect(plain(formatDate(at, locale, timeZone, true))).toBe('Dec 2, 2026, 6:03 PM UTC');
  });
});
