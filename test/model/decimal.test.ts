import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, type Decimal, multiply, toDecimal, toDigits, toNumberDown, unitsAt } from '../../src/model/decimal.js';

const decimal = (value: number) => toDecimal(value) as Decimal;

it.each([
  [0, 0n, 0],
  [-0, 0n, 0],
  [12.5, 125n, 1],
  [1e21, 10n ** 21n, 0],
  [1e-7, 1n, 7],
  [1.25e-7, 125n, 9],
  [-3.1, -31n, 1],
])('%s is %s of 10^-%s', (value, units, scale) => {
  expect(toDecimal(value)).toEqual({ units, scale });
});

it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])('%j is none', (value) => {
  expect(toDecimal(value)).toBeNull();
});

it.each([
  [12.345, 2, '12.34'],
  [12.3, 2, '12.30'],
  [0.05, 1, '0.0'],
  [7, 0, '7'],
  [1e-7, 2, '0.00'],
  [-1.29, 1, '-1.2'],
  [99.999, 0, '99'],
])('%s with %s digits is cut to %s', (value, scale, expected) => {
  expect(toDigits(decimal(value), scale)).toBe(expected);
});

describe('laws', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 9 }).map((units) => units / 100);
  it('sums of cents are the sums of their cents', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (amounts) => {
        const sum = amounts.map(decimal).reduce(add);
        const inCents = amounts.reduce((total, amount) => total + BigInt(Math.round(amount * 100)), 0n);
        expect(unitsAt(sum, 2)).toBe(inCents);
      }),
    );
  });

  it('a number made of a decimal is never more than it', () => {
    const amount = fc.double({ min: 0, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        for (const exact of [add(decimal(a), decimal(b)), multiply(decimal(a), decimal(b))]) {
          const back = decimal(toNumberDown(exact));
          const scale = Math.max(back.scale, exact.scale);
          expect(unitsAt(back, scale) <= unitsAt(exact, scale)).toBe(true);
        }
        expect(toNumberDown(decimal(a))).toBe(a);
      }),
    );
  });
});
