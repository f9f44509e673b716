// What is measured in the pages that are open: they take turns, round by round.
import { progress } from '../../../test/scale/report.mjs';
import { textsOf } from '../views.mjs';
import { VARIANTS } from '../world.mjs';

/** What the goals compare. */
const COMPARED = ['ours', 'floor'];

const collected = () => Object.fromEntries(VARIANTS.map((name) => [name, []]));
/** In each round another one begins. */
const turns = (round) => VARIANTS.map((_, index) => VARIANTS[(index + round) % VARIANTS.length]);

/** Mounts so many cards again and again, each time of offers that were never shown. */
export async function measureMount({ pages, load }, count, rounds) {
  const seen = collected();
  // The first is for the browser's compilers, which know their work after 100 cards.
  for (let round = count > 100 ? 0 : -1; round < rounds; round++) {
    progress(`mount of ${count} cards, round ${round + 1} of ${rounds}`);
    for (const name of turns(round + 1)) {
      // A thousand of these take half a minute, and no goal is about them.
      if (count > 100 && round > 0 && !COMPARED.includes(name)) continue;
      const { page } = pages[name];
      await page.bringToFront();
      await load(page, count);
      const taken = await page.evaluate((cards) => window.bench.mount(cards), count);
      await page.evaluate(() => window.bench.unmount());
      if (round >= 0) seen[name].push(taken);
    }
  }
  return seen;
}

/** Changes what the visitors of 100 cards have completed, and then the brand of the page. */
export async function measureChanges({ pages, load }, rounds) {
  const seen = { progress: collected(), brand: collected() };
  for (const name of VARIANTS) {
    await load(pages[name].page, 100);
    await pages[name].page.evaluate(async () => {
      await window.bench.mount(100);
      await window.bench.setStanding(1);
    });
  }
  for (let round = -2; round < rounds; round++) {
    progress(`progress and brand of 100 cards, round ${round + 1} of ${rounds}`);
    for (const name of turns(round + 2)) {
      const { page } = pages[name];
      await page.bringToFront();
      const [standing, brand] = await page.evaluate(
        async (isEven) => {
          window.gc();
          return [await window.bench.setStanding(isEven ? 2 : 1), await window.bench.setBrand(isEven ? 1 : 0)];
        },
        round % 2 === 0,
      );
      if (round < 0) continue;
      seen.progress[name].push(standing);
      seen.brand[name].push(brand);
    }
  }
  for (const name of VARIANTS) await pages[name].page.evaluate(() => window.bench.unmount());
  return seen;
}

async function collect({ session }) {
  // Twice, as what is finalized by the first is freed by the second.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
}

/** Bytes of JavaScript's heap that so many cards keep, for each of them. */
export async function measureHeap({ pages, load }, count) {
  const bytes = {};
  for (const name of VARIANTS) {
    progress(`heap: ${name}`);
    const { page, session } = pages[name];
    await load(page, count);
    await collect(pages[name]);
    const before = (await session.send('Runtime.getHeapUsage')).usedSize;
    await page.evaluate((cards) => window.bench.mount(cards), count);
    await collect(pages[name]);
    bytes[name] = ((await session.send('Runtime.getHeapUsage')).usedSize - before) / count;
    await page.evaluate(() => window.bench.unmount());
  }
  return bytes;
}

/** How many nodes of the document are left after so many cards came and went, above those before. */
export async function measureDetached({ pages, load }, rounds) {
  const nodes = {};
  for (const name of VARIANTS) {
    progress(`detached nodes: ${name}`);
    const { page, session } = pages[name];
    const count = async () => {
      await collect(pages[name]);
      return (await session.send('Memory.getDOMCounters')).nodes;
    };
    await load(page, 5);
    await page.evaluate(() => window.bench.churn(20));
    const before = await count();
    await page.evaluate((times) => window.bench.churn(times), rounds);
    nodes[name] = (await count()) - before;
  }
  return nodes;
}

/** What a variant does not show of what ours says, in each state of each model: texts, pictures, the link. */
export async function findMissing({ pages, load, data, relayed }) {
  const missing = [];
  const plain = (text) => text.replace(/[\s\u00a0]+/g, '');
  for (const name of VARIANTS) {
    const { page } = pages[name];
    await load(page, relayed.length);
    await page.evaluate((count) => window.bench.mount(count), relayed.length);
    for (const standing of [0, 1, 2]) {
      await page.evaluate((next) => window.bench.setStanding(next), standing);
      const cards = await page.evaluate(() =>
        [...document.querySelectorAll('article')].map((card) => ({
          text: card.textContent,
          pictures: [...card.querySelectorAll('img')].map(({ src }) => src),
          links: [...card.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        })),
      );
      for (const [model, { text, pictures, links }] of cards.entries()) {
        const { html, pictures: expected, ...view } = data.views[model][standing];
        const words = Object.values(html).flatMap((source) => source.replace(/<[^>]*>/g, '\n').split('\n'));
        const told = plain(text);
        const isTold = (part) => told.includes(plain(part).replaceAll('&amp;', '&'));
        const absent = [...textsOf(view), ...words].filter((part) => !isTold(part));
        if (expected.some((url) => !pictures.includes(url))) absent.push('a picture');
        if (!links.includes(`/api/offers/${relayed[model].id}/go`)) absent.push('the link');
        missing.push(...absent.map((part) => `${name}, model ${model}, standing ${standing}: ${part}`));
      }
    }
    await page.evaluate(() => window.bench.unmount());
  }
  return missing;
}
