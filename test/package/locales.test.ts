import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesOf, readDist, root } from './dist.js';

const LOCALES = filesOf('dist/i18n/locales', '.js').map((file) => file.replace('.js', ''));

/** What a partner's Vite makes of a page's script, all files of it. */
const bundle = async (code: string) => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page.js' ? id : null),
        load: (id) => (id === 'page.js' ? code.replaceAll('gokart-offers-react/', `${root}dist/i18n/`) : null),
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'page.js',
        preserveEntrySignatures: 'allow-extension',
        external: [/^react(-dom)?($|\/)/, '@tanstack/react-query'],
        output: { entryFileNames: 'page.js' },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const { output } = result as Extract<typeof result, { output: unknown }>;
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
};

describe('the words of a language', () => {
  it('are there for five', () => {
    expect(LOCALES).toEqual(['ar', 'de', 'en', 'es', 'fr']);
  });

  it.each(LOCALES)('are nothing but data in %s: nothing of React comes with them', (locale) => {
    const imported = [...readDist(`i18n/locales/${locale}.js`).matchAll(/from "([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(imported.filter((path) => !path.startsWith('../en/'))).toEqual([]);
  });

  it.each(LOCALES)('cost nothing where a page imports %s and does not use it', async (locale) => {
    const page = `export { OfferCard } from '${root}dist/index.js';`;
    const withUnused = `${page}\nimport { ${locale} } from 'gokart-offers-react/locales/${locale}.js';`;
    expect((await bundle(withUnused)) === (await bundle(page))).toBe(true);
  });
});
