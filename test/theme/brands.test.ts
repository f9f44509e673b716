import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../src/theme/check-theme.js';
import { propertyOf } from '../../src/theme/declarations.js';
import type { Theme } from '../../src/theme/theme.js';
import { TOKEN_NAMES } from '../../src/theme/token-names.js';
import { BRANDS } from '../../stories/brands/brands.js';

const FOLDER = new URL('../../stories/brands/', import.meta.url);
const brands = BRANDS.filter((brand) => brand !== 'none');

/** The declarations of a brand's rule, each `var()` of the brand's own put in its place. */
function declarationsOf(brand: string): Record<string, string> {
  const css = readFileSync(new URL(`${brand}.css`, FOLDER), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const rule = css.match(new RegExp(`^\\.brand-${brand} \\{(.*?)^\\}`, 'ms'))?.[1] ?? '';
  const pairs = [...rule.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]);
  const own: Record<string, string> = Object.fromEntries(pairs);
  const resolve = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(own[name] ?? `nothing is called ${name}`));
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, resolve(value)]));
}

describe.each(brands)('the brand %s', (brand) => {
  const declared = declarationsOf(brand);
  const known = new Map<string, keyof Theme>(TOKEN_NAMES.map((name) => [propertyOf(name), name]));

  it('sets tokens, and none that does not exist', () => {
    const tokens = Object.keys(declared).filter((name) => name.startsWith('--gko-'));
    expect(tokens.filter((name) => !known.has(name))).toEqual([]);
    expect(tokens).toEqual(expect.arrayContaining(['--gko-accent', '--gko-surface']));
  });

  it('can be read in both schemes', () => {
    const theme = Object.fromEntries(
      Object.entries(declared).flatMap(([name, value]) => (known.has(name) ? [[known.get(name), value]] : [])),
    );
    expect(checkTheme(theme).failures).toEqual([]);
  });
});
