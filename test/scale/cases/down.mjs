import { mostInAMinute, shortestGap } from '../calls.mjs';
import { eachOnce, seconds, visitors } from '../mix.mjs';

const OFFERS = [0, 50];
const PAGES = 5;

/** After a failure the same offer is not asked for again for so long; measured where requests arrive. */
const PAUSE_MS = 4_900;

export const down = {
  name: 'down',
  seconds: 150,
  perMinute: 240,

  async run({ world, report, visit, wait, quick }) {
    const urls = [world.nginx, ...world.processes];
    const mix = { offers: OFFERS, lists: PAGES, clicks: 0.1 };
    for (const url of urls) await visit('reading all once', { urls: [url], next: eachOnce(OFFERS) });
    await visit('reading the lists', { urls, next: visitors({ ...mix, until: seconds(3) }), perSecond: 60 });
    // The longer part of the minute is to fall where nothing is fresh any more.
    await wait(quick ? 50 : 42, 'most of the fresh minute to pass');
    await world.takeCalls();
    await world.takeEvents();

    await world.setApi({ mode: 'down' });
    const broken = await visit('the API is down', {
      urls,
      next: visitors({ ...mix, until: seconds(quick ? 20 : 60) }),
      perSecond: 100,
    });
    const calls = await world.takeCalls();
    const events = await world.takeEvents();
    const gap = shortestGap(calls);
    report.add(`API down for ${quick ? 20 : 60} s`, broken, {
      upstream: calls.length,
      least: 1,
      // Both processes, and of the minute 15 seconds that are fresh: what a budget of half each lets through.
      most: 2 * world.budget,
      checks: [
        ['5 seconds between two tries for an offer', gap >= PAUSE_MS, `${gap} ms`],
        ['the budget kept', mostInAMinute(calls) <= world.budget, `${mostInAMinute(calls)} calls of one process`],
        ['stale answers', events.stale > 0, `events ${JSON.stringify(events)}`],
      ],
    });

    await world.setApi({ mode: 'ok', version: 2 });
    // 5 seconds until an offer may be asked for again, and then a visitor who does.
    await visit('the API is back', { urls, next: visitors({ ...mix, until: seconds(12) }), perSecond: 100 });
    await world.takeCalls();
    const after = await visit('all is new', { urls, next: visitors({ ...mix, until: seconds(5) }), perSecond: 100 });
    report.add('API back: all is new', after, {
      upstream: (await world.takeCalls()).length,
      most: 0,
      checks: [['version 2 only', [...after.versions.keys()].join() === '2', `${JSON.stringify([...after.versions])}`]],
    });
  },
};
