// A process of its own, for production: renders cards to HTML, the variants in turn.
import { parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { answerParent } from '../../../test/scale/child.mjs';
import { buildForNode } from '../build.mjs';
import { writeFloor } from '../floor.mjs';
import { repeat } from '../offers.mjs';
import { pathOf, VARIANTS } from '../world.mjs';

/** A node of `parse5` as `writeFloor` takes it. */
function treeOf(node) {
  if (node.nodeName === '#text') return node.value;
  if (!node.tagName) return null;
  return {
    tag: node.tagName,
    attributes: node.attrs.map(({ name, value }) => [name, value]),
    children: node.childNodes.map(treeOf).filter((child) => child !== null),
  };
}

const cardsIn = (node) =>
  node.tagName === 'article' ? [treeOf(node)] : (node.childNodes ?? []).flatMap((child) => cardsIn(child));

const loadVariant = async (name, modules) =>
  (await import(await buildForNode(name, `export { Cards } from ${pathOf(`variants/${name}.tsx`)};`, modules))).Cards;

answerParent(async ({ relayed, progress, views, cards, rounds }) => {
  globalThis.views = views;
  const rest = { progress, standing: 0, brand: 0 };
  const render = (Cards, offers) => renderToString(createElement(Cards, { offers, ...rest }));
  const variants = { ours: await loadVariant('ours') };
  // What a server sends of a card is less than what is in a page, such as no buttons: so has its floor.
  const trees = cardsIn(parseFragment(render(variants.ours, relayed)));
  const ids = relayed.map(({ id }) => id);
  const modules = {
    'virtual:floor': writeFloor(
      trees.map((tree) => [tree, tree, tree]),
      ids,
    ),
  };
  for (const name of VARIANTS.slice(1)) variants[name] = await loadVariant(name, modules);

  const json = JSON.stringify(repeat(relayed, cards));
  const seen = Object.fromEntries(VARIANTS.map((name) => [name, []]));
  // The first are for the compiler: a server renders for days.
  for (let round = -8; round < rounds; round++) {
    for (const name of VARIANTS) {
      const offers = JSON.parse(json);
      globalThis.gc();
      const start = performance.now();
      render(variants[name], offers);
      if (round >= 0) seen[name].push(performance.now() - start);
    }
  }
  return seen;
});
