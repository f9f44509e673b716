import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getEventLadder } from '../../src/model/event-ladder.js';
import { buildEvent } from '../../src/testing/index.js';

const step = (id: string, completionSequence: number | null, displayOrder: number | null = null) =>
  buildEvent({ id, completionSequence, displayOrder });
const shape = (events: ReturnType<typeof step>[]) => {
  const { rungs, anyTime } = getEventLadder(events);
  const ids = (steps: typeof anyTime) => steps.map(({ event, isFirst }) => `${event.id}${isFirst ? '*' : ''}`);
  return { rungs: rungs.map(({ sequence, steps }) => [sequence, ...ids(steps)]), anyTime: ids(anyTime) };
};

it.each([
  ['nothing', [], { rungs: [], anyTime: [] }],
  [
    'sent out of order',
    [step('c', 3), step('a', 1), step('b', 2)],
    {
      rungs: [
        [1, 'a*'],
        [2, 'b'],
        [3, 'c'],
      ],
      anyTime: [],
    },
  ],
  [
    'display order never overrides',
    [step('a', 1, 9), step('b', 2, 1)],
    {
      rungs: [
        [1, 'a*'],
        [2, 'b'],
      ],
      anyTime: [],
    },
  ],
  [
    'a shared sequence is one rung',
    [step('a', 1), step('c', 2, 2), step('b', 2, 1)],
    {
      rungs: [
        [1, 'a*'],
        [2, 'b', 'c'],
      ],
      anyTime: [],
    },
  ],
  ['a shared first rung', [step('a', 1), step('b', 1)], { rungs: [[1, 'a*', 'b*']], anyTime: [] }],
  [
    'independent ones follow',
    [step('x', null, 2), step('a', 1), step('y', null, 1)],
    { rungs: [[1, 'a*']], anyTime: ['y', 'x'] },
  ],
  [
    'no sequence 1',
    [step('a', 5), step('b', 7)],
    {
      rungs: [
        [5, 'a*'],
        [7, 'b'],
      ],
      anyTime: [],
    },
  ],
])('%s', (_, events, expected) => {
  expect(shape(events)).toEqual(expected);
});

it('loses no event, and gives the same ladder whatever the order of those that differ', () => {
  const number = fc.option(fc.integer({ min: -2, max: 4 }), { nil: null });
  const distinct = fc.uniqueArray(fc.tuple(number, fc.integer({ min: 0, max: 50 })), {
    selector: ([a, b]) => `${a} ${b}`,
  });
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.nat()), (pairs, keys) => {
      const events = pairs.map(([sequence, order]) => step(`${sequence}/${order}`, sequence, order));
      const shuffled = events
        .map((event) => ({ event, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ event }) => event);
      const ladder = shape(shuffled);
      expect(ladder).toEqual(shape(events));
      expect(ladder.rungs.reduce((count, rung) => count + rung.length - 1, ladder.anyTime.length)).toBe(events.length);
    }),
  );
});
