import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { sourceAliases } from '../setup/source-aliases.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const shared = {
  configFile: false,
  root,
  mode: 'production',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const;
// Started from a test run it would be `test`, and JSX would compile to its development form.
process.env.NODE_ENV = 'production';

const checks = { moduleLevelDirective: false };

/** The half of the page that runs in a server, and the files that its browser loads, by path. */
export interface Built {
  server: typeof import('./server.entry.js');
  files: ReadonlyMap<string, string>;
}

/** Builds the page with React's form for visitors, which is what hostile content meets. */
export async function buildPage(): Promise<Built> {
  const outDir = mkdtempSync(join(tmpdir(), 'gko-hostile-'));
  try {
    await build({
      ...shared,
      resolve: { alias: sourceAliases('server') },
      ssr: { noExternal: true },
      build: {
        ssr: entry('server.entry.tsx'),
        outDir,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' }, checks },
      },
    });
    const server = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'entry.mjs')).href);
    const result = await build({
      ...shared,
      resolve: { alias: sourceAliases('browser') },
      build: {
        write: false,
        copyPublicDir: false,
        minify: false,
        modulePreload: false,
        target: 'chrome123',
        cssTarget: 'chrome123',
        rolldownOptions: {
          input: { page: entry('client.entry.tsx') },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
          checks,
        },
      },
    });
    const { output } = result as Extract<typeof result, { output: unknown }>;
    const files = output.map(
      (file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)] as const,
    );
    return { server, files: new Map(files) };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
