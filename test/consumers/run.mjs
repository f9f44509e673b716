// `node test/consumers/run.mjs [--short | name…]`: installs the packed tarball into each app of a partner, in a folder of
// its own with nothing of this repository around it, builds it, opens it. `--short` is what CI has the time for.

import { CONSUMERS, SHORT } from './setup/consumers.mjs';
import { createInstaller } from './setup/install.mjs';
import { packTarball } from './setup/pack.mjs';
import { progress } from './setup/progress.mjs';

const ALL = Object.keys(CONSUMERS);
const asked = process.argv.slice(2);
const names = asked.length === 0 ? ALL : asked.flatMap((name) => (name === '--short' ? SHORT : [name]));
/** Where a consumer can do with less, as CI has not the time for all. */
const short = asked.includes('--short');
const unknown = names.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`There is no consumer called ${unknown.join(', ')}. There is: --short, ${ALL.join(', ')}.`);
  process.exit(1);
}

const started = performance.now();
const took = [];
const tarball = await progress('build and pack the library', packTarball);
const installer = createInstaller(tarball);
try {
  for (const name of new Set(names)) {
    const from = performance.now();
    try {
      const folder = await installer.install(name, CONSUMERS[name]);
      const { check } = await import(`./${name}.mjs`);
      await check(folder, { short });
    } catch (error) {
      // The others may tell more.
      console.error(error);
      process.exitCode = 1;
    }
    took.push(`${name} ${seconds(from)}`);
  }
} finally {
  installer.remove();
}
console.log(`Consumers: ${took.join(', ')}; all ${seconds(started)}.`);
// Whatever was started has been stopped; a stray handle must not keep CI waiting.
process.exit(process.exitCode ?? 0);

function seconds(from) {
  return `${Math.round((performance.now() - from) / 1000)} s`;
}
