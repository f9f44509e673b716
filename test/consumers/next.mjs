// The Next.js App Router app: builds it, serves it, and looks at it as a visitor and as a curious one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leakChecks } from './checks/leaks.mjs';
import { pageChecks } from './checks/pages.mjs';
import { run, start } from './setup/command.mjs';
import { findFreePort, startAdvertiser } from './setup/listen.mjs';
import { progress } from './setup/progress.mjs';
import { openBrowser } from './setup/visit.mjs';

/** Builds, serves and checks the app in `folder`; sets the exit code when something is wrong. */
export async function check(folder) {
  const { createSandbox } = await import(join(folder, 'node_modules/gokart-offers-react/dist/testing/index.js'));
  const { secrets: vendorTexts } = createSandbox({ token: 'any' });
  const secrets = { ...JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')), vendorTexts };
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const advertiser = await startAdvertiser();
  const env = { GOKART_TOKEN: secrets.token, ADVERTISER_URL: advertiser.origin };
  rmSync(join(folder, '.next'), { recursive: true, force: true });
  // Under CI, Next.js warns of a cache that is not there; a build from nothing is what is wanted.
  mkdirSync(join(folder, '.next/cache'), { recursive: true });
  const built = await progress('next: build', () => run(process.execPath, [next, 'build'], { cwd: folder, env }));

  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = start(next, ['start', '--hostname', '127.0.0.1', '--port', port], { cwd: folder, env });
  const browser = await openBrowser();
  try {
    await progress('next: start', () => untilReady(origin, server));
    const site = { origin, browser, documents: [], server, secrets, built, buildFolder: join(folder, '.next') };
    await runAll(pageChecks, site, 4);
    await runAll(leakChecks, site, 1);
  } finally {
    await browser.close();
    await server.stop();
    advertiser.stop();
  }
}

/** All checks, so that one run shows all that is wrong; some at a time, as most of what a visit takes is waiting. */
async function runAll(checks, site, atATime) {
  const left = [...checks];
  const next = async () => {
    for (let check = left.shift(); check; check = left.shift()) {
      const [name, look] = check;
      await progress(`next: ${name}`, () => look(site)).catch((error) => {
        console.error(error);
        process.exitCode = 1;
      });
    }
  };
  await Promise.all(Array.from({ length: atATime }, next));
}

async function untilReady(origin, server) {
  while (!server.ended) {
    const response = await fetch(origin).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`next start ended before it answered.\n${server.output}`);
}
