import { unknownPath } from '../asked.mjs';
import { mostInAMinute } from '../calls.mjs';
import { eachOnce, newIds, requests, visitors } from '../mix.mjs';

const OFFERS = [0, 50];
const PAGES = 5;
const DEAD = 20;

/** What was there to read once: offers, pages of the list, and those of the dead links that somebody followed. */
const thingsIn = (result, unknown) =>
  OFFERS[1] + PAGES + unknown.filter((id) => result.seen.has(unknownPath(id))).length;

export const herd = {
  name: 'herd',
  seconds: 50,
  // Everything is cold at once, which the default of 50 a minute is not made for: what exceeds it would wait or be told
  // 429, rightly. A partner of this size has a larger allowance.
  perMinute: 600,

  async run({ world, report, visit, quick }) {
    const total = quick ? 5_000 : 20_000;
    const unknown = newIds(DEAD);
    const mix = { offers: OFFERS, lists: PAGES, unknown, until: requests(total) };

    const behind = await visit('through nginx', { urls: [world.nginx], next: visitors(mix) });
    const calls = await world.takeCalls();
    const { request: reached = 0 } = await world.takeEvents();
    const things = thingsIn(behind, unknown);
    report.add(`${total} requests, 50 offers, nginx`, behind, {
      upstream: calls.length,
      // nginx sends an offer to one process, where all who ask for it wait for one answer of the API.
      least: things,
      most: things,
      checks: [
        ['nothing older than its fresh minute', behind.oldestMs <= 61_000, `${behind.oldestMs} ms`],
        ['a click id for every click', behind.clickIds.size > total / 40, `${behind.clickIds.size}`],
        // All clicks and dead links reach a process, and hardly anything else.
        ['nginx to answer most', reached < total / 5, `${reached} requests that reached a process`],
        ['the budget kept', mostInAMinute(calls) <= world.budget, `${mostInAMinute(calls)} calls of one process`],
      ],
    });
  },
};

export const processes = {
  name: 'processes',
  seconds: 60,
  perMinute: 600,

  async run({ world, report, visit, quick }) {
    const total = quick ? 5_000 : 20_000;
    const unknown = newIds(DEAD);
    const mix = { offers: OFFERS, lists: PAGES, unknown, until: requests(total) };
    const direct = await visit('to both processes in turn', { urls: world.processes, next: visitors(mix) });
    const things = thingsIn(direct, unknown);
    report.add(`${total} requests, 50 offers, no nginx`, direct, {
      upstream: (await world.takeCalls()).length,
      // Both may find Redis empty at the same moment: at most one request each.
      least: things,
      most: 2 * things,
      checks: [['nothing older than its fresh minute', direct.oldestMs <= 61_000, `${direct.oldestMs} ms`]],
    });

    await world.killProcess(1);
    await world.startProcess(1);
    const joined = await visit('a process that was just started', {
      urls: [world.processes[1]],
      next: eachOnce(OFFERS),
    });
    report.add('a process joins: Redis has them', joined, { upstream: (await world.takeCalls()).length, most: 0 });
  },
};
