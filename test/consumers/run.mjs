// `node test/consumers/run.mjs [name…]`: installs the packed tarball into each app of a partner, builds it, opens it.
import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { packTarball } from './setup/pack.mjs';
import { progress } from './setup/progress.mjs';

/** Consumers, and the folder whose installation each is built with. */
const INSTALLED_IN = { next: 'next', 'next-route': 'next' };
const ALL = Object.keys(INSTALLED_IN);
const names = process.argv.length > 2 ? process.argv.slice(2) : ALL;
const unknown = names.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`There is no consumer called ${unknown.join(', ')}. There is: ${ALL.join(', ')}.`);
  process.exit(1);
}

const tarball = await progress('build and pack the library', packTarball);
const installed = new Set();
for (const name of names) {
  const folder = fileURLToPath(new URL(INSTALLED_IN[name], import.meta.url));
  if (!installed.has(folder)) await progress(`${name}: install the tarball`, () => install(folder, tarball));
  installed.add(folder);
  const { check } = await import(`./${name}.mjs`);
  await check(folder);
}
// Whatever was started has been stopped; a stray handle must not keep CI waiting.
process.exit(process.exitCode ?? 0);
