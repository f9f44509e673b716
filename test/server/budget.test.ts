import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/server/budget.js';

const MINUTE = 60_000;

/** Asks at each instant, and is sent where the budget has room. */
function send(perMinute: number, asks: { at: number; isKnown: boolean }[]) {
  const budget = createBudget(perMinute);
  return asks.filter(({ at, isKnown }) => {
    if (budget.wait(at, isKnown) > 0) return false;
    budget.spend(at, isKnown);
    return true;
  });
}

const anyAsks = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 20_000 }), isKnown: fc.boolean() }), { maxLength: 300 })
  .map((asks) => {
    let at = 1_000_000;
    return asks.map(({ gap, isKnown }) => {
      at += gap;
      return { at, isKnown };
    });
  });
const anyLimit = fc.integer({ min: 1, max: 60 });

describe('in any minute', () => {
  it('no more are sent than allowed, and of what is unknown no more than 40 %', () => {
    fc.assert(
      fc.property(anyLimit, anyAsks, (perMinute, asks) => {
        const sent = send(perMinute, asks);
        for (const { at } of sent) {
          const within = sent.filter((other) => other.at > at - MINUTE && other.at <= at);
          expect(within.length).toBeLessThanOrEqual(perMinute);
          const unknown = within.filter(({ isKnown }) => !isKnown);
          expect(unknown.length).toBeLessThanOrEqual(Math.max(1, Math.floor(perMinute * 0.4)));
        }
      }),
    );
  });

  it('a flood of what is unknown leaves 60 % to what is known', () => {
    const flood = Array.from({ length: 1000 }, (_, index) => ({ at: index * 50, isKnown: false }));
    const known = Array.from({ length: 30 }, (_, index) => ({ at: 50_000 + index, isKnown: true }));
    const sent = send(50, [...flood, ...known]);
    expect(sent.filter(({ isKnown }) => !isKnown)).toHaveLength(20);
    expect(sent.filter(({ isKnown }) => isKnown)).toHaveLength(30);
  });

  it('what is known may use all of it', () => {
    const asks = Array.from({ length: 60 }, (_, index) => ({ at: index, isKnown: true }));
    expect(send(50, asks)).toHaveLength(50);
  });

  it.each([1, 2, 3])('%d a minute still lets something new through', (perMinute) => {
    expect(send(perMinute, [{ at: 0, isKnown: false }])).toHaveLength(1);
  });
});

describe('how long to wait', () => {
  it('is exact: a millisecond earlier there is no room, then there is', () => {
    fc.assert(
      fc.property(anyLimit, anyAsks, fc.boolean(), (perMinute, asks, isKnown) => {
        const budget = createBudget(perMinute);
        for (const ask of asks) if (budget.wait(ask.at, ask.isKnown) === 0) budget.spend(ask.at, ask.isKnown);
        const now = asks.at(-1)?.at ?? 0;
        const wait = budget.wait(now, isKnown);
        expect(budget.wait(now + wait, isKnown)).toBe(0);
        if (wait > 0) expect(budget.wait(now + wait - 1, isKnown)).toBe(1);
      }),
    );
  });

  it.each([
    [0, 30_000],
    [1, 40_000],
    [2, MINUTE + 30_000],
    [3, MINUTE + 40_000],
  ])('with %d others ahead is %d ms', (ahead, expected) => {
    const budget = createBudget(2);
    budget.spend(0, true);
    budget.spend(10_000, true);
    expect(budget.wait(30_000, true, { all: ahead, unknown: 0 })).toBe(expected);
  });

  it('is as long as the API asked for', () => {
    const budget = createBudget(50);
    budget.holdUntil(9_000);
    budget.holdUntil(5_000);
    expect([budget.wait(2_000, true), budget.heldFor(2_000)]).toEqual([7_000, 7_000]);
    expect([budget.wait(9_000, true), budget.heldFor(9_001)]).toEqual([0, 0]);
  });
});
