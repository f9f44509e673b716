// Holds the arrows between the rooms of src/, and a few "only there" rules that no linter knows.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hiddenSegment } from './hidden-names.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ALL = ['model', 'internal', 'client', 'i18n', 'theme', 'context', 'components', 'query', 'server', 'testing'];

/** Room → the rooms it may import from. */
const ARROWS = {
  model: [],
  theme: ['internal'],
  internal: ['model'],
  client: ['model', 'internal'],
  i18n: ['model', 'internal'],
  context: ['model', 'i18n', 'internal'],
  components: ['model', 'i18n', 'theme', 'context', 'internal'],
  query: ['client', 'model', 'context', 'internal'],
  connected: ALL.filter((room) => room !== 'server' && room !== 'testing'),
  server: ['model', 'internal'],
  testing: ['model'],
  // A command, not a part of the library: nothing imports it.
  doctor: ['model', 'internal', 'server', 'testing'],
};

/** Rooms, and an entry, that must load where there is no React, together with all they import. */
const WITHOUT_REACT = ['model', 'client', 'server', 'testing', 'doctor', 'theme/index.ts'];

/** [what to find, where it is allowed, what to say] */
const ONLY_THERE = [
  [
    /\bdangerouslySetInnerHTML\b|\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b/,
    /^$/,
    'no markup is injected anywhere',
  ],
  [/\bDOMParser\b|['"]parse5['"]/, /^model\/rich-text\//, 'only model/rich-text reads HTML'],
  [
    /\bfetch\s*\(|\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/,
    /^(?:client|internal|server|testing|doctor)\//,
    'only client/, server/ and the doctor ask a network; a component never does',
  ],
  [
    /\bApiToken\b|\btoken\b\s*[,:}]|\.token\b/,
    /^(?:server|testing|doctor|theme)\//,
    'only server/ and the doctor see a token; those of a theme are no secret',
  ],
  [/<a\b|\shref=/, /^components\/OfferLink\/|\.ts$/, 'only components/OfferLink renders a link'],
];

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Comments blanked, line numbers kept. A `//` after a colon is a URL. */
const read = (file) =>
  readFileSync(join(root, 'src', file), 'utf8')
    .replace(/(^|\s)\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const IMPORT = /\b(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

const importsOf = (text) =>
  [...text.matchAll(IMPORT)].map((match) => ({ typeOnly: Boolean(match[1]), to: match[2] ?? match[3] }));

const roomOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : null);
const sources = new Map(files.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, read(file)]));

const resolveImport = (from, to) => {
  const base = posix.join(dirname(from), to);
  return [base.replace(/\.js$/, '.ts'), base.replace(/\.js$/, '.tsx'), base].find((file) => files.includes(file));
};

const graph = new Map(
  [...sources].map(([file, text]) => [
    file,
    importsOf(text).map(({ typeOnly, to }) => ({
      typeOnly,
      to,
      file: to.startsWith('.') ? resolveImport(file, to) : undefined,
    })),
  ]),
);

const faults = [];

for (const [file, imports] of graph) {
  const room = roomOf(file);
  if (room && !ARROWS[room]) faults.push(`src/${file}: "${room}" is no room of the design`);
  for (const { to, file: target } of imports) {
    const targetRoom = target && roomOf(target);
    if (room && targetRoom && targetRoom !== room && !ARROWS[room]?.includes(targetRoom)) {
      faults.push(`src/${file}: ${room} may not know ${targetRoom} (${to})`);
    }
    if (room && target && !targetRoom) faults.push(`src/${file}: a room may not import an entry (${to})`);
  }
}

/** The first chain of imports from `file` to React, or null. Types do not count: they are gone at run time. */
const pathToReact = (file, seen = new Set()) => {
  if (seen.has(file)) return null;
  seen.add(file);
  for (const { typeOnly, to, file: target } of graph.get(file) ?? []) {
    if (typeOnly) continue;
    if (/^(react|react-dom|@tanstack\/react-query)(\/|$)/.test(to)) return [file, to];
    const rest = target && pathToReact(target, seen);
    if (rest) return [file, ...rest];
  }
  return null;
};

for (const file of graph.keys()) {
  const place = [file, roomOf(file)].find((name) => WITHOUT_REACT.includes(name));
  if (!place) continue;
  const path = pathToReact(file);
  if (path) faults.push(`src/${file}: ${place} must load without React (${path.join(' → ')})`);
}

for (const [file, text] of sources) {
  for (const [pattern, allowed, rule] of ONLY_THERE) {
    if (allowed.test(file)) continue;
    text.split('\n').forEach((line, index) => {
      if (pattern.test(line)) faults.push(`src/${file}:${index + 1}: ${rule}`);
    });
  }
}

/**
 * Names that are the API's alone: every one in the tables that no type of ours has as well. The sandbox is the API, so it
 * may know them; `isRepeatable` and `responseId` are also ours, of a total and of an error.
 */
const NAME_TABLES = ['model/wire-names.ts', 'model/wire-envelope.ts'];
const OUR_NAMES = new Set([
  ...[...sources.get('model/types.ts').matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name),
  'isRepeatable',
  'responseId',
]);
const wireNames = NAME_TABLES.flatMap((table) => [...sources.get(table).matchAll(/'([\w. ]+)'/g)])
  .flatMap(([, names]) => names.split(' '))
  .filter((name) => /^[a-z]+[A-Z_.]/.test(name) && !OUR_NAMES.has(name));
const WIRE_NAME = new RegExp(`\\b(?:${wireNames.join('|').replaceAll('.', '\\.')})\\b`);

for (const [file, text] of sources) {
  if (NAME_TABLES.includes(file) || roomOf(file) === 'testing') continue;
  text.split('\n').forEach((line, index) => {
    const [name] = WIRE_NAME.exec(line) ?? [];
    if (name)
      faults.push(`src/${file}:${index + 1}: only ${NAME_TABLES.join(' and ')} know a name of the API's (${name})`);
  });
}

for (const file of files) {
  if (hiddenSegment(file)) faults.push(`src/${file}: a filter list hides the name "${hiddenSegment(file)}"`);
  if (!/\.(tsx|css)$/.test(file)) continue;
  for (const [name] of read(file).matchAll(/\b(?:gko|data)(?:[-_]+[a-zA-Z0-9]+)+/g)) {
    if (hiddenSegment(name)) faults.push(`src/${file}: a filter list hides "${name}"`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`Layers: ${sources.size} modules, arrows hold.`);
