// `npm test`: makes sure a Chromium and React 18.3 are there, then runs Vitest with whatever arguments were passed on.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installReact18 } from '../react18/install.mjs';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const CHROME_PATH = await findChromium();
installReact18();

/** Runs Vitest and answers its exit code. What it prints stands together: at once, or held back to its end. */
const run = (args, part, isHeldBack = false) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, 'run', ...args], {
      cwd: root,
      env: {
        ...process.env,
        CHROME_PATH,
        TEST_PART: part,
        ...(isHeldBack && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
      },
      stdio: isHeldBack ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, printed: Buffer.concat(printed) }));
  });

const given = process.argv.slice(2);
if (given.length > 0) process.exit((await run(given)).code);

// One file after the other, most of these leave a core with nothing to do, and Vitest would begin with them last.
const aside = run([], 'beside', true);
const { code } = await run([], 'main');
const beside = await aside;
process.stdout.write(beside.printed);
process.exit(code || beside.code);
