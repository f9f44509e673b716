// `npm run review`: takes pictures of every story and makes contact sheets of them. `-- --help` says how.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../test/setup/find-chromium.mjs';
import { againstBase, sortForReview, withoutBase } from './against.mjs';
import { checkOut, resolveRevision } from './base.mjs';
import { sayPercent } from './compare.mjs';
import { learnFrame } from './frame.mjs';
import { chooseLooks, chooseStories, nameOf } from './matrix.mjs';
import { HELP, readOptions } from './options.mjs';
import { sayTime, startProgress } from './progress.mjs';
import { reviewPage } from './review-page.mjs';
import { drawSheets } from './sheet.mjs';
import { openStoryPage } from './story-page.mjs';
import { buildStorybook, serveStorybook } from './storybook.mjs';
import { takePictures } from './take.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line) => console.log(line);

/** Builds a checkout's Storybook and takes the pictures that were asked for. */
const shoot = async ({ browser, checkout, built, folder, options, title, onlyThese }) => {
  say(`Building the Storybook of ${title}.`);
  await buildStorybook(checkout, built);
  const storybook = await serveStorybook(built);
  try {
    const stories = chooseStories(storybook.index, options.only);
    if (stories.length === 0 && !onlyThese) throw new Error(`No story has "${options.only}" in its id, title or name.`);
    const asked = await openStoryPage(browser, storybook.url);
    const frame = await learnFrame(asked, chooseStories(storybook.index));
    await asked.close();
    const looks = onlyThese
      ? frame.looks.filter((look) => onlyThese.has(nameOf(look)))
      : chooseLooks(frame, options.wanted);
    const progress = startProgress(`Stories of ${title}, each in ${looks.length} looks`, stories.length);
    const taken = await takePictures({
      ...{ browser, url: storybook.url, stories, looks, folder, pages: options.pages },
      onStory: progress.step,
    });
    progress.end();
    return { stories, looks, taken };
  } finally {
    await storybook.close();
  }
};

const shootBase = async ({ browser, scratch, commit, options, folder, looks }) => {
  const checkout = join(scratch, 'base');
  await checkOut(root, commit.hash, checkout, say);
  const onlyThese = new Set(looks.map(nameOf));
  const title = `the base, ${commit.hash.slice(0, 7)}`;
  return shoot({ browser, checkout, built: join(scratch, 'base-built'), folder, options, title, onlyThese });
};

const compare = async ({ now, base, folder }) => {
  const progress = startProgress('Compared', now.stories.length);
  const stories = await againstBase({ now, base, folder, onStory: progress.step });
  progress.end();
  return stories;
};

const draw = async ({ browser, out, stories, linkTo, pages }) => {
  const folder = join(out, 'sheets');
  await mkdir(folder, { recursive: true });
  const withPictures = stories.filter(({ shots }) => shots.length > 0);
  const served = await preview({
    ...{ configFile: false, root: out, logLevel: 'silent', build: { outDir: '.' } },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = `http://127.0.0.1:${served.httpServer.address().port}`;
  const progress = startProgress('Contact sheets', withPictures.length);
  await drawSheets({ browser, url, stories: withPictures, linkTo, folder, pages, onStory: progress.step });
  progress.end();
  await served.close();
  return stories.map((story) => ({ ...story, sheet: story.shots.length > 0 ? join(folder, `${story.id}.png`) : null }));
};

const summarize = (stories) => {
  const of = (state) => stories.filter((story) => story.state === state);
  for (const { id, mismatch, shots } of of('changed')) {
    const worst = shots.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
    say(`${sayPercent(mismatch).padStart(8)}  ${id}  (${nameOf(worst)})`);
  }
  for (const { id } of of('new')) say(`     new  ${id}`);
  for (const { id } of of('gone')) say(`    gone  ${id}`);
  for (const { id, failure } of of('failed')) say(`  failed  ${id}: ${failure.split('\n')[0]}`);
  return of('failed').length;
};

const review = async (options) => {
  const started = Date.now();
  const out = resolve(options.out);
  const commit = options.base === null ? null : resolveRevision(root, options.base);
  // Only what a review makes: the folder may hold other things.
  for (const name of ['pictures', 'base', 'differences', 'sheets', 'index.html']) {
    await rm(join(out, name), { recursive: true, force: true });
  }
  await mkdir(out, { recursive: true });
  const linkTo = (file) => relative(out, file).split(sep).map(encodeURIComponent).join('/');
  const scratch = await mkdtemp(join(tmpdir(), 'review-'));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
  try {
    const built = join(scratch, 'built');
    const now = await shoot({
      browser,
      checkout: root,
      built,
      folder: join(out, 'pictures'),
      options,
      title: 'these files',
    });
    const base =
      commit && (await shootBase({ browser, scratch, commit, options, folder: join(out, 'base'), looks: now.looks }));
    const compared = base
      ? await compare({ now, base, folder: join(out, 'differences') })
      : withoutBase(now.stories, now.taken);
    const stories = await draw({ browser, out, stories: sortForReview(compared), linkTo, pages: options.pages });

    const pictures = [...now.taken.values()].reduce((sum, { shots }) => sum + shots.length, 0);
    const changed = stories.filter(({ state }) => state === 'changed').length;
    const about = [
      `${now.stories.length} stories, ${pictures} pictures`,
      commit
        ? `Compared with ${commit.hash.slice(0, 7)}, ${commit.subject}: ${changed} stories changed`
        : 'Compared with nothing (--base)',
    ];
    await writeFile(join(out, 'index.html'), reviewPage({ stories, looks: now.looks, about, linkTo }));
    const failures = summarize(stories);
    for (const line of about) say(line);
    say(`${join(out, 'index.html')}, after ${sayTime((Date.now() - started) / 1000)}`);
    return failures;
  } finally {
    await browser.close();
    await rm(scratch, { recursive: true, force: true });
  }
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(HELP);
  // What a picture shows is for eyes to judge; that there is none is a failure.
  else if ((await review(options)) > 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
