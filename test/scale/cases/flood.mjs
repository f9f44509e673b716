import { askOffer, askRandom } from '../asked.mjs';
import { eachPageOnce } from '../mix.mjs';

/** Of the default budget a process of two has 25 a minute, of which 40 % are for ids that nobody knows. */
const FOR_UNKNOWN = 10;

export const flood = {
  name: 'flood',
  seconds: 30,

  async run({ world, report, visit, quick }) {
    // Ten offers become known without being read: a page of the list names them.
    for (const url of world.processes) await visit('a page of the list', { urls: [url], next: eachPageOnce(1) });
    const first = (await world.takeCalls()).length;
    if (first !== 1) report.fail(`flood: expected 1 upstream request for the page, saw ${first}.`);

    const total = quick ? 1_000 : 3_000;
    const made = await visit('ids that somebody made up', {
      urls: world.processes,
      next: (number) => (number < total ? askRandom() : undefined),
    });
    report.add(`${total} made-up ids`, made, {
      upstream: (await world.takeCalls()).length,
      // The page was unknown as well when it was asked for.
      least: 2 * FOR_UNKNOWN - 1,
      most: 2 * FOR_UNKNOWN - 1,
    });

    const known = await visit('offers that a list names', {
      urls: world.processes,
      next: (number) => (number < 20 ? askOffer(Math.floor(number / 2)) : undefined),
    });
    // Both processes ask for each at the same moment.
    report.add('10 known offers amid that', known, { upstream: (await world.takeCalls()).length, least: 10, most: 20 });
  },
};
