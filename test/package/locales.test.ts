import { describe, expect, it } from 'vitest';
import { bundlePage } from './bundle-page.js';
import { filesOf, readDist } from './dist.js';

const LOCALES = filesOf('dist/i18n/locales', '.js').map((file) => file.replace('.js', ''));

const bundle = async (code: string) => (await bundlePage(code)).chunks.map((file) => file.code).join('');

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
    const page = `export { OfferCard } from 'gokart-offers-react';`;
    const withUnused = `${page}\nimport { ${locale} } from 'gokart-offers-react/locales/${locale}';`;
    expect((await bundle(withUnused)) === (await bundle(page))).toBe(true);
  });
});
