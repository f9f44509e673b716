import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../src/server/kept.js';
import { createReadCache } from '../../src/server/read-cache.js';
import { filledSlot, type Slot } from '../../src/server/slot.js';
import { waitFor } from '../../src/server/wait-for.js';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-06-15T12:10:00Z') }));
afterEach(() => vi.useRealTimers());

const slotOf = (revision: string): Slot<Kept> =>
  filledSlot({ json: new Uint8Array(), revision }, Date.now(), 3_600_000);

/** A cache whose requests are lost with whoever made them, as in a runtime that ends them, but for those that are given. */
function createCache(answers: (Slot<Kept> | null)[]) {
  const asked: string[] = [];
  const cache = createReadCache<Kept>({
    maxEntries: 10,
    maxBytes: 1e6,
    patienceMs: 10_000,
    onRefresh: () => {},
    ask: (key) => {
      asked.push(key);
      const slot = answers.shift();
      return slot ? Promise.resolve(slot) : new Promise(() => {});
    },
  });
  return { cache, asked };
}

it('a request that was lost is made anew', async () => {
  const { cache, asked } = createCache([null, slotOf('a')]);
  void cache.ask('x');
  vi.setSystemTime(Date.now() + 10_000);
  void cache.ask('x');
  expect(asked).toHaveLength(1);
  vi.setSystemTime(Date.now() + 1);
  expect((await cache.ask('x')).slot.kept.revision).toBe('a');
  expect(cache.find('x')?.status).toBe('hit');
});

it('a refresh that was lost is made anew, and what is stale is shown all the while', async () => {
  const { cache, asked } = createCache([slotOf('a'), null, slotOf('b')]);
  await cache.ask('x');
  vi.setSystemTime(Date.now() + 61_000);
  for (const second of [0, 5, 9]) {
    vi.setSystemTime(Date.now() + second);
    expect(cache.find('x')?.slot.kept.revision).toBe('a');
  }
  expect(asked).toHaveLength(2);
  vi.setSystemTime(Date.now() + 10_001);
  expect(cache.find('x')?.slot.kept.revision).toBe('a');
  await vi.advanceTimersByTimeAsync(0);
  expect(cache.find('x')?.slot.kept.revision).toBe('b');
});

describe('waiting', () => {
  const late = () => new Error('late');
  const wait = (work: Promise<string>, signal?: AbortSignal, limitMs = 1000) =>
    waitFor(work, { signal, limitMs, late }).catch((error: Error) => error.message);
  const never = new Promise<string>(() => {});

  it.each<[string, () => Promise<string>, string]>([
    ['when it is done', () => wait(Promise.resolve('done')), 'done'],
    ['when it fails', () => wait(Promise.reject(new Error('failed'))), 'failed'],
    ['when it takes too long', () => wait(never), 'late'],
    ['when the signal is aborted', () => wait(never, AbortSignal.abort(new Error('gone'))), 'gone'],
    [
      'at once where it is already, though it is done',
      () => wait(Promise.resolve('done'), AbortSignal.abort(new Error('gone'))),
      'gone',
    ],
  ])('ends %s', async (_, start, expected) => {
    const told = start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await told).toBe(expected);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lasts as long as a timer can, where it may take longer', async () => {
    const told = wait(never, undefined, 2 ** 31 + 5_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.race([told, 'waiting'])).toBe('waiting');
  });
});
