// What is measured of a page that is loaded: when one embed can be used on a slow processor, and whether anything jumps.
import { renderToString } from 'react-dom/server';
import { progress } from '../../../test/scale/report.mjs';
import { buildForNode, buildPage } from '../build.mjs';
import { pathOf, VARIANTS } from '../world.mjs';

/** Runs before the page: the last change of the document, the last long task, and how much has jumped. */
const WATCH = `<script>
window.seen = { changed: 0, busy: 0, shift: 0 };
new MutationObserver(() => { seen.changed = performance.now(); }).observe(document, { childList: true, subtree: true, attributes: true });
new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) seen.busy = startTime + duration; }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen.shift += value; }).observe({ type: 'layout-shift', buffered: true });
</script>`;

/** Until nothing changes and nothing runs for a second. */
const AT_REST = () => {
  const { changed, busy } = window.seen;
  return document.querySelector('article') && performance.now() - Math.max(changed, busy) > 1000;
};

/** A page in a browser of its own, with nothing in its cache. */
async function visit({ browser }, address, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    await page.waitForFunction(AT_REST);
    return await page.evaluate(() => window.seen);
  } finally {
    await context.close();
  }
}

/**
 * From the start of the navigation until the card of one embed is whole and the page does nothing more: the last change
 * of the document or the end of the last long task, whichever is later. In milliseconds.
 */
export async function measureInteractive(world, rounds) {
  const addresses = {};
  for (const name of VARIANTS) {
    const entry = `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { Embed } from ${pathOf(`variants/${name}.tsx`)}; createRoot(document.getElementById('root')).render(createElement(Embed, { id: ${JSON.stringify(world.firstId)} }));`;
    const built = await buildPage(entry, { modules: world.modules, split: true });
    addresses[name] = world.publish(`embed-${name}`, built, { head: WATCH, data: world.data });
  }
  const seen = Object.fromEntries(VARIANTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    progress(`time to interactive, round ${round + 1} of ${rounds}`);
    for (const name of VARIANTS) {
      const { changed, busy } = await visit(world, addresses[name], 4);
      seen[name].push(Math.max(changed, busy));
    }
  }
  return seen;
}

/** How much has jumped on a page whose offer was there from the beginning: made by a server, and made by the browser. */
export async function measureShift(world) {
  progress('layout shift');
  const [offer] = world.relayed;
  const { present } = await import(
    await buildForNode('present', `export { present } from ${pathOf('variants/present.tsx')};`)
  );
  const start = (way) =>
    `import * as client from 'react-dom/client'; import { present } from ${pathOf('variants/present.tsx')}; const root = document.getElementById('root'); ${way}`;
  const shift = {};
  for (const [name, way, body] of [
    ['from a server', 'client.hydrateRoot(root, present(window.offer));', renderToString(present(offer))],
    ['in the browser', 'client.createRoot(root).render(present(window.offer));', ''],
  ]) {
    const built = await buildPage(start(way), { split: true });
    const address = world.publish(`present-${name.replaceAll(' ', '-')}`, built, {
      head: WATCH,
      body,
      data: { offer },
    });
    shift[name] = (await visit(world, address, 1)).shift;
  }
  return shift;
}
