import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../load.mjs';
import { eachOnce, eachPageOnce, requests, visitors } from '../mix.mjs';
import { readAll } from '../redis.mjs';

/** How long processes may take to notice that Redis is back. */
const BACK_WITHIN = 30;

const PAGES = 5;
const RUBBISH = ['', '{', 'null', '[]', '"text"', '{"readAt":0}', '{"readAt":1e99,"data":{}}'];

export const redis = {
  name: 'redis',
  seconds: 90,
  perMinute: 1_200,

  async run({ world, report, visit, quick }) {
    const [a, b] = world.processes;
    const total = quick ? 2_000 : 5_000;

    await visit('25 offers into process a', { urls: [a], next: eachOnce([0, 25]) });
    const before = (await world.takeCalls()).length;
    if (before !== 25) report.fail(`redis: expected 25 upstream requests to begin with, saw ${before}.`);

    await world.redis.kill();
    const without = await visit('Redis killed', {
      urls: [a, b],
      next: visitors({ offers: [0, 50], lists: 0, until: requests(total) }),
    });
    report.add('Redis killed', without, {
      upstream: (await world.takeCalls()).length,
      // a has 25 and reads 25, b reads 50: each process for itself, and once.
      least: 75,
      most: 75,
    });

    await world.redis.start();
    await backAgain({ world, report, visit });

    world.redis.freeze();
    const frozen = await visit('Redis frozen', {
      urls: [a, b],
      next: visitors({ offers: [80, 20], lists: 0, clicks: 0, until: requests(total / 5) }),
    });
    world.redis.thaw();
    report.add('Redis frozen: connected, silent', frozen, {
      upstream: (await world.takeCalls()).length,
      least: 40,
      most: 40,
      checks: [['p99 under 3 seconds', quantile(frozen, 0.99) < 3_000, `${Math.round(quantile(frozen, 0.99))} ms`]],
    });

    await mixedUp({ world, report, visit });
  },
};

/** Redis is empty again: what one process reads, the other one has to find there. */
async function backAgain({ world, report, visit }) {
  const [a, b] = world.processes;
  let tries = 0;
  for (let upstream = 2; upstream > 1 && tries < BACK_WITHIN; tries++) {
    // An offer nobody has read yet, each time.
    const one = [50 + tries, 1];
    await visit('Redis back', { urls: [a], next: eachOnce(one) });
    await visit('Redis back', { urls: [b], next: eachOnce(one) });
    upstream = (await world.takeCalls()).length;
    if (upstream > 1) await sleep(1_000);
  }
  if (tries === BACK_WITHIN) report.fail(`redis: expected it to be used again within ${BACK_WITHIN} seconds.`);
  const result = await visit('Redis back: the other process', { urls: [b], next: eachOnce([0, 50]) });
  report.add(`Redis back, used after ${tries - 1} s`, result, { upstream: (await world.takeCalls()).length, most: 0 });
}

/** Whatever Redis holds, a wrong offer is worse than none: values under each other's keys, and rubbish. */
async function mixedUp({ world, report, visit }) {
  const urls = [world.processes[1]];
  const next = (number) => eachOnce([0, 30])(number) ?? eachPageOnce(PAGES)(number - 30);
  const restart = async () => {
    await world.killProcess(1);
    await world.startProcess(1);
  };
  await world.redis.use((client) => client.flushall());
  await restart();
  await visit('offers into Redis', { urls, next });
  await world.takeCalls();
  const swapped = await world.redis.use(async (client) => {
    const kept = [...(await readAll(client))].sort(([one], [other]) => (one < other ? -1 : 1));
    const values = kept.map(([, value], at) => (at % 4 === 0 ? RUBBISH[(at / 4) % RUBBISH.length] : value));
    for (const [at, [key]] of kept.entries()) await client.set(key, values[(at + 1) % values.length]);
    return kept.length;
  });
  if (swapped !== 30 + PAGES) report.fail(`redis: expected ${30 + PAGES} things in it, saw ${swapped}.`);
  await restart();
  // Few at a time: a process that has just started is slow, and Redis is given up on after a quarter of a second.
  const result = await visit('Redis holds others', { urls, next, concurrency: 2 });
  const upstream = (await world.takeCalls()).length;
  // Nothing of it can be used, so all is read again.
  report.add('Redis mixed up', result, { upstream, least: 30 + PAGES, most: 30 + PAGES });
}
