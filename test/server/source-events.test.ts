import { afterEach, describe, expect, it, vi } from 'vitest';
import { ID, TOKEN } from './api.js';
import { createSite, type Upstream } from './cache/site.js';

afterEach(() => vi.useRealTimers());

/** Each event without what every one has. */
const short = ({ at, durationMs, ...event }: { at: string; durationMs?: number }) => {
  expect(at).toMatch(/^2026-06-15T12:\d\d:\d\d\.\d{3}Z$/);
  if (durationMs !== undefined) expect(durationMs).toBeGreaterThanOrEqual(0);
  return event;
};

const ofSource = (events: { type: string }[]) => events.filter(({ type }) => type !== 'request' && type !== 'click');

describe('a source tells of', () => {
  it.each<[string, [second: number, upstream: Upstream][], object[]]>([
    [
      'a miss and a hit',
      [
        [0, 'A'],
        [10, 'A'],
      ],
      [
        { type: 'upstream', offerId: ID, outcome: 'ok' },
        { type: 'miss', offerId: ID, ageMs: 0 },
        { type: 'hit', offerId: ID, ageMs: 10_000 },
      ],
    ],
    [
      'a refresh that changes something',
      [
        [0, 'A'],
        [61, 'B'],
      ],
      [
        { type: 'upstream', offerId: ID, outcome: 'ok' },
        { type: 'miss', offerId: ID, ageMs: 0 },
        { type: 'stale', offerId: ID, ageMs: 61_000 },
        { type: 'upstream', offerId: ID, outcome: 'ok' },
        { type: 'refresh', offerId: ID, changed: true, failed: false },
      ],
    ],
    [
      'a refresh that changes nothing',
      [
        [0, 'A'],
        [61, 'A'],
      ],
      [
        { type: 'upstream', offerId: ID, outcome: 'ok' },
        { type: 'miss', offerId: ID, ageMs: 0 },
        { type: 'stale', offerId: ID, ageMs: 61_000 },
        { type: 'upstream', offerId: ID, outcome: 'ok' },
        { type: 'refresh', offerId: ID, changed: false, failed: false },
      ],
    ],
    [
      'a refresh that fails',
      [
        [0, 'A'],
        [61, 500],
      ],
      [
        { type: 'upstream', offerId: ID, outcome: 'ok' },
        { type: 'miss', offerId: ID, ageMs: 0 },
        { type: 'stale', offerId: ID, ageMs: 61_000 },
        { type: 'upstream', offerId: ID, outcome: 'server' },
        { type: 'refresh', offerId: ID, changed: false, failed: true },
        { type: 'error', offerId: ID, error: expect.objectContaining({ kind: 'server' }) },
      ],
    ],
    [
      'a failure, once: its handler tells of each visitor',
      [[0, 'down']],
      [
        { type: 'upstream', offerId: ID, outcome: 'network' },
        { type: 'error', offerId: ID, error: expect.objectContaining({ kind: 'network' }) },
      ],
    ],
  ])('%s', async (_, steps, expected) => {
    const { ask, at, upstream, events } = createSite();
    for (const [second, next] of steps) {
      at(second);
      upstream(next);
      await ask();
    }
    await vi.waitUntil(() => ofSource(events).length >= expected.length);
    expect(ofSource(events).map((event) => short(event as never))).toEqual(expected);
  });

  it('what was not asked', async () => {
    const { ask, events } = createSite({ source: { requestsPerMinute: 1 } });
    await ask();
    await ask('?pageSize=3');
    expect(ofSource(events).map((event) => short(event as never))).toEqual([
      { type: 'upstream', offerId: ID, outcome: 'ok' },
      { type: 'miss', offerId: ID, ageMs: 0 },
      { type: 'shed', offerId: null, reason: 'budget', retryAfterMs: 60_000 },
      { type: 'error', offerId: null, error: expect.objectContaining({ kind: 'rate-limited' }) },
    ]);
  });

  it('nothing that is secret', async () => {
    const { ask, at, upstream, events } = createSite();
    for (const [second, next] of [
      [0, 'A'],
      [61, 500],
      [70, 401],
      [80, [429, '9']],
    ] as const) {
      at(second);
      upstream(next as Upstream);
      await ask();
      await ask('');
    }
    await vi.waitUntil(() => new Set(events.map(({ type }) => type)).size > 5);
    expect(JSON.stringify(events)).not.toContain(TOKEN);
  });
});

it.each([
  [
    'throws',
    () => {
      throw new Error('the partner');
    },
  ],
  ['rejects', () => Promise.reject(new Error('the partner'))],
])('a callback that %s costs nobody the offer', async (_, onEvent) => {
  const { ask } = createSite({ source: { onEvent } });
  expect((await ask()).status).toBe(200);
});
