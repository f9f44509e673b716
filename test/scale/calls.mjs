// What the API was asked, read for what it must be.

const MINUTE = 60_000;

/** The most calls of one process in any 60 seconds. */
export const mostInAMinute = (calls) =>
  Math.max(0, ...[...byKey(calls, ({ from }) => from).values()].map(mostInWindow));

/** The shortest time between two calls of one process for the same thing, in milliseconds; `Infinity` for none. */
export function shortestGap(calls) {
  const gaps = [...byKey(calls, ({ from, of }) => `${from} ${of}`).values()].flatMap((same) =>
    same.slice(1).map(({ at }, index) => at - same[index].at),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

function mostInWindow(calls) {
  let first = 0;
  let most = 0;
  calls.forEach(({ at }, last) => {
    while (calls[first].at <= at - MINUTE) first++;
    most = Math.max(most, last - first + 1);
  });
  return most;
}

function byKey(calls, keyOf) {
  const groups = new Map();
  for (const call of calls) groups.set(keyOf(call), [...(groups.get(keyOf(call)) ?? []), call]);
  return groups;
}
