import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/add-days.js';
import { DAY, toIso, toTime } from '../../src/model/instant.js';

const NOON = Date.UTC(2026, 10, 20, 12);

describe('an instant', () => {
  it.each<[string, unknown, number | null]>([
    ['in UTC', '2026-11-20T12:00:00Z', NOON],
    ['without an offset, so in UTC', '2026-11-20T12:00:00', NOON],
    ['with a space for the T', '2026-11-20 12:00', NOON],
    ['in small letters', '2026-11-20t12:00z', NOON],
    ['with white space around', ' 2026-11-20T12:00:00Z\n', NOON],
    ['with an offset', '2026-11-20T17:30:00+05:30', NOON],
    ['with an offset without a colon', '2026-11-20T17:30:00+0530', NOON],
    ['west of Greenwich', '2026-11-20T07:00:00-05:00', NOON],
    ['in seven decimals, as .NET writes it', '2026-11-20T12:00:00.1234567+00:00', NOON + 123],
    ['a day alone, so its first moment', '2026-11-20', NOON - DAY / 2],
    ['the last moment of a day', '2026-11-20T24:00:00Z', NOON + DAY / 2],
    ['29 February of a leap year', '2028-02-29', Date.UTC(2028, 1, 29)],
    ['milliseconds', NOON, NOON],
    ['zero', 0, 0],
    ['a Date', new Date(NOON), NOON],
  ])('is read: %s', (_, value, time) => {
    expect(toTime(value)).toBe(time);
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['nothing', ''],
    ['words', 'tomorrow'],
    ['a month that is none', '2026-13-01'],
    ['30 February', '2026-02-30'],
    ['29 February of another year', '2026-02-29T10:00:00Z'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-04-00'],
    ['an hour that is none', '2026-11-20T25:00:00Z'],
    ['an hour alone', '2026-11-20T12'],
    ['a time of dots', '2026-11-20T...'],
    ['an offset that is none', '2026-11-20T12:00:00+25:00'],
    ['a number in text', '1795176000000'],
    ['another way to write a date', '20.11.2026'],
    ['the year 1, .NET’s "not set"', '0001-01-01T00:00:00'],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['more than a Date holds', 9e15],
    ['an invalid Date', new Date('no')],
    ['an object', { getTime: () => NOON }],
    ['a list', ['2026-11-20']],
    ['true', true],
  ])('is refused: %s', (_, value) => {
    expect(toTime(value)).toBeNull();
  });

  it('survives being written and read', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0002-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(toTime(toIso(+date))).toBe(+date);
        },
      ),
    );
  });

  it('is looked for in anything without an error', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0123456789-:.TZ+ ') });
    fc.assert(fc.property(fc.oneof(fc.anything(), almost), (value) => void toTime(value)));
  });
});

describe('days later', () => {
  it.each<[string, number | null, number | null, number | null]>([
    ['a week', NOON, 7, NOON + 7 * DAY],
    ['none', NOON, 0, NOON],
    ['from nobody knows when', null, 7, null],
    ['nobody knows how many', NOON, null, null],
    ['in the year 10000', Date.UTC(9999, 11, 31), 1, null],
    ['more than a Date holds', NOON, 1e15, null],
    ['infinitely many', NOON, Number.POSITIVE_INFINITY, null],
    ['infinitely many before', NOON, Number.NEGATIVE_INFINITY, null],
    ['not a number of days', NOON, Number.NaN, null],
  ])('%s', (_, time, days, at) => {
    expect(addDays(time, days)).toBe(at);
  });

  it('can always be written', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (time, days) => {
        const at = addDays(time, days);
        if (at !== null) toIso(at);
      }),
    );
  });
});
