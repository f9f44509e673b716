// Bundles what a partner imports the way a partner's bundler does (Vite's, for production), React and TanStack Query
// left out as the page has them anyway; `size-limit` then weighs the files.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const IMPORTS = {
  embed: 'OfferProvider, OfferEmbed',
  card: 'OfferCard',
  badge: 'PayoutBadge',
};

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
const into = `${root}dist-size/`;
await mkdir(into, { recursive: true });
for (const [name, imports] of Object.entries(IMPORTS)) {
  const entry = `${into}${name}.entry.js`;
  await writeFile(entry, `export { ${imports} } from '../dist/index.js';\n`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: into,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react(-dom)?($|\/)/, '@tanstack/react-query'],
        output: { entryFileNames: `${name}.js` },
        // The directives are for servers; a page's bundle has no use for them.
        checks: { moduleLevelDirective: false },
      },
    },
  });
}
