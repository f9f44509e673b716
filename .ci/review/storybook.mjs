import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'vite';

/**
 * Builds the Storybook of a checkout into a folder. Silent unless it fails.
 *
 * @throws {Error} with what it printed
 */
export async function buildStorybook(checkout, into) {
  const cli = join(checkout, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  const child = spawn(process.execPath, [cli, 'build', '--quiet', '--disable-telemetry', '-o', into], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    // From a test run it would be `test`, and React a development build that knows it.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (status !== 0) throw new Error(`Storybook could not be built in ${checkout}:\n${printed}`);
}

/** Serves a built Storybook on this machine alone, and reads which stories it has. */
export async function serveStorybook(folder) {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = server.httpServer.address();
  return {
    url: `http://127.0.0.1:${port}`,
    index: JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')),
    close: () => server.close(),
  };
}
