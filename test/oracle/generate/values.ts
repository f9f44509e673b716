import fc from 'fast-check';
import type { Wire } from '../truth/wire.js';

const BASE = Date.UTC(2026, 2, 1);
const DAY = 86_400_000;

/** What stands where the contract wants something else. JSON only. */
export const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>('', '  ', 'soon', '7', -1, -2.5, 1.5, true, {}, []);

/** What stands where a text should. */
export const oddText: fc.Arbitrary<unknown> = fc.constantFrom<unknown>('', '  ', 7, true, {}, []);

/** Instants that meet: whole days from one another, and a little beside that. In milliseconds since 1970. */
export const instant: fc.Arbitrary<number> = fc
  .record({
    days: fc.integer({ min: 0, max: 40 }),
    beside: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.constantFrom(-1, 1, -1000, 1000, 3_600_000, -3_600_000, 7_200_000) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: DAY }) },
    ),
  })
  .map(({ days, beside }) => BASE + days * DAY + beside);

/** The same instant as text, in the ways that APIs write it. */
export const dateText = (time: number): fc.Arbitrary<string> =>
  fc.constantFrom('+00:00', 'Z', '', '+05:30', '-08:00').map((offset) => {
    const sign = offset.startsWith('-') ? -1 : 1;
    const minutes = offset.length === 6 ? sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) : 0;
    const local = new Date(time + minutes * 60_000).toISOString().slice(0, -1);
    return `${time % 1000 === 0 ? local.replace('.000', '') : local}${offset}`;
  });

/** What stands where a date should, and is none. */
export const oddDate: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  '0001-01-01T00:00:00',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  'soon',
  '',
  true,
  {},
);

/** Amounts as prices are, as sums of halves and thirds are, and such as no number holds exactly. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 999_999 }).map((parts) => parts / 10_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.001, 0.0049, 0.005, 0.994, 0.995, 0.999, 1.005, 1e-7, 4.35, 8.2) },
  { weight: 1, arbitrary: fc.double({ min: 0.001, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e12, 999_999_999.99, 9_007_199_254_740_991, 123_456_789_012.345, 1e20) },
);

/** Days as offers state them; now and then more than any calendar has. */
export const days: fc.Arbitrary<number> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(0, 1, 2, 3, 5, 7, 10, 14, 30, 90) },
  { weight: 1, arbitrary: fc.constantFrom(365, 100_000, 1e9) },
);

/** A field of the wire under one of its names: stated, `null`, left out, odd, or said twice. */
export function field(
  names: readonly [string, ...string[]],
  value: fc.Arbitrary<unknown>,
  wrong = odd,
): fc.Arbitrary<Wire> {
  const [first, ...aliases] = names;
  const plain: fc.WeightedArbitrary<Wire>[] = [
    { weight: 14, arbitrary: value.map((said) => ({ [first]: said })) },
    { weight: 2, arbitrary: fc.constant({ [first]: null }) },
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: wrong.map((said) => ({ [first]: said })) },
  ];
  if (aliases.length === 0) return fc.oneof(...plain);
  const alias = fc.constantFrom(...aliases);
  return fc.oneof(
    ...plain,
    { weight: 4, arbitrary: fc.tuple(alias, value).map(([name, said]) => ({ [name]: said })) },
    { weight: 1, arbitrary: fc.tuple(alias, value).map(([name, said]) => ({ [first]: null, [name]: said })) },
    { weight: 1, arbitrary: fc.tuple(alias, value, value).map(([name, a, b]) => ({ [name]: b, [first]: a })) },
  );
}

/** Some fields as one object. */
export const fields = (...parts: fc.Arbitrary<Wire>[]): fc.Arbitrary<Wire> =>
  fc.tuple(...parts).map((each) => Object.assign({}, ...each) as Wire);
