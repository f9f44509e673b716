import { leakChecks } from '../checks/leaks.mjs';
import { startApi } from './api.mjs';
import { run, start } from './command.mjs';
import { findFreePort, isFree, startAdvertiser } from './listen.mjs';
import { progress } from './progress.mjs';
import { openBrowser } from './visit.mjs';

/**
 * Builds an app, serves it, and does all checks, so that one run shows all that is wrong; sets the exit code when
 * something is. An app has
 *
 * - `name`, and the `folder` it is installed in;
 * - `prepare`, where something comes before the build;
 * - `serve`: the path of the program that serves it, and its arguments, from a port; it also finds that in PORT;
 * - `checks`: names, and what each does with the site;
 * - `built`: the folders that the build writes, `statics`: one whose files are served, and below which path;
 * - `served`: what else there is to ask for, as `[path, headers]`, and `holders`: which answers hold a published payout;
 * - `silent`, where there is something that looks like a fault and has to be in a log: its pattern.
 */
export async function checkSite({ name, folder, prepare, serve, checks, ...app }) {
  const advertiser = await startAdvertiser();
  const api = await startApi(folder, advertiser);
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = { GOKART_TOKEN: api.secrets.token, GOKART_API_URL: api.origin, HOST: '127.0.0.1', PORT: String(port) };
  const browser = await openBrowser();
  let server;
  try {
    prepare?.();
    const log = await progress(`${name}: build`, () => run('npm', ['run', 'build'], { cwd: folder, env }));
    server = start(...serve(port), { cwd: folder, env });
    await progress(`${name}: start`, () => untilReady(origin, server));
    const site = { ...app, name, folder, origin, browser, api, env, log, server, documents: [] };
    // Most of what a visit takes is waiting.
    await runAll(checks, site, 4);
    await runAll(leakChecks, site, 1);
  } finally {
    await browser.close();
    await server?.stop();
    await Promise.all([api.stop(), advertiser.stop()]);
  }
  for (const each of [origin, api.origin, advertiser.origin]) {
    if (!(await isFree(each))) throw new Error(`${name}: something still listens at ${each}.`);
  }
}

async function runAll(checks, site, atATime) {
  const left = [...checks];
  const next = async () => {
    for (let check = left.shift(); check; check = left.shift()) {
      const [what, look] = check;
      await progress(`${site.name}: ${what}`, () => look(site)).catch((error) => {
        console.error(error);
        process.exitCode = 1;
      });
    }
  };
  await Promise.all(Array.from({ length: atATime }, next));
}

/** How long a server may take to start, in milliseconds, on a machine that has much else to do. */
const START_MS = 120_000;

/** Ends when a server answers; throws when it has ended, or takes too long, with what it said. */
export async function untilReady(url, server) {
  const signal = AbortSignal.timeout(START_MS);
  while (!server.ended && !signal.aborted) {
    const response = await fetch(url, { signal }).catch(() => null);
    if (response?.ok) return response;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const what = server.ended ? 'ended before it answered' : `gave no answer that is ok within ${START_MS / 1000} s`;
  throw new Error(`The server ${what}. It said:\n${server.output}`);
}
