import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getTimeLeft } from '../../src/model/time-left.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTH = { day: DAY, hour: HOUR, minute: MINUTE };
const END = Date.UTC(2026, 10, 30, 22);

it.each<[string, number, string | null]>([
  ['a year', 365 * DAY, '365 day'],
  ['eight days and some', 8 * DAY + 5 * HOUR, '8 day'],
  ['two days', 2 * DAY, '2 day'],
  ['just below two days', 2 * DAY - 1, '47 hour'],
  ['two hours', 2 * HOUR, '2 hour'],
  ['just below two hours', 2 * HOUR - 1, '119 minute'],
  ['one minute', MINUTE, '1 minute'],
  ['less than a minute', MINUTE - 1, '0 minute'],
  ['a millisecond', 1, '0 minute'],
  ['nothing', 0, null],
  ['over', -1, null],
])('is told in one unit: %s', (_, left, words) => {
  const found = getTimeLeft(END, END - left);
  expect(found && `${found.count} ${found.unit}`).toBe(words);
});

it.each<[string, string | null, string | null]>([
  ['no end', null, '2026-11-22T12:00:00Z'],
  ['no now', '2026-11-30T22:00:00Z', null],
  ['a malformed end', 'soon', '2026-11-22T12:00:00Z'],
])('is not known: %s', (_, at, now) => {
  expect(getTimeLeft(at, now)).toBeNull();
});

const lefts = fc.oneof(fc.integer({ min: 1, max: 3 * HOUR }), fc.integer({ min: 1, max: 400 * DAY }));

it('is never more than there is, and less than one unit below it', () => {
  fc.assert(
    fc.property(lefts, (left) => {
      const { unit, count } = getTimeLeft(END, END - left) ?? { unit: 'day', count: Number.NaN };
      expect(count * LENGTH[unit]).toBeLessThanOrEqual(left);
      expect((count + 1) * LENGTH[unit]).toBeGreaterThan(left);
    }),
  );
});

it('stays the same until it says that it changes, and is less then', () => {
  const total = ({ unit, count }: { unit: keyof typeof LENGTH; count: number }) => count * LENGTH[unit];
  fc.assert(
    fc.property(lefts, fc.double({ min: 0, max: 1, noNaN: true }), (left, part) => {
      const now = END - left;
      const found = getTimeLeft(END, now);
      const changesAt = Date.parse(found?.changesAt ?? '');
      expect(changesAt).toBeGreaterThan(now);
      expect(getTimeLeft(END, Math.floor(now + part * (changesAt - 1 - now)))).toEqual(found);
      const next = getTimeLeft(END, changesAt);
      if (found && next) expect(total(next)).toBeLessThan(total(found));
      else expect(changesAt).toBe(END);
    }),
  );
});
