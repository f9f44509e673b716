import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const { scripts, exports } = JSON.parse(read('package.json')) as Record<'scripts' | 'exports', Record<string, unknown>>;

/** Commands of npm itself, and the two scripts that need no `run`. */
const NPM = new Set(['ci', 'test', 'start', 'publish', 'install', 'pack']);

const codes = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** What looks like a path: with a slash, or a file's name; up to what stands for a name of the reader's. */
const pathsIn = (text: string) => {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  const named = codes(text)
    .flatMap((code) => code.split(' '))
    .filter((word) =>
      /^(?:src|test|stories|demo|bench|\.[\w]+)\/|^\.?[\w.-]+\.(?:ts|tsx|mjs|js|json|md|css)$/.test(word),
    );
  return [...new Set([...links, ...named])].map((path) => path.replace(/[^/]*[{*].*$/, ''));
};

const commandsIn = (text: string) => [
  ...new Set(codes(text).flatMap((code) => code.match(/\bnpm (?:run )?[\w:]+/g) ?? [])),
];

const goneFiles = (text: string) =>
  pathsIn(text).filter((path) => !existsSync(join(root, path)) && !(`./${path}` in exports));

const goneCommands = (text: string) =>
  commandsIn(text).filter((command) => {
    const [, run, name = ''] = /^npm (run )?(.+)$/.exec(command) ?? [];
    return run ? !(name in scripts) : !NPM.has(name);
  });

it.each(['CONTRIBUTING.md', 'SECURITY.md', '.changeset/README.md'])('%s names files that are there', (file) => {
  expect(goneFiles(read(file))).toEqual([]);
});

it.each(['CONTRIBUTING.md', 'SECURITY.md', '.changeset/README.md'])('%s names commands that are there', (file) => {
  expect(commandsIn(read(file)).length).toBeGreaterThan(1);
  expect(goneCommands(read(file))).toEqual([]);
});

it('finds what is not there', () => {
  const text =
    'See `src/model/gone.ts`, `gone.mjs`, [it](test/gone.test.ts), `npm run gone`, `npm gone`, `src/{name}/x.ts`.';
  expect(goneFiles(text)).toEqual(['test/gone.test.ts', 'src/model/gone.ts', 'gone.mjs']);
  expect(goneCommands(text)).toEqual(['npm run gone', 'npm gone']);
});

it('knows every room of src/, every project of the tests and every limit that it tells of', () => {
  const text = read('CONTRIBUTING.md');
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`| \`src/${name}\` |`))).toEqual([]);
  const projects = [...read('vitest.config.ts').matchAll(/^ {4}name: '([\w-]+)'/gm)].map(([, name = '']) => name);
  expect(projects.length).toBeGreaterThan(5);
  expect(projects.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('tells of the arrows as they are held', () => {
  const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `src\/(\w+)` \|[^|]*\| ([^|]+) \|$/gm)];
  const arrows = read('.ci/check-layers.mjs');
  expect(rows.length).toBeGreaterThan(8);
  for (const [, room = '', may = ''] of rows) {
    const [, held] = new RegExp(`^ {2}${room}: \\[(.*)\\],$`, 'm').exec(arrows) ?? [];
    // `connected` is told by what it may not import.
    if (held === undefined) expect(may).toBe('all but server and testing');
    else expect(may).toBe(held.replaceAll("'", '') || 'nothing');
  }
});

it('has in SECURITY.md every section that Storybook shows', () => {
  const shown = [...read('stories/docs/Security.mdx').matchAll(/securitySection\('([^']+)'\)/g)];
  expect(shown.length).toBeGreaterThan(3);
  const headings = new Set([...read('SECURITY.md').matchAll(/^#{2,4} (.+)$/gm)].map(([, title]) => title));
  expect(shown.map(([, title]) => title).filter((title) => !headings.has(title))).toEqual([]);
});
