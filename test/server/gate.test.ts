import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget } from '../../src/server/budget.js';
import { createGate } from '../../src/server/gate.js';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** A gate whose budget is used up until a second: then there is room for as many as were sent. */
function createBusyGate({ perMinute = 2, roomAt = 2, maxQueue = 10 } = {}) {
  const budget = createBudget(perMinute);
  const gate = createGate(budget, maxQueue);
  for (let sent = 0; sent < perMinute; sent++) budget.spend(roomAt * 1000 - 60_000, true);
  const order: string[] = [];
  const pass = (name: string, isKnown: boolean, mayWait = true) =>
    gate.pass(isKnown, mayWait).then(
      () => void order.push(name),
      (error) => void order.push(`${name}: ${error.status}, ${error.retryAfterMs}`),
    );
  return { budget, pass, order };
}

describe('a read that has to wait', () => {
  it('passes when there is room, what is known first, each kind in the order it came', async () => {
    const { pass, order } = createBusyGate({ perMinute: 5 });
    for (const [name, isKnown] of [
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', true],
    ] as const)
      void pass(name, isKnown);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual(['b', 'd', 'a', 'c']);
  });

  it.each<[string, Parameters<typeof createBusyGate>[0], boolean, string]>([
    ['at once where there is something else to show', {}, false, 'a: 429, 2000'],
    ['at once where it would take too long', { roomAt: 6 }, true, 'a: 429, 6000'],
    ['at once where too many wait', { maxQueue: 0 }, true, 'a: 503, 2000'],
  ])('is refused %s', async (_, options, mayWait, told) => {
    const { pass, order } = createBusyGate(options);
    await pass('a', true, mayWait);
    expect(order).toEqual([told]);
  });

  it('counts those ahead of it', async () => {
    const { pass, order } = createBusyGate({ perMinute: 2, maxQueue: 2 });
    for (const name of ['a', 'b', 'c', 'd']) void pass(name, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['c: 429, 62000', 'd: 429, 62000']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(order.slice(2)).toEqual(['a', 'b']);
  });
});

it('passes at once while there is room', async () => {
  const gate = createGate(createBudget(2), 0);
  await gate.pass(true, false);
  await gate.pass(true, false);
  await expect(gate.pass(true, true)).rejects.toMatchObject({
    kind: 'rate-limited',
    status: 429,
    retryAfterMs: 60_000,
  });
});

it('passes nobody while the API asked for a pause, and keeps nobody waiting for it', async () => {
  const budget = createBudget(2);
  budget.holdUntil(3_000);
  const gate = createGate(budget, 10);
  await expect(gate.pass(true, true)).rejects.toMatchObject({ status: 429, retryAfterMs: 3_000 });
  await vi.advanceTimersByTimeAsync(3_000);
  await gate.pass(true, true);
});
