import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ID = 'virtual:api-reference';
const SOURCE = join(fileURLToPath(new URL('../..', import.meta.url)), 'src');

/**
 * Gives Storybook the API as data, read from the docstrings when a page first asks for it, and again after a change in
 * `src/`. TypeScript reads it here and does not get into what a browser loads.
 */
export function apiReference(): Plugin {
  let code: Promise<string> | undefined;
  return {
    name: 'api-reference',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      code ??= write();
      return code;
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(SOURCE) || !code) return;
      code = undefined;
      const module = server.environments.client.moduleGraph.getModuleById(`\0${ID}`);
      if (module) server.environments.client.moduleGraph.invalidateModule(module);
    },
  };
}

async function write() {
  const { readApi } = await import('./read-api.js');
  // Parsed faster than an object literal, and never taken for code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(readApi()))});`;
}
