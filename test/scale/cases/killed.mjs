import { requests, visitors } from '../mix.mjs';

export const killed = {
  name: 'killed',
  seconds: 50,
  perMinute: 600,

  async run({ world, report, visit, quick }) {
    const total = quick ? 3_000 : 6_000;
    // A fifth are clicks, which nginx keeps nothing of: each needs a process that lives.
    const mix = { lists: 5, clicks: 0.2 };
    const urls = [world.nginx];
    const next = (offers, seed) => visitors({ ...mix, offers, seed, until: requests(total) });

    const all = await visit('both processes', { urls, next: next([0, 50], 1) });
    report.add('both processes', all, { upstream: (await world.takeCalls()).length, least: 55, most: 55 });

    const dying = visit('one process killed', { urls, next: next([0, 50], 2) });
    await world.killProcess(0);
    // What it had read is in Redis, so the other one need not read it again.
    report.add('one killed amid requests', await dying, { upstream: (await world.takeCalls()).length, most: 0 });

    const alone = await visit('the other one alone', { urls, next: next([50, 50], 3) });
    report.add('50 more offers, one process', alone, {
      upstream: (await world.takeCalls()).length,
      least: 50,
      most: 50,
    });

    const returning = visit('started again', { urls, next: next([0, 100], 4) });
    await world.startProcess(0);
    report.add('started again amid requests', await returning, {
      upstream: (await world.takeCalls()).length,
      most: 0,
    });
  },
};
