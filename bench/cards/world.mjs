// All that is measured, built and served: the offers, the pages of each variant, and the browser.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../../test/setup/find-chromium.mjs';
import { buildPage } from './build.mjs';
import { writeFloor } from './floor.mjs';
import { MODELS, offerId, pictures, progressOf, rawModels, relayedModels, repeat } from './offers.mjs';
import { serve } from './serve.mjs';
import { readViews, withContent } from './views.mjs';

/** In the order in which they take their turns. */
export const VARIANTS = ['ours', 'floor', 'lean', 'mui'];
const VIEWPORT = { width: 1280, height: 900 };
const STANDINGS = [0, 1, 2];

/** A module's path, as a page's code imports it. */
export const pathOf = (name) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));

/** A page's HTML: what is in it, its data, its style sheet and its script. */
export const htmlOf = (files, { body = '', head = '', data = {} } = {}) => {
  const css = files.filter(({ name }) => name.endsWith('.css')).map((file) => file.body);
  // What stands in a script must not end it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Offers</title><link rel="icon" href="data:,"><style>body{margin:24px;font:16px sans-serif}${css.join('\n')}</style>${head}<body><div id="root">${body}</div><script>Object.assign(window, ${json})</script><script type="module" src="page.js"></script>`;
};

/** Builds and serves everything, and opens a page for each variant. */
export async function createWorld() {
  const { origin, files, close } = await serve();
  for (const [path, svg] of pictures()) files.set(path, svg);
  const raw = rawModels(`${origin}/media`);
  const relayed = await relayedModels(raw);
  for (const offer of relayed) files.set(`/api/offers/${offer.id}`, JSON.stringify(offer));
  const args = [...CHROMIUM_FLAGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  const data = { progress: progressOf(relayed), views: [] };

  /** Puts a built page at a path of its own; gives its address. */
  const publish = (name, built, options) => {
    for (const { name: file, body } of built) files.set(`/${name}/${file}`, body);
    files.set(`/${name}/`, htmlOf(built, options));
    return `${origin}/${name}/`;
  };
  const open = async (address, isReady) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    page.on('pageerror', (error) => console.error(`${address}: ${error}`));
    await page.goto(address);
    await page.waitForFunction(isReady);
    const session = await page.context().newCDPSession(page);
    return { page, session };
  };
  const openVariant = async (name, modules) => {
    const entry = `import { Cards } from ${pathOf(`variants/${name}.tsx`)}; import { startPage } from ${pathOf('page.tsx')}; startPage(Cards);`;
    return open(publish(name, await buildPage(entry, { modules }), { data }), () => 'bench' in window);
  };
  const load = (page, count) =>
    page.evaluate(
      (json) => {
        window.bench.load(json);
        window.gc();
      },
      JSON.stringify(repeat(relayed, count)),
    );

  const ours = await openVariant('ours');
  await load(ours.page, MODELS);
  await ours.page.evaluate((count) => window.bench.mount(count), MODELS);
  const seen = [];
  for (const standing of STANDINGS) {
    await ours.page.evaluate((next) => window.bench.setStanding(next), standing);
    // Until what is loaded on demand is there, which every later mount has at once.
    await ours.page.waitForTimeout(500);
    seen.push({
      views: await ours.page.evaluate(readViews),
      trees: await ours.page.evaluate(() => window.bench.trees()),
    });
  }
  await ours.page.evaluate(() => window.bench.unmount());
  const byModel = (what) => relayed.map((_, model) => seen.map((state) => state[what][model]));
  const ids = relayed.map(({ id }) => id);
  data.views = withContent(byModel('views'), raw);
  const modules = { 'virtual:floor': writeFloor(byModel('trees'), ids) };

  const pages = { ours };
  for (const name of VARIANTS.slice(1)) pages[name] = await openVariant(name, modules);
  return {
    browser,
    data,
    files,
    modules,
    open,
    origin,
    pages,
    publish,
    raw,
    relayed,
    load,
    firstId: offerId(0),
    close: async () => {
      await browser.close();
      close();
    },
  };
}
