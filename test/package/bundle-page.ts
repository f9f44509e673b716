import { readFileSync } from 'node:fs';
import { build, createLogger } from 'vite';
import { root } from './dist.js';

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What a partner's Vite makes of a page's script, which imports the built package by its name: files, and warnings. */
export async function bundlePage(
  code: string,
  external: (string | RegExp)[] = [/^react(-dom)?($|\/)/, '@tanstack/react-query'],
) {
  const fromDist = code.replace(/(['"])gokart-offers-react(\/[^'"]*)?\1/g, (_, __, entry = '') =>
    JSON.stringify(root + exports[`.${entry}`].default.slice(2)),
  );
  const warnings: string[] = [];
  const customLogger = { ...createLogger('silent'), warn: (message: string) => void warnings.push(message) };
  const result = await build({
    root,
    configFile: false,
    customLogger,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page.js' ? id : null),
        load: (id) => (id === 'page.js' ? fromDist : null),
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'page.js',
        preserveEntrySignatures: 'allow-extension',
        external,
        output: { entryFileNames: 'page.js' },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const { output } = result as Extract<typeof result, { output: unknown }>;
  return { chunks: output.filter((file) => file.type === 'chunk'), warnings };
}
