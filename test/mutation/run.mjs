// `npm run test:mutation`: breaks the model in one place after the other, and tells which breaks no test noticed.
// `-- --short` for what pays: amounts and their sums. What else is given goes to Stryker:
// `-- --mutate src/model/state.ts` for one file, `-- --incremental` for what changed since the last time.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** About a minute's worth. A wrong amount is what nobody may ever see, and what no look at a page tells. */
const SHORT = ['decimal', 'sum-payouts', 'total-payout'].map((name) => `src/model/${name}.ts`);

const given = process.argv.slice(2);
const others = given.filter((argument) => argument !== '--short');
const short = others.length < given.length ? ['--mutate', SHORT.join(',')] : [];

const root = fileURLToPath(new URL('../..', import.meta.url));
const stryker = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);
const { status } = spawnSync(process.execPath, [stryker, 'run', ...short, ...others], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
