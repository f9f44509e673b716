import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatReward } from '../../src/i18n/format-reward.js';
import type { PluralForms, Reward } from '../../src/i18n/reward.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import { getEventLadder } from '../../src/model/event-ladder.js';
import { sumPayouts } from '../../src/model/sum-payouts.js';
import { getTotalPayout } from '../../src/model/total-payout.js';
import { buildEvent } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';
import { type Exact, exact, isAtMost, minus, plus, readShown, times } from './exact.js';

beforeEach(forgetWarnings);

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;
const money = (currency: string): Reward => ({ currency });
const points = (pointsPerUnit: number, unit: PluralForms = { one: 'coin', other: 'coins' }): Reward => ({
  pointsPerUnit,
  unit,
});

describe('amounts of every size', () => {
  it.each<[number | `${number}`, Reward, string]>([
    // No minor unit, two, three and four digits (ISO 4217); of a code that the engine does not know, two.
    [1799.9, money('JPY'), '¥1,799'],
    [12.999, money('USD'), '$12.99'],
    [1.2349, money('KWD'), 'KWD 1.234'],
    [1.23459, money('CLF'), 'CLF 1.2345'],
    [1.239, money('QQQ'), 'QQQ 1.23'],
    [1.239, money('usd'), '$1.23'],
    [1e-6, money('USD'), '$0.00'],
    [1e12, money('JPY'), '¥1,000,000,000,000'],
    [1e12, money('USD'), '$1,000,000,000,000.00'],
    [1e12, money('KWD'), 'KWD 1,000,000,000,000.000'],
    [1e12, money('CLF'), 'CLF 1,000,000,000,000.0000'],
    [1e20, money('USD'), '$100,000,000,000,000,000,000.00'],
    [1e12, points(1e6), '1,000,000,000,000,000,000 coins'],
    [1e-6, points(1e6), '1 coin'],
    [1.999999e-6, points(1e6), '1 coin'],
    [1e-6, points(1e5), '0 coins'],
    [1e12, points(1e-6), '1,000,000 coins'],
    [1e-6, points(1e-6), '0 coins'],
    [26.25, points(1 / 3), '8 coins'],
    [3, points(1 / 3), '0 coins'],
    [0, points(1000), '0 coins'],
    [-0, points(1000), '0 coins'],
    [0, money('USD'), '$0.00'],
    [Number.MIN_VALUE, money('USD'), '$0.00'],
    // Sums with more digits than a number holds.
    ['9000000000000.001', money('KWD'), 'KWD 9,000,000,000,000.001'],
    ['99999999999999999999999.999', money('USD'), '$99,999,999,999,999,999,999,999.99'],
    ['9007199254740993', points(1), '9,007,199,254,740,993 coins'],
  ])('%s as %j is %s', (payout, reward, expected) => {
    expect(plain(formatReward(payout, reward))).toBe(expected);
  });

  it.each<[unknown]>([
    [-1],
    [-1e-9],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [1e21],
    ['-1'],
    [''],
    ['1e5'],
    ['12 coins'],
    [null],
    [undefined],
    [true],
    [[5]],
    [{ valueOf: () => 5 }],
    [Object.create(null)],
    [Symbol('amount')],
    [5n],
  ])('refuses %s, and tells the developer', (payout) => {
    expectConsole('warn', /a payout is negative, 10\^21 or more, or no number\. Pass null/);
    expect(formatReward(payout as number, money('USD'))).toBeNull();
  });

  it.each<[string, unknown]>([
    ['an unknown kind of code', money('COINS')],
    ['a code that is no text', { currency: 5 }],
    ['a code that is a name of another formatter', money('number')],
    ['no points for a unit', points(0)],
    ['fewer than none', points(-1)],
    ['a rate that is none', points(Number.NaN)],
    ['an infinite rate', points(Number.POSITIVE_INFINITY)],
    ['no rate', { unit: { other: 'coins' } }],
    ['no unit', { pointsPerUnit: 1 }],
    ['a unit that is a plain word', { pointsPerUnit: 1, unit: 'coins' }],
    ['a unit without its last resort', { pointsPerUnit: 1, unit: { few: 'coins' } }],
    ['a word', 'USD'],
    ['an empty object', {}],
    ['a function that throws', () => expect.unreachable()],
    [
      'a function that throws what is no error',
      () => {
        throw Object.create(null);
      },
    ],
    ['a function that gives null', () => null],
    ['a function that gives nothing', () => undefined],
    ['a function that gives a number', (payout: number) => payout],
    ['a function that gives an object', () => ({ amount: 5 })],
    ['a function that gives no words', () => ' '],
  ])('refuses a reward that is %s, and tells the developer', (_, reward) => {
    expectConsole('warn', /`reward` cannot be used: .*Pass reward=/);
    // What another amount left in the cache must not help.
    formatReward(5, points(1));
    expect(formatReward(5, reward as Reward)).toBeNull();
  });

  it('tells a function the number that was published, and of a longer sum one that is not more', () => {
    const told: number[] = [];
    const reward = (payout: number) => `${told.push(payout)}`;
    formatReward(12.345, reward);
    formatReward('9000000000000.001', reward);
    expect(told).toEqual([12.345, 9e12]);
  });
});

