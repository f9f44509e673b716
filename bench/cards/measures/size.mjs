// What a page loads of each variant besides React and TanStack Query, which it has anyway: gzipped bytes.
import { gzipSync } from 'node:zlib';
import { buildPage } from '../build.mjs';
import { pathOf, VARIANTS } from '../world.mjs';

const EXTERNAL = [/^react(-dom)?($|\/)/, '@tanstack/react-query'];
const weigh = (files) => files.reduce((sum, { body }) => sum + gzipSync(body).length, 0);

/** By variant: its first script, what it may load on demand, and its style sheet. */
export async function measureSize(modules) {
  const sizes = {};
  for (const name of VARIANTS.filter((each) => each !== 'floor')) {
    const code = `export { Embed } from ${pathOf(`variants/${name}.tsx`)};`;
    const files = await buildPage(code, { modules, split: true, external: EXTERNAL, isLibrary: true });
    const isStyle = (file) => file.name.endsWith('.css');
    const isFirst = (file) => file.name === 'page.js';
    sizes[name] = {
      script: weigh(files.filter(isFirst)),
      'on demand': weigh(files.filter((file) => !isFirst(file) && !isStyle(file))),
      styles: weigh(files.filter(isStyle)),
    };
  }
  return sizes;
}
