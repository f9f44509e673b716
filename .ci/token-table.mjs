// The table of tokens, made from the comments in src/theme/theme.ts. `npm run docs:tokens` writes it into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const SOURCE = fileURLToPath(new URL('../src/theme/theme.ts', import.meta.url));

/** A member of the interface: its comment, its name. Multiline comments are one line to this. */
const MEMBER = /\/\*\* @layer (\w+) — (.+?) @default (.+?) \*\/ (\w+)\?:/g;
const TABLE = /(<!-- tokens:[^\n]*-->\n)[\s\S]*?(<!-- \/tokens -->)/;

const propertyOf = (name) => `--gko-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Each token as { name, property, layer, sets, standard }, in the order of the source. Throws for one without its comment. */
export function tokensIn(source) {
  const theme = source.slice(
    source.indexOf('interface Theme {'),
    source.indexOf('\n}', source.indexOf('interface Theme {')),
  );
  const flat = theme.replace(/\n\s*(?:\*(?!\/) ?)?/g, ' ').replace(/ +/g, ' ');
  const tokens = [...flat.matchAll(MEMBER)].map(([, layer, sets, standard, name]) => ({
    name,
    property: propertyOf(name),
    layer,
    sets,
    standard,
  }));
  const told = new Set(tokens.map(({ name }) => name));
  const untold = [...theme.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name).filter((name) => !told.has(name));
  if (untold.length > 0)
    throw new Error(`src/theme/theme.ts: no "@layer … — … @default …" before ${untold.join(', ')}`);
  // Where the text names another token it is by its key; a reader of the table writes CSS.
  const inCss = (text) => text.replace(/`(\w+)`/g, (code, name) => (told.has(name) ? `\`${propertyOf(name)}\`` : code));
  return tokens.map((token) => ({ ...token, sets: inCss(token.sets), standard: inCss(token.standard) }));
}

/** The README with the table as the source has it. Throws where it has no place for one. */
export function withTokenTable(readme, source) {
  if (!TABLE.test(readme)) throw new Error('README.md has lost the comments around its table of tokens.');
  const rows = tokensIn(source).map(
    ({ property, layer, sets, standard }) => `| \`${property}\` | ${layer} | ${sets} | ${standard} |`,
  );
  const table = ['', '| token | layer | what it sets | default |', '|---|---|---|---|', ...rows, '', ''].join('\n');
  return readme.replace(TABLE, (_, before, after) => before + table + after);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, withTokenTable(readFileSync(README, 'utf8'), readFileSync(SOURCE, 'utf8')));
}
