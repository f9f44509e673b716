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
  const secrets = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
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
    const site = { origin, browser, advertiser, server, secrets, built, buildFolder: join(folder, '.next') };
    for (const [name, look] of [...pageChecks, ...leakChecks]) {
      // All of them, so that one run shows all that is wrong.
      await progress(`next: ${name}`, () => look(site)).catch((error) => {
        console.error(error);
        process.exitCode = 1;
      });
    }
  } finally {
    await browser.close();
    await server.stop();
    advertiser.stop();
  }
}

async function untilReady(origin, server) {
  while (!server.ended) {
    const response = await fetch(origin).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`next start ended before it answered.\n${server.output}`);
}
