import { mostInAMinute, shortestGap } from '../calls.mjs';
import { eachOnce, eachPageOnce, seconds, visitors } from '../mix.mjs';

const OFFERS = [0, 50];
const PAGES = 5;
const THINGS = OFFERS[1] + PAGES;

/** After a failure the same offer is not asked for again for 5 seconds; measured where requests arrive. */
const PAUSE_MS = 4_900;

export const down = {
  name: 'down',
  seconds: 150,
  // Enough for 55 things every 5 seconds in each process: what is to be seen is that pause, not the budget.
  perMinute: 1_400,

  async run({ world, report, visit, wait, quick }) {
    const urls = [world.nginx, ...world.processes];
    const mix = { offers: OFFERS, lists: PAGES, clicks: 0.1 };
    for (const url of urls) await visit('reading all offers once', { urls: [url], next: eachOnce(OFFERS) });
    for (const url of urls) await visit('reading all pages once', { urls: [url], next: eachPageOnce(PAGES) });
    // The longer part of the minute is to fall where nothing is fresh any more.
    await wait(45, 'most of the fresh minute to pass');
    await world.takeCalls();
    await world.takeEvents();

    const length = quick ? 25 : 60;
    await world.setApi({ mode: 'down' });
    const broken = await visit(`the API is down for ${length} s`, {
      urls,
      next: visitors({ ...mix, until: seconds(length) }),
      perSecond: 100,
    });
    const calls = await world.takeCalls();
    const events = await world.takeEvents();
    const gap = shortestGap(calls);
    report.add(`API down for ${length} s`, broken, {
      upstream: calls.length,
      least: 1,
      // Each thing in each process: once, and again every 5 seconds from when it is no longer fresh.
      most: 2 * THINGS * Math.ceil((length - 10) / 5 + 1),
      checks: [
        ['5 seconds between two tries of a process for an offer', gap >= PAUSE_MS, `${gap} ms`],
        ['the budget kept', mostInAMinute(calls) <= world.budget, `${mostInAMinute(calls)} calls of one process`],
        ['stale answers', events.stale > 0, `events ${JSON.stringify(events)}`],
      ],
    });

    await world.setApi({ mode: 'ok', version: 2 });
    // 5 seconds until an offer may be asked for again, a visitor who does, and 10 that nginx keeps what was before.
    await visit('the API is back', { urls, next: visitors({ ...mix, until: seconds(17) }), perSecond: 200 });
    await world.takeCalls();
    const after = await visit('all is new', { urls, next: visitors({ ...mix, until: seconds(5) }), perSecond: 100 });
    report.add('API back: all is new', after, {
      upstream: (await world.takeCalls()).length,
      most: 0,
      checks: [['version 2 only', [...after.versions.keys()].join() === '2', `${JSON.stringify([...after.versions])}`]],
    });
  },
};
