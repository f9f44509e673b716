// Does scrolling through an OfferGrid of 1,000 offers drop more frames than through the same grid in plain HTML?
//
// The page is built for production. The plain one is its markup once it has come to rest, as a document of its own, with
// the same style sheets and no script; for information also without `content-visibility`. All of them are scrolled from
// top to bottom in a real Chromium, by the same distance a frame; a frame that comes late by n intervals has dropped n.
// They take turns after each small part of the way, so that what else the machine does meets all of them alike, and are
// compared part by part: OfferGrid drops more where it is sure by 95 % that the mean of the differences is above 0.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../test/setup/find-chromium.mjs';
import { sourceAliases } from '../test/setup/source-aliases.mjs';

const OFFERS = 1000;
/** In how many parts the way is gone. */
const PARTS = 48;
/** How many of them are gone without `content-visibility`, for information. */
const BARE_PARTS = 8;
/** A hard fling: ten windows a second, in CSS pixels a frame. */
const STEP = 150;
const VIEWPORT = { width: 1280, height: 900 };
process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
const { output } = await build({
  root,
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  resolve: { alias: sourceAliases('browser') },
  build: {
    write: false,
    copyPublicDir: false,
    modulePreload: false,
    cssTarget: 'chrome123',
    rolldownOptions: {
      input: fileURLToPath(new URL('grid/page.entry.tsx', import.meta.url)),
      output: { codeSplitting: false },
      checks: { moduleLevelDirective: false },
    },
  },
});
const script = output.find(({ type }) => type === 'chunk').code;
const css = output
  .filter(({ fileName }) => fileName.endsWith('.css'))
  .map(({ source }) => source)
  .join('\n');

const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
/** One with no script of its own. */
const htmlPage = (body, more = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Offers</title><link rel="icon" href="data:,"><style>body{margin:24px;font:16px sans-serif}${css}${more}</style><body><div id="root">${body}</div>`;

/** A page with every offer in it, at rest. */
async function open(html) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/page.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`http://127.0.0.1:9/?offers=${OFFERS}`);
  await page.waitForFunction((count) => document.querySelectorAll('article').length === count, OFFERS);
  await page.waitForTimeout(1500);
  return page;
}

/** Scrolls one part of the way; tells how many frames that took and how many were dropped. */
const scroll = async (page, part) => {
  await page.bringToFront();
  return page.evaluate(
    ([step, end]) =>
      new Promise((resolve) => {
        const times = [];
        const until = (document.documentElement.scrollHeight - innerHeight) * end - 1;
        const next = (time) => {
          times.push(time);
          const before = scrollY;
          scrollBy({ top: step, behavior: 'instant' });
          if (scrollY > before && scrollY < until) return requestAnimationFrame(next);
          const deltas = times.slice(1).map((each, index) => each - times[index]);
          const dropped = deltas.map((delta) => Math.max(0, Math.round((delta * 60) / 1000) - 1));
          resolve({ frames: deltas.length, dropped: dropped.reduce((sum, each) => sum + each, 0) });
        };
        // What bringing it to the front costs is none of the list's.
        setTimeout(() => requestAnimationFrame(next), 50);
      }),
    [STEP, (part + 1) / PARTS],
  );
};

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

const ALIVE = `${htmlPage('')}<script type="module" src="/page.js"></script>`;
const first = await open(ALIVE);
const markup = await first.locator('#root').innerHTML();
await first.close();

const BARE = 'plain HTML without content-visibility';
const variants = {
  OfferGrid: ALIVE,
  'plain HTML': htmlPage(markup),
  [BARE]: htmlPage(markup, '.gko-grid-item>*{content-visibility:visible!important}'),
};
const parts = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
console.log(`${OFFERS} offers, ${(markup.length / 1e6).toFixed(1)} MB of markup, ${STEP} px a frame`);
const pages = new Map();
for (const [name, html] of Object.entries(variants)) pages.set(name, await open(html));
for (let part = 0; part < PARTS; part++) {
  const names = Object.keys(variants).filter((name) => name !== BARE || part < BARE_PARTS);
  for (const name of part % 2 ? names.toReversed() : names) parts[name].push(await scroll(pages.get(name), part));
  if (part % 8 === 7) {
    const soFar = names.map((name) => `${name} ${sum(parts[name].map(({ dropped }) => dropped))}`);
    console.log(`${Math.round((100 * (part + 1)) / PARTS)} %: dropped: ${soFar.join(', ')}`);
  }
}
await browser.close();

console.log('\nin all:');
for (const [name, each] of Object.entries(parts)) {
  const [dropped, frames] = ['dropped', 'frames'].map((key) => sum(each.map((part) => part[key])));
  console.log(
    `  ${name}: ${dropped} of ${dropped + frames} frames dropped (${Math.round((100 * dropped) / (dropped + frames))} %)`,
  );
}
const [ours, plain] = ['OfferGrid', 'plain HTML'].map((name) => parts[name].map(({ dropped }) => dropped));
const differences = ours.map((dropped, index) => dropped - plain[index]);
const mean = sum(differences) / differences.length;
const deviation = Math.sqrt(sum(differences.map((each) => (each - mean) ** 2)) / (differences.length - 1));
// Student's t for so many pairs, one-sided 95 %.
const margin = (1.68 * deviation) / Math.sqrt(differences.length);
const isFine = mean - margin <= 0;
const said = `${mean.toFixed(1)} ± ${margin.toFixed(1)} more in each of ${differences.length} parts; ratio ${(sum(ours) / Math.max(1, sum(plain))).toFixed(2)}`;
console.log(`\nOfferGrid drops ${isFine ? 'no more' : 'MORE'} frames than plain HTML: ${said}.`);
process.exitCode = isFine ? 0 : 1;
