import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyUnits, toExact, toNumber, toUnits, toWhole } from '../../src/model/decimal.js';

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
  ['26.25', '26250000000000'],
  ['1800000000000000000000', `18${'0'.repeat(32)}`],
  ['0.1234567890129', '123456789012'],
])('the text %s is %s of 10^-12', (amount, expected) => {
  expect(String(toUnits(amount as `${number}`))).toBe(expected);
});

it.each([
  [''],
  ['-1'],
  ['1e3'],
  ['.5'],
  ['5.'],
  ['1.2.3'],
  [' 1'],
  ['1x'],
  [null],
  [true],
  [[5]],
  [{}],
  [5n],
  [Symbol('5')],
])('%o is none', (amount) => {
  expect(toUnits(amount as never)).toBeNull();
});

it.each([
  [0.1, 0.2, '0.02'],
  [26.25, 0.6, '15.75'],
  [12.5, 1000, '12500'],
  [1e-7, 1e-6, '0'],
])('%s by %s is %s', (a, b, product) => {
  expect(toExact(multiplyUnits(units(a), units(b)))).toBe(product);
});

it.each([
  [12.5, '12.5'],
  [10, '10'],
  [0, '0'],
  [0.000000000001, '0.000000000001'],
  [100.01, '100.01'],
])('%s in every digit it has is %s', (amount, digits) => {
  expect(toExact(units(amount))).toBe(digits);
});

it.each([
  [12.345, '12'],
  [7, '7'],
  [1e-7, '0'],
  [99.999, '99'],
])('of %s the whole is %s', (amount, expected) => {
  expect(toWhole(units(amount))).toBe(expected);
});

it('a sum between two numbers is the smaller one', () => {
  const sum = units(1e12) + units(0.999999);
  expect(toNumber(sum)).toBeLessThan(1e12 + 1);
  expect(toNumber(sum)).toBeGreaterThan(1e12 + 0.999);
});

it('a sum of more than any number that can be written is a number that is not more', () => {
  // The numbers there are 2^18 apart.
  const [below, above] = [2n ** 70n, 2n ** 70n + 2n ** 18n];
  const one = units(1);
  expect(toNumber(above * one)).toBe(Number(above));
  expect(toNumber((above - 1n) * one)).toBe(Number(below));
  expect(toNumber((below + 1n) * one)).toBe(Number(below));
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
