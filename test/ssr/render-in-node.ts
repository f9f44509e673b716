import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { sourceAliases } from '../setup/source-aliases.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Every page of test/ssr as Node's own build of React rendered it, with that React's version and the one meant. */
    renderedInNode: { html: Record<string, string>; reactVersion: string; pinnedVersion: string };
  }
}

const reactPinnedIn = (folder: string): string => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { ...devDependencies, ...dependencies }.react;
};

/** Vitest's global setup of the projects that hydrate: renders every page in this Node, with the React of the project. */
export async function setup(project: TestProject): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'gko-ssr-'));
  try {
    await build({
      configFile: false,
      root: project.config.root,
      mode: 'development',
      logLevel: 'warn',
      resolve: { alias: sourceAliases('server'), dedupe: ['react', 'react-dom'] },
      // All in one file: left to Node, React would be the repository's own, whatever the project's is.
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('render-pages.entry.ts', import.meta.url)),
        outDir,
        emptyOutDir: false,
        minify: false,
        rolldownOptions: {
          output: { entryFileNames: 'entry.mjs' },
          // It warns of every "use client", which means nothing here.
          checks: { moduleLevelDirective: false },
        },
      },
    });
    const { renderPages, version } = await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
    project.provide('renderedInNode', {
      html: renderPages(),
      reactVersion: version,
      pinnedVersion: reactPinnedIn(project.config.root),
    });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
