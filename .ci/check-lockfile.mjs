// Every lockfile: one made on one machine can lack what another needs: every optional (platform) package must be listed,
// each with its checksum, and no registry's address may be written into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const CONSUMERS = 'test/consumers/';

const consumers = readdirSync(new URL(`../${CONSUMERS}`, import.meta.url))
  .map((name) => `${CONSUMERS}${name}/`)
  .filter((folder) => existsSync(new URL(`../${folder}package.json`, import.meta.url)));

const FOLDERS = ['', 'test/react18/', ...consumers];

/** Where Node would look for `name` from the package at `path`, innermost first. */
const placesOf = (path, name) => {
  const levels = path.split('/node_modules/');
  const inside = levels.map(
    (_, index) => `${levels.slice(0, levels.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...inside, `node_modules/${name}`];
};

const faults = [];
let count = 0;
for (const folder of FOLDERS) {
  const lockfile = new URL(`../${folder}package-lock.json`, import.meta.url);
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  for (const [path, entry] of Object.entries(packages)) {
    if (!path) continue;
    count++;
    const report = (fault) => faults.push(`${folder}${path}: ${fault}`);
    if (entry.resolved) report(`names an address (${entry.resolved})`);
    if (!entry.integrity && !entry.inBundle && !entry.link) report('has no checksum');
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      if (!placesOf(path, name).some((place) => packages[place])) report(`lacks ${name}`);
    }
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`Lockfiles: ${FOLDERS.length}, ${count} packages, complete.`);
