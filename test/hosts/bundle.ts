import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Started from a test run it would be `test`, and JSX would compile to its development form.
process.env.NODE_ENV = 'production';

/** The package as it is built, under its own name. */
const alias = [
  { find: /^gokart-offers-react$/, replacement: `${root}dist/index.js` },
  { find: /^gokart-offers-react\/testing$/, replacement: `${root}dist/testing/index.js` },
];

const entry = (name: string) => fileURLToPath(new URL(`${name}.entry.tsx`, import.meta.url));

const quiet = {
  root,
  configFile: false,
  logLevel: 'warn',
  mode: 'production',
  resolve: { alias },
} as const;

/** What the pages' scripts are, by file name. */
export async function bundlePages(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    ...quiet,
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { plain: entry('plain'), mui: entry('mui'), csp: entry('csp') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const { output } = result as Extract<typeof result, { output: unknown }>;
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])));
}

/** The server's half of the pages, run in this Node. */
export async function bundleServer(): Promise<typeof import('./server.entry.js')> {
  const outDir = mkdtempSync(join(tmpdir(), 'gko-hosts-'));
  try {
    await build({
      ...quiet,
      ssr: { noExternal: true },
      build: {
        ssr: entry('server'),
        outDir,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' }, checks: { moduleLevelDirective: false } },
      },
    });
    return await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'entry.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
