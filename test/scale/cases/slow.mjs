import { mostInAMinute } from '../calls.mjs';
import { quantile } from '../load.mjs';
import { eachOnce, requests, seconds, visitors } from '../mix.mjs';

const OFFERS = [0, 50];
const COLD = [50, 50];
const DELAY_MS = 3_000;

export const slow = {
  name: 'slow',
  seconds: 95,
  perMinute: 600,

  async run({ world, report, visit, wait, quick }) {
    await visit('reading all once', { urls: [world.nginx], next: eachOnce(OFFERS) });
    await wait(62, 'the fresh minute to pass');
    await world.takeCalls();

    await world.setApi({ delayMs: DELAY_MS, version: 2 });
    const stale = await visit('the API takes 3 s', {
      urls: [world.nginx],
      next: visitors({ offers: OFFERS, lists: 0, until: seconds(2.5) }),
      perSecond: 400,
    });
    await wait(3, 'the API to answer');
    const calls = await world.takeCalls();
    report.add('API slow (3 s), offers known', stale, {
      upstream: calls.length,
      // One refresh for each, in the process that has it.
      least: OFFERS[1],
      most: OFFERS[1],
      checks: [
        ['nobody to wait for the API', quantile(stale, 1) < DELAY_MS / 2, `${Math.round(quantile(stale, 1))} ms`],
        ['stale answers', stale.oldestMs > 60_000, `${stale.oldestMs} ms`],
        ['the budget kept', mostInAMinute(calls) <= world.budget, `${mostInAMinute(calls)} calls of one process`],
      ],
    });

    const total = quick ? 1_000 : 2_000;
    const cold = await visit('offers nobody has read', {
      urls: [world.nginx],
      next: visitors({ offers: COLD, lists: 0, until: requests(total) }),
      concurrency: 200,
    });
    report.add('API slow (3 s), offers cold', cold, {
      upstream: (await world.takeCalls()).length,
      least: COLD[1],
      most: COLD[1],
      checks: [
        ['nobody to wait twice', quantile(cold, 1) < DELAY_MS * 1.5, `${Math.round(quantile(cold, 1))} ms`],
        ['the first ones to wait', quantile(cold, 1) >= DELAY_MS, `${Math.round(quantile(cold, 1))} ms`],
      ],
    });
  },
};