it.each([
  ['ar', 'USD'],
  ['ar', 'CAD'],
  ['ar-EG', 'USD'],
  ['he', 'USD'],
])('keeps the sign of a currency at the side where %s writes it: %s', (locale, currency) => {
  // Without the mark at its end the sign would take the direction around it, and `US$` be read as `$US`.
  expect(formatReward(8.25, money(currency), { locale })).toMatch(/^\u200f.*\$\u200e$/);
});

describe('words for a unit', () => {
  const arabic: PluralForms = { zero: 'صفر', one: 'واحدة', two: 'اثنتان', few: 'قليل', many: 'كثير', other: 'أخرى' };
  const polish: PluralForms = { one: 'moneta', few: 'monety', many: 'monet', other: 'monety' };
  const word = (count: number | `${number}`, unit: PluralForms, locale: string) =>
    formatReward(count, points(1, unit), { locale })?.split(/\s/).at(-1);

  it.each<[number | `${number}`, keyof PluralForms]>([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [102, 'other'],
    [103, 'few'],
    [1e12, 'other'],
    // As a number it would end in 2, and in another form.
    ['9007199254740993', 'many'],
    ['99007199254740903', 'few'],
    ['90071992547409930', 'many'],
  ])('Arabic has six: %s takes "%s"', (count, form) => {
    expect(word(count, arabic, 'ar')).toBe(arabic[form]);
  });

  it.each<[number, string]>([
    [1, 'moneta'],
    [2, 'monety'],
    [5, 'monet'],
    [12, 'monet'],
    [22, 'monety'],
    [1.5, 'moneta'],
  ])('Polish: %s is %s, as points are whole', (count, expected) => {
    expect(word(count, polish, 'pl')).toBe(expected);
  });

  it.each<[string, number, PluralForms, string]>([
    ['French of a million', 1e6, { one: 'pièce', many: 'de pièces', other: 'pièces' }, 'de pièces'],
    ['French of many millions', 1e18, { one: 'pièce', many: 'de pièces', other: 'pièces' }, 'de pièces'],
    ['French of none', 0, { one: 'pièce', other: 'pièces' }, 'pièce'],
  ])('%s', (_, count, unit, expected) => {
    expect(formatReward(count, points(1, unit), { locale: 'fr' })?.endsWith(` ${expected}`)).toBe(true);
  });

  it.each([['ar'], ['pl'], ['en'], ['ja']])('%s: a form that is not given is `other`', (locale) => {
    for (const count of [0, 1, 2, 5, 11, 100]) expect(word(count, { other: 'coins' }, locale)).toBe('coins');
  });
});

const LOCALES = [
  'en',
  'en-IN',
  'de',
  'de-CH',
  'fr',
  'pl',
  'ja',
  'ar-EG',
  'fa',
  'hi-u-nu-deva',
  'bn',
  'my',
  'ne',
  'nope!',
];
const CURRENCIES = ['USD', 'JPY', 'KWD', 'CLF', 'HUF', 'QQQ'];

/** What people publish, and what floating point makes of it: cents, thousandths, shares, the tiny and the huge. */
const payout = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 7 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 10 ** 16 }).map((mils) => mils / 1000),
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.double({ min: 0, max: 1e-5, noNaN: true }),
  fc.double({ min: 1e12, max: 1e13, noNaN: true }),
  fc.double({ min: 0, max: 9e20, noNaN: true }),
  fc.constantFrom(0.1, 0.2, 0.29, 1.005, 1e-6, 1e-12, 1e12, 1 / 3),
);
const rate = fc.oneof(
  fc.integer({ min: 1, max: 10 ** 6 }),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  fc.constantFrom(1e-6, 1 / 3, 0.1, 1000),
);

