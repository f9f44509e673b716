// `npm test`: makes sure a Chromium and React 18.3 are there, then runs Vitest with whatever arguments were passed on.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installReact18 } from '../react18/install.mjs';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const CHROME_PATH = await findChromium();
installReact18();
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, CHROME_PATH },
  stdio: 'inherit',
});
process.exit(status ?? 1);
