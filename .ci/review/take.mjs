import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf } from './matrix.mjs';
import { openStoryPage } from './story-page.mjs';

/**
 * Takes a picture of every story in every look: `{folder}/{story id}/{look}.png`.
 *
 * @param options.pages how many browser pages take them side by side
 * @param options.onStory called after each story
 * @returns for each story its `shots` (the look, the file, its size in CSS pixels), or the `failure` that left it without
 */
export async function takePictures({ browser, url, stories, looks, folder, pages, onStory = () => {} }) {
  const taken = new Map();
  const queue = [...stories];

  const takeStory = async (page, { id }) => {
    const brand = await page.show(id);
    await mkdir(join(folder, id), { recursive: true });
    const shots = [];
    for (const look of looks.filter((it) => brand === null || it.brand === brand)) {
      const { png, width, height } = await page.take(look, { isQuick: true });
      const file = join(folder, id, `${nameOf(look)}.png`);
      await writeFile(file, png);
      shots.push({ ...look, attributes: undefined, file, size: { width, height } });
    }
    return { shots, failure: null };
  };

  const work = async () => {
    let page = await openStoryPage(browser, url);
    for (let story = queue.shift(); story; story = queue.shift()) {
      try {
        taken.set(story.id, await takeStory(page, story));
      } catch (error) {
        taken.set(story.id, { shots: [], failure: error.message });
        // Whatever it did to its page must not show in the next story.
        await page.close();
        page = await openStoryPage(browser, url);
      }
      onStory(story);
    }
    await page.close();
  };

  await Promise.all(Array.from({ length: pages }, work));
  return new Map(stories.map(({ id }) => [id, taken.get(id)]));
}
