import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePictures } from './compare.mjs';
import { nameOf } from './matrix.mjs';

/** In the order in which they are shown. */
const STATES = ['failed', 'changed', 'new', 'gone', 'same', 'taken'];

/**
 * What stands first: failed, then changed by how much, then new and gone, then the rest as it came.
 *
 * @param stories with `state` and `mismatch`
 */
export function sortForReview(stories) {
  const rank = ({ state }) => STATES.indexOf(state);
  return stories.toSorted((a, b) => rank(a) - rank(b) || b.mismatch - a.mismatch);
}

/** What becomes of stories that are compared with nothing. */
export function withoutBase(stories, taken) {
  return stories.map((story) => {
    const { shots, failure } = taken.get(story.id);
    return { ...story, shots, failure, mismatch: 0, state: failure ? 'failed' : 'taken' };
  });
}

/**
 * Compares what was taken of now with what was taken of the base; where pictures differ, one that marks how goes into a folder.
 *
 * @returns stories with `state`, `mismatch` (the largest share of a picture that differs) and `shots`, each of which has
 *   `share`, and where that is not 0 `before` and `difference`, two files
 */
export async function againstBase({ now, base, folder, onStory = () => {} }) {
  const before = new Map(base.stories.map((story) => [story.id, story]));
  const compared = [];
  for (const story of now.stories) {
    compared.push(await compareStory(story, now.taken.get(story.id), base.taken.get(story.id), folder));
    before.delete(story.id);
    onStory(story);
  }
  const gone = [...before.values()].map((story) => ({
    ...story,
    ...base.taken.get(story.id),
    mismatch: 0,
    state: 'gone',
  }));
  return [...compared, ...gone];
}

const compareStory = async (story, now, base, folder) => {
  if (now.failure) return { ...story, ...now, mismatch: 0, state: 'failed' };
  if (!base) return { ...story, ...now, mismatch: 0, state: 'new' };
  if (base.failure)
    return { ...story, ...now, mismatch: 0, state: 'new', note: `In the base it failed: ${base.failure}` };

  const earlier = new Map(base.shots.map((shot) => [nameOf(shot), shot]));
  const shots = [];
  for (const shot of now.shots) {
    const old = earlier.get(nameOf(shot));
    if (!old) {
      shots.push({ ...shot, share: null });
      continue;
    }
    const { share, picture } = comparePictures(await readFile(old.file), await readFile(shot.file));
    if (!picture) {
      shots.push({ ...shot, share });
      continue;
    }
    const difference = join(folder, story.id, `${nameOf(shot)}.png`);
    await mkdir(join(folder, story.id), { recursive: true });
    await writeFile(difference, picture);
    shots.push({ ...shot, share, before: old, difference });
  }
  const mismatch = Math.max(0, ...shots.map(({ share }) => share ?? 0));
  return { ...story, shots, failure: null, mismatch, state: mismatch > 0 ? 'changed' : 'same' };
};
