import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { goOn } from '../../src/server/go-on.js';

const fail = (): never => {
  throw new Error('failed');
};
const say = (error: unknown) => (error as Error).message;

describe('goOn', () => {
  it('goes on at once with what is there', () => {
    expect(
      goOn(
        () => 1,
        (one) => one + 1,
      ),
    ).toBe(2);
    expect(goOn(() => null, String)).toBe('null');
  });

  it.each([
    ['a promise', () => Promise.resolve(1)],
    ['a promise of another realm', () => runInNewContext('Promise.resolve(1)') as Promise<number>],
  ])('goes on later with %s', async (_, begin) => {
    const result = goOn(begin, (one) => one + 1);
    expect(result).toBeInstanceOf(Promise);
    expect(await result).toBe(2);
  });

  it.each([
    ['the beginning', () => goOn<number, string | number>(fail, (one) => one, say)],
    ['what came of it', () => goOn<number, string | number>(() => 1, fail, say)],
    [
      'a promise',
      () =>
        goOn<number, string | number>(
          () => Promise.reject(new Error('failed')),
          (one) => one,
          say,
        ),
    ],
    ['what came of a promise', () => goOn<number, string | number>(() => Promise.resolve(1), fail, say)],
  ])('says what failed: %s', async (_, start) => {
    expect(await start()).toBe('failed');
  });

  it('throws on what nobody takes', async () => {
    expect(() => goOn(fail, String)).toThrow('failed');
    await expect(goOn(() => Promise.resolve(1), fail)).rejects.toThrow('failed');
  });
});
