// Builds for production what is measured: of the package what it ships, by its own name.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const distAliases = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([entry, target]) => ({
    find: new RegExp(`^gokart-offers-react${entry.slice(1).replaceAll('.', '\\.')}$`),
    replacement: root + target.default.slice(2),
  }));

/** Modules that are made here. */
const virtual = (modules) => ({
  name: 'virtual',
  enforce: 'pre',
  resolveId: (id) => (id in modules ? `\0${id}.tsx` : null),
  load: (id) => (id.startsWith('\0virtual:') ? modules[id.slice(1, -4)] : null),
});

const shared = (modules) => ({
  root,
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  plugins: [virtual(modules)],
  resolve: { alias: distAliases },
});

/**
 * A page's files: its script, those it loads on demand, and its style sheet.
 *
 * @param code of the page's entry
 * @param options.modules further modules by name
 * @param options.split whether what is loaded on demand stays in files of its own
 * @param options.external what the page has anyway
 * @param options.isLibrary whether what the entry exports is kept
 */
export async function buildPage(code, { modules = {}, split = false, external = [], isLibrary = false } = {}) {
  process.env.NODE_ENV = 'production';
  const { output } = await build({
    ...shared({ ...modules, 'virtual:page': code }),
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      cssTarget: 'chrome123',
      rolldownOptions: {
        input: 'virtual:page',
        external,
        preserveEntrySignatures: isLibrary ? 'allow-extension' : false,
        output: { ...(!split && { codeSplitting: false }), entryFileNames: 'page.js', chunkFileNames: '[name].js' },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  return output.map((file) => ({ name: file.fileName, body: file.type === 'chunk' ? file.code : file.source }));
}

/** A module for Node, written to a file whose URL it gives. */
export async function buildForNode(name, code, modules = {}) {
  process.env.NODE_ENV = 'production';
  const outDir = `${root}dist-bench`;
  await build({
    ...shared({ ...modules, [`virtual:node-${name}`]: code }),
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: `virtual:node-${name}`,
        external: [/^react(-dom)?($|\/)/],
        output: { entryFileNames: `${name}.mjs`, codeSplitting: false },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  return new URL(`${name}.mjs`, `file://${outDir}/`);
}
