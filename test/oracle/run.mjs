// `npm run test:oracle`: compares what pages show of many made-up offers with what is true of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../setup/find-chromium.mjs';

const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (/^\d{1,9}$/.test(value)) continue;
  console.error(
    `--${name} is ${value}, which is no whole number below 1,000,000,000. Say --${name} 1000, for example.`,
  );
  process.exit(2);
}

console.log(
  `${values.offers} offers, seed ${values.seed}: \`npm run test:oracle -- --offers ${values.offers} --seed ${values.seed}\``,
);
const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const CHROME_PATH = await findChromium();
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'browser', 'test/oracle'], {
  cwd: root,
  env: { ...process.env, CHROME_PATH, ORACLE_OFFERS: values.offers, ORACLE_SEED: values.seed },
  stdio: 'inherit',
});
console.log(
  status === 0
    ? `${values.offers} offers: no page says anything that is not true.`
    : 'See above: the seed shows it again.',
);
process.exit(status ?? 1);
