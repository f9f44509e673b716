import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { sourceAliases } from '../../setup/source-aliases.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the partners' server listens, for the tests of faults. */
    partnersOrigin: string;
    /** How often what is random, or goes step by step, is run: more in the long form, `FAULTS_RUNS=30`. */
    faultsRuns: number;
  }
}

/** Vitest's global setup of the tests of faults: a source refuses to run in a browser, so partners have a server in Node. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'gko-faults-'));
  await build({
    configFile: false,
    root: project.config.root,
    logLevel: 'warn',
    resolve: { alias: sourceAliases('server') },
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('serve.entry.ts', import.meta.url)),
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'serve.mjs' }, checks: { moduleLevelDirective: false } },
    },
  });
  const thread = new Worker(join(outDir, 'serve.mjs'));
  const origin = await new Promise<string>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  project.provide('partnersOrigin', origin);
  project.provide('faultsRuns', Math.max(1, Number(process.env.FAULTS_RUNS) || 1));
  return async () => {
    await thread.terminate();
    rmSync(outDir, { recursive: true, force: true });
  };
}
