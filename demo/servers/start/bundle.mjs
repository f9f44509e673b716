import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The package's root folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What each runtime's bundler looks for in `exports` and `imports`. Those of workerd are what wrangler sets. */
const CONDITIONS = {
  node: ['node', 'import', 'module', 'default'],
  workerd: ['workerd', 'worker', 'browser', 'import', 'module', 'default'],
};

const NAME = 'gokart-offers-react';

/** The built package under its own name: from inside it, only Node finds it by that. */
const builtPackage = () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'built-package',
    enforce: 'pre',
    resolveId: (id) =>
      id === NAME || id.startsWith(`${NAME}/`) ? join(root, exports[id.replace(NAME, '.')].default) : null,
  };
};

/**
 * Bundles a server with all it needs, but for what the runtime has. Resolves to the file's text.
 *
 * @param {string} entry path of its source, from the package's root.
 * @param {'node' | 'workerd'} runtime what it is for.
 */
export async function bundle(entry, runtime) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [builtPackage()],
    ssr: {
      target: runtime === 'node' ? 'node' : 'webworker',
      noExternal: true,
      resolve: { conditions: CONDITIONS[runtime] },
    },
    build: {
      ssr: join(root, entry),
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        external: /^cloudflare:/,
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: false },
      },
    },
  });
  return result.output[0].code;
}
