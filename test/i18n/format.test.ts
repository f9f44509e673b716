import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatMessage, formatNumber } from '../../src/i18n/format-message.js';
import { formatReward } from '../../src/i18n/format-reward.js';
import type { Reward } from '../../src/i18n/reward.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import { expectConsole } from '../setup/console.js';

const coins: Reward = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

describe('a payout as the visitor reads it', () => {
  beforeEach(forgetWarnings);

  it.each<[number, Reward, string, string | null]>([
    [12.5, { currency: 'USD' }, 'en', '$12.50'],
    [12.999, { currency: 'USD' }, 'en', '$12.99'],
    [0.29, { currency: 'USD' }, 'en', '$0.29'],
    [1e-6, { currency: 'USD' }, 'en', '$0.00'],
    [1e12, { currency: 'USD' }, 'en', '$1,000,000,000,000.00'],
    [12.5, { currency: 'JPY' }, 'en', '¥12'],
    [1.2345, { currency: 'KWD' }, 'en', 'KWD 1.234'],
    [1234.5, { currency: 'EUR' }, 'de', '1.234,50 €'],
    [26.25, coins, 'en', '26,250 coins'],
    [0.001, coins, 'en', '1 coin'],
    [0.0019, coins, 'en', '1 coin'],
    [0, coins, 'en', '0 coins'],
    [0.29, { pointsPerUnit: 100, unit: { other: 'points' } }, 'en', '29 points'],
    [5, { pointsPerUnit: 1, unit: { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' } }, 'ru', '5 баллов'],
    [2, (payout, locale) => `${payout} stars (${locale})`, 'en', '2 stars (en)'],
  ])('%j as %j in %s is %j', (payout, reward, locale, expected) => {
    expect(formatReward(payout, reward, { locale })?.replace(/\u00a0/g, ' ') ?? null).toBe(expected);
  });

  it.each<[string, Reward | undefined, RegExp]>([
    ['no reward', undefined, /has no currency of its own\. Pass reward=/],
    ['an unknown currency', { currency: 'COINS' }, /`reward` cannot be used: RangeError: Invalid currency code/],
    ['a rate that is none', { pointsPerUnit: Number.NaN, unit: { other: 'x' } }, /`pointsPerUnit` that is no amount/],
    [
      'a function that throws',
      () => {
        throw new Error('boom');
      },
      /cannot be used: Error: boom/,
    ],
  ])('%s shows no amount, and the developer is told', (_, reward, message) => {
    expectConsole('warn', message);
    expect(formatReward(5, reward)).toBeNull();
  });

  it('never shows more than was published, and parts never more than their sum', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    const read = (text: string | null) => Number(text?.replace(/[^\d.]/g, ''));
    fc.assert(
      fc.property(amount, (payout) => {
        expect(read(formatReward(payout, { currency: 'USD' }))).toBeLessThanOrEqual(payout);
        expect(read(formatReward(payout, { currency: 'JPY' }))).toBeLessThanOrEqual(payout);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['plain', {}, 'en', 'plain'],
    ['{a} of {b}', { a: 1, b: 1234 }, 'en', '1 of 1,234'],
    ['{a} of {b}', { a: 1 }, 'en', '1 of {b}'],
    ['for {name}', { name: '{name} $& <b>' }, 'en', 'for {name} $& <b>'],
    [{ one: '{count} day', other: '{count} days' }, { count: 1 }, 'en', '1 day'],
    [{ one: '{count} day', other: '{count} days' }, { count: 0 }, 'en', '0 days'],
    [{ other: '{count} days' }, { count: 1 }, 'en', '1 days'],
    [{ one: 'x', other: '{count} Tage' }, { count: 1500 }, 'de', '1.500 Tage'],
    ['{count}', { count: 5 }, 'not a locale!', '5'],
  ])('%j with %j in %s is %j', (message, values, locale, expected) => {
    expect(formatMessage(message, values, locale)).toBe(expected);
  });

  it('a malformed locale falls back to English digits', () => {
    expect(formatNumber(1234.5, '???')).toBe('1,234.5');
  });
});
