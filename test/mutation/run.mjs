// `npm run test:mutation`: breaks the model in one place after the other, and tells which breaks no test noticed.
// `-- --short` for some of it, as `.ci/run` does. What else is given goes to Stryker:
// `-- --mutate src/model/state.ts` for one file, `-- --incremental` for what changed since the last time.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Less than a minute's worth: what amounts come to and what time is left, which no look at a page tells. With the tests
 * of these files alone, which can only make the score lower.
 */
const SHORT = ['decimal', 'sum-payouts', 'total-payout', 'time-left'];

const given = process.argv.slice(2);
const others = given.filter((argument) => argument !== '--short');
const isShort = others.length < given.length;
const files = isShort ? ['--mutate', SHORT.map((name) => `src/model/${name}.ts`).join(',')] : [];

const root = fileURLToPath(new URL('../..', import.meta.url));
const stryker = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);
const { status } = spawnSync(process.execPath, [stryker, 'run', ...files, ...others], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(isShort && { MUTATION_TESTS: `{${SHORT}}` }) },
});
process.exit(status ?? 1);
