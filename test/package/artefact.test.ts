import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, readDist, root } from './dist.js';

const scripts = filesOf('dist', '.js');
const types = filesOf('dist', '.d.ts');

const isClientModule = (file: string) => /^\s*['"]use client['"]/.test(readDist(file));

/**
 * Where the directive belongs, by the source's place and kind: whatever holds a component, a context or a hook.
 * A hook is a `use-*` module; a component or a context is a `.tsx`, which only four rooms have.
 */
const shouldBeClientModule = (file: string) =>
  /(^|\/)use-[^/]*\.js$/.test(file) || existsSync(join(root, 'src', file.replace(/\.js$/, '.tsx')));

describe('"use client"', () => {
  it('stands in every module of a component, a context or a hook', () => {
    expect(scripts.filter((file) => shouldBeClientModule(file) && !isClientModule(file))).toEqual([]);
  });

  it('stands nowhere else', () => {
    expect(scripts.filter((file) => !shouldBeClientModule(file) && isClientModule(file))).toEqual([]);
  });

  it('stands in none of the rooms a server uses', () => {
    const server = /^(model|client|i18n|server|testing)\//;
    expect(scripts.filter((file) => (server.test(file) || !file.includes('/')) && isClientModule(file))).toEqual([]);
    expect(scripts.filter((file) => /^query\/.*options\.js$/.test(file) && isClientModule(file))).toEqual([]);
  });
});

describe('the built files', () => {
  it('keep one file per module, with no dependency bundled in', () => {
    expect(scripts).toContain('model/rich-text/parse-html.browser.js');
    expect(scripts).toContain('model/rich-text/parse-html.server.js');
    expect(scripts.filter((file) => file.includes('node_modules') || file.startsWith('_virtual'))).toEqual([]);
  });

  it.each(['.js', '.d.ts'])('import no style sheet from %s', (ending) => {
    expect(filesOf('dist', ending).filter((file) => /['"][^'"\n]+\.css['"]/.test(readDist(file)))).toEqual([]);
  });

  it('leave the style entry out and its types in', () => {
    expect(filesOf('dist', '').filter((file) => /\.css|styles|unlayered/.test(file))).toEqual([
      'grid.css',
      'grid.css.d.ts',
      'styles.css',
      'styles.css.d.ts',
      'unlayered-grid.css',
      'unlayered-grid.css.d.ts',
      'unlayered.css',
      'unlayered.css.d.ts',
    ]);
  });

  it('have types for every module that can be imported: all but the command', () => {
    const untyped = scripts.filter((file) => !types.includes(file.replace(/\.js$/, '.d.ts')));
    expect(untyped).toEqual(scripts.filter((file) => file.startsWith('doctor/')));
  });

  it('choose the HTML parser where the partner bundles, not where we build', () => {
    expect(scripts.filter((file) => /from ["']#parse-html["']/.test(readDist(file)))).not.toEqual([]);
    const readers = scripts.filter((file) => /from ["']parse5["']/.test(readDist(file)));
    expect(readers).toEqual(['model/rich-text/parse-html.server.js']);
  });

  it('keep light-dark() for the browser to resolve', () => {
    expect(readDist('styles.css')).toContain('light-dark(');
    expect(readDist('styles.css')).not.toContain('var(--lightningcss-');
  });

  it('hold no path of the machine that built them', () => {
    const files = filesOf('dist', '');
    expect(files.filter((file) => readDist(file).includes(root.replace(/[\\/]$/, '')))).toEqual([]);
  });
});
