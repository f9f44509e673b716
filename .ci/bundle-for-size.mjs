// Bundles what a partner imports the way a partner's bundler does (Vite's, for production), React and TanStack Query
// left out as the page has them anyway; `size-limit` then weighs the files. What is loaded on demand is a file of its
// own, weighed on a line of its own; whatever else a page needs has to be in the first one.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const IMPORTS = {
  embed: 'OfferProvider, OfferEmbed',
  embed_with_steps: 'OfferProvider, OfferEmbed, EventLadder',
  grid: 'OfferProvider, OfferGrid',
  grid_with_steps: 'OfferProvider, OfferGrid, EventLadder',
  card: 'OfferCard',
  card_with_steps: 'OfferCard, EventLadder',
  badge: 'PayoutBadge',
  theme: 'OfferTheme',
};

/** Vite's own code around every `import()`, the same for a whole page, which has it if it loads anything on demand. */
const withoutPreloadHelper = {
  name: 'without-preload-helper',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

/** A page that says another language's words; how much more it is than the page without is what they cost. */
const LOCALES = ['en', 'es', 'fr', 'de', 'ar'];

const pages = Object.entries(IMPORTS).map(([name, imports]) => [
  name,
  `export { ${imports} } from '../dist/index.js';\n`,
]);
for (const locale of LOCALES) {
  const words = `export { ${locale} } from '../dist/i18n/locales/${locale}.js';\n`;
  pages.push([`embed_with_${locale}`, `export { ${IMPORTS.embed} } from '../dist/index.js';\n${words}`]);
}

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
const into = `${root}dist-size/`;
await rm(into, { recursive: true, force: true });
await mkdir(into, { recursive: true });
for (const [name, code] of pages) {
  const entry = `${into}${name}.entry.js`;
  await writeFile(entry, code);
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutPreloadHelper],
    build: {
      outDir: into,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        // What the first file shares with those on demand stays in it.
        preserveEntrySignatures: 'allow-extension',
        external: [/^react(-dom)?($|\/)/, '@tanstack/react-query'],
        output: { entryFileNames: `${name}.js`, chunkFileNames: `${name}.on-demand.[name].js` },
        // The directives are for servers; a page's bundle has no use for them.
        checks: { moduleLevelDirective: false },
      },
    },
  });
  // What the first file shares with one on demand may stand in a file of its own, which a page loads with the first.
  const files = new Map(output.map((file) => [file.fileName, file]));
  const first = new Set([`${name}.js`]);
  for (const file of first) for (const other of files.get(file).imports) if (files.has(other)) first.add(other);
  await writeFile(`${into}${name}.js`, [...first].map((file) => files.get(file).code).join(''));
  for (const file of first) if (file !== `${name}.js`) await rm(into + file);
}
