import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { againstBase, sortForReview, withoutBase } from '../../.ci/review/against.mjs';

interface Taken {
  shots: object[];
  failure: string | null;
}

/** What the parts make of a story, as far as it is asked for here. */
interface Compared {
  id: string;
  state: string;
  mismatch: number;
  shots: { share: number | null; difference: string }[];
}

const story = (id: string, state = 'same', mismatch = 0) => ({ id, title: 'Parts', name: id, state, mismatch });

describe('the order of a review', () => {
  it('is failures, changes from large to small, new, gone, and then the rest as it came', () => {
    const stories = [
      story('z'),
      story('small', 'changed', 0.01),
      story('gone', 'gone'),
      story('large', 'changed', 0.4),
      story('a'),
      story('new', 'new'),
      story('broken', 'failed'),
    ];
    const sorted: Compared[] = sortForReview(stories);
    expect(sorted.map(({ id }) => id)).toEqual(['broken', 'large', 'small', 'new', 'gone', 'z', 'a']);
  });
});

describe('what changed since a base', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'against-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const shot = async (name: string, grey: number, brand = 'none') => {
    const png = new PNG({ width: 4, height: 4 });
    png.data.fill(grey);
    for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255;
    const file = join(folder, `${name}.png`);
    await writeFile(file, PNG.sync.write(png));
    return { brand, scheme: 'light', width: 280, file, size: { width: 4, height: 4 } };
  };
  const withShots = (...shots: object[]) => ({ shots, failure: null });
  const failed = { shots: [], failure: 'It threw.' };

  it('is told of each story, whether both, one or none could be shown', async () => {
    const white = await shot('white', 255);
    const now = {
      stories: ['same', 'changed', 'new', 'broken', 'mended'].map((id) => story(id)),
      taken: new Map<string, Taken>([
        ['same', withShots(white)],
        ['changed', withShots(await shot('black', 0), await shot('bank', 0, 'bank'))],
        ['new', withShots(white)],
        ['broken', failed],
        ['mended', withShots(white)],
      ]),
    };
    const base = {
      stories: ['gone', 'same', 'changed', 'broken', 'mended'].map((id) => story(id)),
      taken: new Map<string, Taken>([
        ['gone', withShots(white)],
        ['same', withShots(await shot('white again', 255))],
        ['changed', withShots(white)],
        ['broken', withShots(white)],
        ['mended', failed],
      ]),
    };
    const differences = join(folder, 'differences');
    const compared: Compared[] = await againstBase({ now, base, folder: differences });

    expect(compared.map(({ id, state, mismatch }) => [id, state, mismatch])).toEqual([
      ['same', 'same', 0],
      ['changed', 'changed', 1],
      ['new', 'new', 0],
      ['broken', 'failed', 0],
      ['mended', 'new', 0],
      ['gone', 'gone', 0],
    ]);
    // The base had no such brand: there is nothing to compare with.
    expect(compared[1]?.shots.map(({ share }) => share)).toEqual([1, null]);
    await expect(readFile(compared[1]?.shots[0]?.difference ?? '')).resolves.toBeInstanceOf(Buffer);
  });

  it('is nothing without one, but failures are told', () => {
    const taken = new Map<string, Taken>([
      ['a', withShots()],
      ['b', failed],
    ]);
    const stories: Compared[] = withoutBase([story('a'), story('b')], taken);
    expect(stories.map(({ state }) => state)).toEqual(['taken', 'failed']);
  });
});
