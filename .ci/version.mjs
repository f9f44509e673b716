// `npm run release:version`: makes a version of what is in .changeset/. Changesets writes it into package.json and CHANGELOG.md;
// the lockfile and the README name it too.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = `${root}README.md`;

const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

const versionNow = () => JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;

const before = versionNow();
run('npx', 'changeset', 'version');
const version = versionNow();
if (version === before) {
  console.error(
    `There is nothing to release after ${before}: .changeset/ holds no change. \`npm run changeset\` adds one.`,
  );
  process.exit(1);
}
run('npm', 'install', '--package-lock-only', '--ignore-scripts');
const tarball = (of) => `gokart-offers-react-${of}.tgz`;
writeFileSync(README, readFileSync(README, 'utf8').replaceAll(tarball(before), tarball(version)));
console.log(`${before} → ${version}. Read CHANGELOG.md, then commit. CONTRIBUTING.md tells how it goes on.`);
