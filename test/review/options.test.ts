import { describe, expect, it } from 'vitest';
import { HELP, readOptions } from '../../.ci/review/options.mjs';
import { sayProgress, sayTime } from '../../.ci/review/progress.mjs';

describe('what is asked for on the command line', () => {
  it('is everything and no base unless told otherwise', () => {
    expect(readOptions([])).toEqual({
      ...{ only: '', base: null, out: 'review', pages: 3, help: false },
      wanted: { brand: undefined, scheme: undefined, width: undefined },
    });
  });

  it('takes lists with commas, or the option more than once', () => {
    const { wanted } = readOptions(['--brand', 'none, bank', '--brand', 'game', '--width', '280']);
    expect(wanted).toEqual({ brand: ['none', 'bank', 'game'], scheme: undefined, width: ['280'] });
  });

  it.each([[['--brands', 'bank']], [['--pages', 'many']], [['card']]])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });

  it('is all in the help', () => {
    const { wanted, ...others } = readOptions([]);
    for (const name of Object.keys({ ...wanted, ...others })) expect(HELP).toContain(`--${name}`);
  });
});

describe('progress', () => {
  it.each([
    [0.4, '0 s'],
    [59.6, '1 min 00 s'],
    [185, '3 min 05 s'],
  ])('of %d seconds is said as %s', (seconds, text) => {
    expect(sayTime(seconds)).toBe(text);
  });

  it.each([
    [{ done: 0, total: 8, seconds: 3 }, 'Stories: 0 of 8 (0 %), 3 s'],
    [{ done: 2, total: 8, seconds: 10 }, 'Stories: 2 of 8 (25 %), 10 s, 30 s left'],
    [{ done: 8, total: 8, seconds: 40 }, 'Stories: 8 of 8 (100 %), 40 s'],
    [{ done: 0, total: 0, seconds: 0 }, 'Stories: 0 of 0 (100 %), 0 s'],
  ])('says what is left as soon as it can tell: %j', (state, line) => {
    expect(sayProgress({ title: 'Stories', ...state })).toBe(line);
  });
});
