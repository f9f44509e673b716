import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyUnits, toDigits, toNumber, toUnits } from '../../src/model/decimal.js';

const units = (amount: number) => toUnits(amount) as bigint;

it.each([
  [0, '0'],
  [-0, '0'],
  [12.5, '12500000000000'],
  [1e20, `1${'0'.repeat(32)}`],
  [1e-7, '100000'],
  [1.25e-7, '125000'],
  [5e-13, '0'],
  [0.1234567890123456, '123456789012'],
])('%s is %s of 10^-12', (amount, expected) => {
  expect(String(toUnits(amount))).toBe(expected);
});

it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY], [-1], [-1e-9], [1e21]])(
  '%s is none',
  (amount) => {
    expect(toUnits(amount)).toBeNull();
  },
);

it.each([
  [12.345, 2, '12.34'],
  [12.3, 2, '12.30'],
  [0.05, 1, '0.0'],
  [7, 0, '7'],
  [1e-7, 2, '0.00'],
  [99.999, 0, '99'],
  [0.5, 12, '0.500000000000'],
])('%s with %s digits is cut to %s', (amount, places, expected) => {
  expect(toDigits(units(amount), places)).toBe(expected);
});

it('a sum between two numbers is the smaller one', () => {
  const sum = units(1e12) + units(0.999999);
  expect(toNumber(sum)).toBeLessThan(1e12 + 1);
  expect(toNumber(sum)).toBeGreaterThan(1e12 + 0.999);
});

describe('laws', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 9 }).map((count) => count / 100);
  it('sums of cents are the sums of their cents', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (amounts) => {
        const sum = amounts.map(units).reduce((a, b) => a + b);
        const inCents = amounts.reduce((total, amount) => total + BigInt(Math.round(amount * 100)), 0n);
        expect(sum / 10n ** 10n).toBe(inCents);
      }),
    );
  });

  it('a number made of units is never more than they are, and one of cents is itself', () => {
    const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, amount, cents, (a, b, exact) => {
        for (const each of [units(a) + units(b), multiplyUnits(units(a), units(b))]) {
          expect(units(toNumber(each)) <= each).toBe(true);
        }
        expect(toNumber(units(exact))).toBe(exact);
      }),
    );
  });
});
