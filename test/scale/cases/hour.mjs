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
  perMinute: 1_400,

  async run({ world, report, visit, wait }) {
    const urls = [world.nginx, ...world.processes];
    const next = (duration) => visitors({ offers: OFFERS, lists: 0, conditional: 0, until: seconds(duration) });
    await wait(Math.max(0, untilTheHour() - 20), 'the last 20 seconds of the hour');
    for (const url of urls) await visit('reading all once', { urls: [url], next: eachOnce(OFFERS) });
    await wait(Math.max(0, untilTheHour() - 1), 'the hour to end');
    await world.takeCalls();
    await world.setApi({ version: 2, mode: 'down' });

    const within = await visit('its first minute, API down', { urls, next: next(59), perSecond: 100 });
    const most = 2 * OFFERS[1] * (60 / 5 + 1);
    report.add('API down, the first 58 s of an hour', within, { upstream: (await world.takeCalls()).length, most });

    const spread = next(12);
    const beyond = await visit('beyond that, API down', {
      urls,
      // An error is right from here on; what would be wrong is an offer from before the hour.
      next: (number, result) => {
        const asked = spread(number, result);
        return asked && { ...asked, statuses: [...asked.statuses, 429, 502, 503] };
      },
      perSecond: 100,
    });
    const old = beyond.versions.get(1) ?? 0;
    report.add('API down, from there to second 70', beyond, {
      upstream: (await world.takeCalls()).length,
      most,
      checks: [['offers from before the hour to end', old < beyond.requests / 2, `${old} of ${beyond.requests}`]],
    });

    await world.setApi({ mode: 'ok' });
    await visit('the API is back', { urls, next: next(7), perSecond: 100 });
    const after = await visit('all is new', { urls, next: next(3), perSecond: 100 });
    report.add('API back: all is new', after, {
      upstream: (await world.takeCalls()).length,
      most: 2 * OFFERS[1],
      checks: [['version 2 only', [...after.versions.keys()].join() === '2', `${JSON.stringify([...after.versions])}`]],
    });
  },
};
