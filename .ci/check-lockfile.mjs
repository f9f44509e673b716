// A lockfile made on one machine can lack what another needs: every optional (platform) package must be listed,
// each with its checksum, and no registry's address may be written into it.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Where Node would look for `name` from the package at `path`, innermost first. */
const placesOf = (path, name) => {
  const levels = path.split('/node_modules/');
  const inside = levels.map(
    (_, index) => `${levels.slice(0, levels.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...inside, `node_modules/${name}`];
};

const faults = [];
for (const [path, entry] of Object.entries(packages)) {
  if (!path) continue;
  if (entry.resolved) faults.push(`${path}: names an address (${entry.resolved})`);
  if (!entry.integrity && !entry.inBundle && !entry.link) faults.push(`${path}: has no checksum`);
  for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    if (!placesOf(path, name).some((place) => packages[place])) faults.push(`${path}: lacks ${name}`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`Lockfile: ${Object.keys(packages).length} packages, complete.`);
