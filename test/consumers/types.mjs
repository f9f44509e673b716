// A partner's code under the strictest settings, in every version of TypeScript that is in use, resolved in both ways.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './setup/command.mjs';
import { progress } from './setup/progress.mjs';

const VERSIONS = ['typescript-5', 'typescript-6', 'typescript-7'];

/** The oldest and the newest: what both accept, the one between them has not refused yet. */
const SHORT = ['typescript-5', 'typescript-7'];

/** How a partner's project finds its packages, and what it is compiled for. */
const PROJECTS = {
  nodenext: 'nodenext: everything',
  bundler: 'bundler: everything',
  server: 'nodenext: a server, where nothing of a browser is known',
};

/** Compiles the project in `folder` in all ways, or in `short`; sets the exit code when something is wrong. */
export async function check(folder, { short }) {
  const report = (what, work) =>
    progress(`types: ${what}`, work).catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  await report('every entry, and all that it exports, is used', () => assertComplete(folder));
  const left = (short ? SHORT : VERSIONS).flatMap((version) =>
    Object.keys(PROJECTS).map((project) => [version, project]),
  );
  const next = async () => {
    for (let pair = left.shift(); pair; pair = left.shift()) {
      const [version, project] = pair;
      const compiler = join(folder, 'node_modules', version);
      const { version: number } = JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8'));
      const args = [join(compiler, 'bin/tsc'), '-p', `tsconfig.${project}.json`, '--pretty', 'false'];
      await report(`TypeScript ${number}, ${PROJECTS[project]}`, () => run(process.execPath, args, { cwd: folder }));
    }
  };
  await Promise.all([next(), next()]);
}

/** Throws when the package has an entry that no file imports, or an entry exports a value that no file names. */
async function assertComplete(folder) {
  const installed = join(folder, 'node_modules/gokart-offers-react');
  const { name, exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const code = readdirSync(join(folder, 'src'), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, 'src', file), 'utf8'))
    .join('\n');
  const entries = Object.entries(exports).filter(([, target]) => target.types);
  const missing = [];
  for (const [entry, { default: file }] of entries) {
    const specifier = name + entry.slice(1);
    if (!code.includes(`'${specifier}'`)) missing.push(specifier);
    if (!file.endsWith('.js')) continue;
    const values = Object.keys(await import(pathToFileURL(join(installed, file))));
    missing.push(...values.filter((value) => !new RegExp(`\\b${value}\\b`).test(code)));
  }
  assert.deepEqual(missing, []);
}
