import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparePictures, sayPercent } from '../../.ci/review/compare.mjs';
import { nameOfPicture, PICTURES, TOLERANCE } from './pictures.mjs';
import { REFERENCES, takePictures } from './take-pictures.mjs';

/** Where a picture is put that is not as its reference, and one that marks where. */
const FAILED = fileURLToPath(new URL('failed/', import.meta.url));

const names: string[] = PICTURES.map(nameOfPicture);
let taken: Map<string, { png: Buffer; fonts: string[] }>;

beforeAll(async () => {
  await rm(FAILED, { recursive: true, force: true });
  taken = new Map((await takePictures(PICTURES)).map(({ name, ...picture }) => [name, picture]));
}, 600_000);

const pictureOf = (name: string) => {
  const picture = taken.get(name);
  if (!picture) throw new Error(`No picture was taken of ${name}.`);
  return picture;
};

describe('what a card looks like', () => {
  it.each(names)('%s is as its reference', async (name) => {
    const { png } = pictureOf(name);
    const reference = await readFile(join(REFERENCES, `${name}.png`)).catch(() => null);
    if (!reference) throw new Error('It has no reference. Look at the story, then run: npm run pictures:update');

    const { share, picture } = comparePictures(reference, png, { threshold: TOLERANCE.threshold, ignoreEdges: true });
    if (share <= TOLERANCE.share) return;
    await mkdir(FAILED, { recursive: true });
    await writeFile(join(FAILED, `${name}.now.png`), png);
    if (picture) await writeFile(join(FAILED, `${name}.difference.png`), picture);
    throw new Error(
      `${sayPercent(share)} of it differs, ${sayPercent(TOLERANCE.share)} may. See test/pictures/failed/${name}.*.png; ` +
        'where it is meant to look so: npm run pictures:update',
    );
  });

  it.each(names)('%s is drawn with the fonts that come along', (name) => {
    expect(pictureOf(name).fonts).toEqual([]);
  });
});

describe('the references', () => {
  it('are at most 40, one for each picture', async () => {
    expect(names.length).toBeLessThanOrEqual(40);
    expect((await readdir(REFERENCES)).toSorted()).toEqual(names.map((name) => `${name}.png`).toSorted());
  });

  it('are small', async () => {
    const files = await Promise.all((await readdir(REFERENCES)).map((file) => readFile(join(REFERENCES, file))));
    expect(files.reduce((bytes, { length }) => bytes + length, 0)).toBeLessThan(600_000);
    for (const file of files) expect(file.readUInt32BE(16), 'width').toBeLessThanOrEqual(420);
  });
});
