import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tokensIn, withTokenTable } from '../../.ci/token-table.mjs';
import { propertyOf } from '../../src/theme/declarations.js';
import { TOKEN_NAMES } from '../../src/theme/token-names.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const source = read('src/theme/theme.ts');
const tokens = tokensIn(source);

const components = join(root, 'src/components');
const css = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => readFileSync(join(components, path), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');

describe('the tokens of interface Theme', () => {
  it('are those that the style sheet reads', () => {
    const used = new Set([...css.matchAll(/var\(\s*(--gko-[\w-]+)/g)].map(([, property = '']) => property));
    expect(tokens.map(({ property }) => property).sort()).toEqual([...used].sort());
  });

  it('are never given a value by the style sheet, or no ancestor could; taken back they may be, as in print', () => {
    expect(css.match(/(?<![\w(-])--gko-[\w-]+\s*:(?!\s*initial\b).*/g)).toBeNull();
  });

  it('are known by name to what writes them, in the same order', () => {
    expect(TOKEN_NAMES).toEqual(tokens.map(({ name }) => name));
    expect(TOKEN_NAMES.map(propertyOf)).toEqual(tokens.map(({ property }) => property));
  });

  it('come layer by layer', () => {
    const layers = tokens.map(({ layer }) => layer);
    expect([...new Set(layers)]).toEqual(['brand', 'role', 'part']);
    expect(layers).toEqual([...layers].sort((a, b) => 'brp'.indexOf(a.charAt(0)) - 'brp'.indexOf(b.charAt(0))));
  });
});

describe('the table in the README', () => {
  const readme = read('README.md');

  it('is as the source has it (npm run docs:tokens)', () => {
    expect(withTokenTable(readme, source)).toBe(readme);
  });

  it('says what a comment says, in CSS’s names', () => {
    const comment = (rest: string) =>
      `export interface Theme {\n  /** @layer role — ${rest} */\n  onAccent?: string;\n}`;
    expect(tokensIn(comment('text (`color`)\n   *   on it @default `onAccent`, or\n   * black'))).toEqual([
      {
        name: 'onAccent',
        property: '--gko-on-accent',
        layer: 'role',
        sets: 'text (`color`) on it',
        standard: '`--gko-on-accent`, or black',
      },
    ]);
  });

  it.each([
    ['a token without its comment', source.replace('@default `1`', '`1`'), readme, /before density/],
    ['a README without its place', source, 'Nothing', /has lost the comments/],
  ])('is not made from %s', (_, theme, text, message) => {
    expect(() => withTokenTable(text, theme)).toThrow(message);
  });
});
