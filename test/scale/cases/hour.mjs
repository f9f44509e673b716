import { eachOnce, seconds, visitors } from '../mix.mjs';

const HOUR = 3_600_000;
const OFFERS = [0, 50];

/** Seconds until the top of the next hour. */
const untilTheHour = () => (HOUR - (Date.now() % HOUR)) / 1000;

/**
 * Not among the usual ones, as it needs the top of an hour: `--only hour` waits for it. What was read before it may be
 * served for 60 seconds after it, and every answer is looked at for that in every case.
 */
export const hour = {
  name: 'hour',
  onRequest: true,
  perMinute: 240,

  async run({ world, report, visit, wait }) {
    const urls = [world.nginx, ...world.processes];
    await wait(Math.max(0, untilTheHour() - 20), 'the last 20 seconds of the hour');
    for (const url of urls) await visit('reading all once', { urls: [url], next: eachOnce(OFFERS) });
    await wait(Math.max(0, untilTheHour() - 2), 'the hour to end');
    await world.takeCalls();
    await world.setApi({ version: 2, mode: 'down' });
    const mix = { offers: OFFERS, lists: 0 };
    const within = await visit('the first minute, API down', {
      urls,
      next: visitors({ ...mix, until: seconds(58) }),
      perSecond: 100,
    });
    report.add('the hour: 58 s, API down', within, {
      upstream: (await world.takeCalls()).length,
      most: 2 * world.budget,
    });
    await world.setApi({ mode: 'ok' });
    const after = await visit('after it', { urls, next: visitors({ ...mix, until: seconds(15) }), perSecond: 100 });
    report.add('the hour: after it', after, { upstream: (await world.takeCalls()).length, most: 2 * world.budget });
  },
};
