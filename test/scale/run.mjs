// `npm run test:scale`: offers behind more than one process, with a real Redis and a real nginx.
// `-- --quick` for shorter cases, `-- --only redis,down` for some of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { down } from './cases/down.mjs';
import { flood } from './cases/flood.mjs';
import { herd, processes } from './cases/herd.mjs';
import { hour } from './cases/hour.mjs';
import { killed } from './cases/killed.mjs';
import { redis } from './cases/redis.mjs';
import { slow } from './cases/slow.mjs';
import { load } from './load.mjs';
import { printTable, progress, startReport, step } from './report.mjs';
import { findServices } from './services.mjs';
import { startWorld } from './world.mjs';

const CASES = [herd, processes, redis, down, slow, killed, flood, hour];
const HOUR = 3_600_000;

/** nginx counts in whole seconds, and a second has passed before it notices. */
const NGINX_SLACK_MS = 1_000;

function chosenCases() {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
  const only = values.only?.split(',');
  const unknown = only?.filter((name) => !CASES.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no case ${unknown.join(', ')}. There is: ${CASES.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  return { quick: values.quick, cases: CASES.filter((one) => (only ? only.includes(one.name) : !one.onRequest)) };
}

async function wait(duration, forWhat) {
  step(`waiting ${Math.ceil(duration)} s for ${forWhat}`);
  for (const end = Date.now() + duration * 1000; Date.now() < end; ) {
    progress(`waiting ${Math.ceil((end - Date.now()) / 1000)} s for ${forWhat}`);
    await sleep(Math.min(1_000, Math.max(0, end - Date.now())));
  }
}

/** At the top of an hour everything is read anew, which no case but `hour` expects. */
async function avoidTheHour({ name, seconds = 0 }) {
  const left = (HOUR - (Date.now() % HOUR)) / 1000;
  if (left < seconds) await wait(left + 1, `the hour to be over: "${name}" would run across its top`);
}

/** Sends a load to this world, and says so. */
const visitIn = (world, name) => async (about, options) => {
  step(`${name}: ${about}`);
  let told = 0;
  const onProgress = ({ requests, errors, wrong }) => {
    if (Date.now() - told < 200) return;
    told = Date.now();
    progress(`${name}: ${about} · ${requests} requests, ${errors} errors, ${wrong} wrong`);
  };
  const slackMs = options.urls.includes(world.nginx) ? NGINX_SLACK_MS : 0;
  return load({ secrets: world.secrets, slackMs, onProgress, ...options });
};

async function runCase(one, { services, folder, quick, report }) {
  await avoidTheHour(one);
  step(`${one.name}: starting API, Redis, nginx and two processes`);
  const world = await startWorld({ services, folder: join(folder, one.name), perMinute: one.perMinute });
  try {
    await one.run({ world, report, visit: visitIn(world, one.name), wait, quick });
    for (const place of await world.findToken()) report.fail(`${one.name}: the token is in ${place}.`);
  } finally {
    await world.stop();
  }
}

const { quick, cases } = chosenCases();
const services = findServices();
const folder = mkdtempSync(join(tmpdir(), 'offers-at-scale-'));
const report = startReport();
const started = Date.now();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

for (const one of cases) {
  await runCase(one, { services, folder, quick, report }).catch((error) =>
    report.fail(`${one.name}: ${error.stack ?? error}`),
  );
}

printTable(report.rows);
for (const words of report.failures) console.log(words);
const failed = report.failures.length > 0;
console.log(
  `${failed ? 'FAILED' : 'All as expected: no wrong offer, no secret in any byte'} (${Math.round((Date.now() - started) / 1000)} s).`,
);
process.exit(failed ? 1 : 0);
