import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { learnFrame } from '../../.ci/review/frame.mjs';
import { chooseStories } from '../../.ci/review/matrix.mjs';
import { openStoryPage } from '../../.ci/review/story-page.mjs';
import { buildStorybook, serveStorybook } from '../../.ci/review/storybook.mjs';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { nameOfPicture, WIDEST } from './pictures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the pictures lie that others are compared with. */
export const REFERENCES = fileURLToPath(new URL('references/', import.meta.url));

/** Settings of a machine that would be seen: its hinting of letters, its subpixels, its screen's colors. */
const SAME_EVERYWHERE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

const isShownAs = (before, { story, globals, media }) =>
  before?.story === story && JSON.stringify([before.globals, before.media]) === JSON.stringify([globals, media]);

const takeOne = async (storyPage, frame, picture, before) => {
  const { story, brand, scheme, width, globals, media } = picture;
  const look = frame.looks.find((it) => it.brand === brand && it.scheme === scheme && it.width === width);
  if (!look) throw new Error(`Storybook's toolbar has no ${brand} ${scheme} ${width}.`);
  if (!isShownAs(before, picture)) {
    await storyPage.page.emulateMedia({ media: null, forcedColors: null, contrast: null, ...media });
    await storyPage.show(story, globals);
  }
  const { png } = await storyPage.take(look, { margin: 0, scale: Math.min(1, WIDEST / width) });
  return { name: nameOfPicture(picture), png, fonts: await fontsOfMachine(storyPage.devtools) };
};

/** Fonts that text of the story is drawn with and that do not come along. */
const fontsOfMachine = async (devtools) => {
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root: document } = await devtools.send('DOM.getDocument');
  // Of each element on its own: asked for the whole, Chromium does not look all the way down.
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: document.nodeId,
    selector: '.story-column *:not(:empty)',
  });
  const answers = await Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })));
  const names = answers.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont));
  return [...new Set(names.map(({ familyName }) => familyName))];
};

/**
 * Builds Storybook and takes pictures of it.
 *
 * @param pictures such as `PICTURES`
 * @param flags more that Chromium is started with
 * @returns of each its `name`, its `png`, and the `fonts` of this machine that are seen in it
 * @throws {Error} when a story or a look is not there
 */
export async function takePictures(pictures, flags = []) {
  const executablePath = (await findInstalledChromium()) ?? undefined;
  const scratch = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    await buildStorybook(root, scratch);
    const storybook = await serveStorybook(scratch);
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...SAME_EVERYWHERE, ...flags] });
    try {
      const storyPage = await openStoryPage(browser, storybook.url);
      const frame = await learnFrame(storyPage, chooseStories(storybook.index));
      const taken = [];
      for (const [place, picture] of pictures.entries()) {
        taken.push(await takeOne(storyPage, frame, picture, pictures[place - 1]));
      }
      return taken;
    } finally {
      await browser.close();
      await storybook.close();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
