// `npm run pictures:update`: takes the pictures anew that `npm test` compares with.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePictures, sayPercent } from '../../.ci/review/compare.mjs';
import { shrinkPng } from '../../.ci/review/small-png.mjs';
import { PICTURES } from './pictures.mjs';
import { REFERENCES, takePictures } from './take-pictures.mjs';

const taken = await takePictures(PICTURES);
await mkdir(REFERENCES, { recursive: true });
const files = new Set(taken.map(({ name }) => `${name}.png`));
const stale = (await readdir(REFERENCES)).filter((file) => !files.has(file));
for (const file of stale) {
  await rm(join(REFERENCES, file));
  console.log(`gone     ${file}`);
}

let bytes = 0;
for (const { name, png } of taken) {
  const file = join(REFERENCES, `${name}.png`);
  const [before, after] = [await readFile(file).catch(() => null), shrinkPng(png)];
  bytes += after.length;
  if (before?.equals(after)) continue;
  await writeFile(file, after);
  console.log(`${before ? sayPercent(comparePictures(before, after).share).padStart(8) : '     new'} ${name}.png`);
}
console.log(`${taken.length} pictures, ${Math.round(bytes / 1000)} kB`);
