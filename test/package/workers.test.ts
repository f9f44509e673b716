import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { root } from './dist.js';

const BUILT_IN = new Set(builtinModules);

/** A module of Node's that is reached, and how: `import-statement`, or `dynamic-import`, which may fail. */
type Reached = [module: string, how: string];

/** What of Node's an entry reaches, bundled with its dependencies as a bundler does that goes by these conditions. */
async function reachedInNode(entry: string, conditions: string[]): Promise<Reached[]> {
  const reached: Reached[] = [];
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'note-built-ins',
        enforce: 'pre',
        resolveId(id, _, { kind }) {
          if (!id.startsWith('node:') && !BUILT_IN.has(id)) return null;
          reached.push([id, kind ?? 'import-statement']);
          return { id, external: true };
        },
      },
    ],
    ssr: {
      target: 'webworker',
      noExternal: true,
      resolve: { conditions: [...conditions, 'import', 'module', 'default'] },
    },
    build: { ssr: join(root, entry), write: false, rolldownOptions: { external: /^cloudflare:/ } },
  });
  return reached;
}

const ENTRIES = ['dist/server/index.js', 'dist/testing/index.js'];

it.each(ENTRIES)('%s reaches nothing of Node on Workers', async (entry) => {
  expect(await reachedInNode(entry, ['workerd', 'worker', 'browser'])).toEqual([]);
});

describe.each([
  ['another edge', ['edge-light', 'worker']],
  ['a bundler that knows of no runtime', []],
])('on %s', (_, conditions) => {
  it.each(ENTRIES)('%s needs nothing of Node', async (entry) => {
    // What lru-cache tries for tracing there, and does without: import('node:diagnostics_channel').catch(…).
    const optional: Reached[] = entry.includes('server') ? [['node:diagnostics_channel', 'dynamic-import']] : [];
    expect(await reachedInNode(entry, conditions)).toEqual(optional);
  });
});

it('would be seen to need it: lru-cache does, where a bundler builds for Node', async () => {
  expect(await reachedInNode('dist/server/index.js', ['node'])).toEqual([
    ['node:diagnostics_channel', 'import-statement'],
  ]);
});