/** A reward, how many digits after the point it shows, and how many of it an amount is worth. */
interface Kind {
  reward: Reward;
  places: number;
  worth: Exact;
}
const kind: fc.Arbitrary<Kind> = fc.oneof(
  fc.constantFrom(...CURRENCIES).map((currency) => ({
    reward: { currency },
    places: new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
    worth: exact(1),
  })),
  rate.map((pointsPerUnit) => ({ reward: points(pointsPerUnit), places: 0, worth: exact(pointsPerUnit) })),
);
const locale = fc.constantFrom(...LOCALES);

describe('laws', () => {
  it('no amount is shown as more than was published, in any language', () => {
    fc.assert(
      fc.property(payout, kind, locale, (amount, { reward, places, worth }, tag) => {
        const shown = readShown(formatReward(amount, reward, { locale: tag }), places);
        const published = times(exact(amount), worth);
        expect(isAtMost(shown, published)).toBe(true);
        // Nor as less than can be said: within one minor unit.
        const least = minus(published, plus(exact(Number(`1e-${places}`)), times(exact(1e-11), worth)));
        if (typeof reward === 'object' && 'currency' in reward) expect(isAtMost(least, shown)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('the steps shown never come to more than the total shown, nor that to more than was published', () => {
    const payouts = fc.array(fc.option(payout, { freq: 8 }), { maxLength: 12 });
    const own = fc.option(payout);
    const type = fc.constantFrom('SingleEvent', 'MultiEvent', null);
    fc.assert(
      fc.property(payouts, own, type, kind, locale, (each, alone, offerType, { reward, places, worth }, tag) => {
        const read = (amount: number | `${number}`) => readShown(formatReward(amount, reward, { locale: tag }), places);
        const events = each.map((amount, index) => buildEvent({ id: `e${index}`, payout: amount }));
        const total = getTotalPayout({ payout: alone, events, offerType, repeatable: null });
        const known = each.filter((amount) => amount !== null);
        const published = known.map(exact).reduce(plus, exact(0));
        const shownParts = known.map(read).reduce(plus, exact(0));
        if (total.exact === null || total.amount === null) {
          expect([known.length, alone]).toEqual([0, null]);
          return;
        }

        const shown = read(total.exact);
        expect(isAtMost(shownParts, shown)).toBe(true);
        const most = alone !== null && isAtMost(published, exact(alone)) ? exact(alone) : published;
        expect(isAtMost(shown, times(most, worth))).toBe(true);
        // The number says no more than its digits do. From 10^21 on it is written with digits that it does not have.
        const number = total.amount < 1e21 ? total.amount : (`${BigInt(total.amount)}` as `${number}`);
        expect(isAtMost(exact(number), exact(total.exact))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('what was earned so far never comes to more than what there is to earn', () => {
    fc.assert(
      fc.property(fc.array(payout, { minLength: 1 }), fc.nat(), kind, (all, count, { reward, places }) => {
        const read = (some: number[]) => readShown(formatReward(sumPayouts(some).exact ?? '0', reward), places);
        const at = count % (all.length + 1);
        expect(isAtMost(plus(read(all.slice(0, at)), read(all.slice(at))), read(all))).toBe(true);
      }),
    );
  });

  it('the total is that of the ladder, and no less where it is the offer that states more', () => {
    const event = fc.record({ payout: fc.option(payout), completionSequence: fc.option(fc.nat(3)) });
    const offer = fc.record({
      payout: fc.option(payout),
      events: fc.array(event.map((each) => buildEvent(each))),
      offerType: fc.constantFrom('SingleEvent', 'MultiEvent', null),
      repeatable: fc.constant(null),
    });
    fc.assert(
      fc.property(offer, (some) => {
        const total = getTotalPayout(some);
        const { totalExact, totalPayout } = getEventLadder(some.events);
        const isOwn = some.payout !== null && total.exact === sumPayouts([some.payout]).exact;
        if (!isOwn) expect([total.exact, total.amount]).toEqual([totalExact, totalPayout]);
        if (totalExact !== null) expect(isAtMost(exact(totalExact), exact(total.exact ?? '0'))).toBe(true);
      }),
    );
  });

  it('a sum does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(fc.array(payout), (all) => {
        expect(sumPayouts(all.toReversed())).toEqual(sumPayouts(all));
        expect(sumPayouts([null, ...all, -1, Number.NaN])).toEqual(sumPayouts(all));
      }),
    );
  });
});
