// What is claimed, and whether it holds.
import { median, ratioTo } from './statistics.mjs';

const all = (taken) => taken.map((each) => each.all);
const times = (ratio) => `${ratio.toFixed(2)} ×`;

/**
 * Each goal with what was measured of it: `[name, goal, said, isMet, isTiming]` by name.
 *
 * @param measured as `bench/cards.mjs` gathers it; without `mountMany` in the short form
 */
export function judge({ missing, mount, mountMany, detached, shift, server, decode }) {
  const goals = [];
  const add = (name, goal, said, isMet, isTiming = false) => goals.push({ name, goal, said, isMet, isTiming });
  const atMost = (name, most, ratio) => add(name, `≤ ${most} ×`, times(ratio), ratio <= most, true);

  add('the same content in all variants', 'nothing missing', `${missing.length} missing`, missing.length === 0);
  atMost('mount of 100 cards, beside the floor', 1.15, ratioTo(all(mount.floor), all(mount.ours)));
  if (mountMany) {
    atMost('mount of 1,000 cards, beside the floor', 1.15, ratioTo(all(mountMany.floor), all(mountMany.ours)));
    const growth = median(all(mountMany.ours)) / 1000 / (median(all(mount.ours)) / 100);
    const said = `${((growth - 1) * 100).toFixed(0)} %`;
    add('cost of a card among 1,000, beside one among 100', '≤ 10 % more', said, growth <= 1.1, true);
  }
  atMost('server render of 200 cards, beside the floor', 1.6, ratioTo(server.floor, server.ours));
  atMost('a relayed offer, beside JSON.parse', 2, ratioTo(decode['JSON.parse'], decode.relayed));
  atMost('a raw offer, beside JSON.parse and parse5', 1.3, ratioTo(decode['JSON.parse and parse5'], decode.raw));
  add('detached nodes', '0', `${detached.ours}`, detached.ours <= 0);
  add(
    'layout shift of a page that a server made',
    '0',
    shift['from a server'].toFixed(4),
    shift['from a server'] === 0,
  );
  return goals;
}
