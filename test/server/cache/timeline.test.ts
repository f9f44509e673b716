import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfferSourceOptions } from '../../../src/server/index.js';
import { cacheOf, createSite, TEN_PAST, type Upstream } from './site.js';

afterEach(() => vi.useRealTimers());

/**
 * At a second after the start the API answers so, and one visitor asks: what comes back (a name is a 200), from where, how
 * old it says it is, and how often the API was asked until now.
 */
type Step = [
  second: number,
  upstream: Upstream,
  is: string | number,
  cache: string | null,
  age: string | null,
  asked: number,
];

const TIMELINES: [name: string, options: { startAt?: string; source?: Partial<OfferSourceOptions> }, Step[]][] = [
  [
    'fresh for a minute',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [1, 'B', 'A', 'hit', '1', 1],
      [59.999, 'B', 'A', 'hit', '59', 1],
    ],
  ],
  [
    'then stale, while one request refreshes it',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [60, 'B', 'A', 'stale, refreshing', '60', 2],
      [61, 'C', 'B', 'hit', '1', 2],
    ],
  ],
  [
    'asked for anew after five minutes of that',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [359.999, 'B', 'A', 'stale, refreshing', '359', 2],
      [719.999, 'C', 'C', 'miss', '0', 3],
    ],
  ],
  [
    'stale where the API fails, and the API left alone for five seconds',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [70, 'down', 'A', 'stale, refreshing', '70', 2],
      [74, 'down', 'A', 'stale', '74', 2],
      [75, 500, 'A', 'stale, refreshing', '75', 3],
      [81, 'B', 'A', 'stale, refreshing', '81', 4],
      [82, 'B', 'B', 'hit', '1', 4],
    ],
  ],
  [
    'stale where the API fails after long',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [1000, 'down', 'A', 'stale', '1000', 2],
      [1010, 'down', 'A', 'stale, refreshing', '1010', 3],
    ],
  ],
  [
    'no longer than `staleIfErrorMs`',
    { source: { staleIfErrorMs: 120_000 } },
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [179, 500, 'A', 'stale, refreshing', '179', 2],
      [185, 500, 502, null, null, 3],
    ],
  ],
  [
    'not at all stale after a failure, where that is 0',
    { source: { staleIfErrorMs: 0 } },
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [61, 500, 'A', 'stale, refreshing', '61', 2],
      [62, 500, 502, null, null, 2],
    ],
  ],
  [
    'after the top of an hour, from before it no longer than a minute',
    { startAt: '2026-06-15T12:58:30.000Z' },
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [149.999, 'down', 'A', 'stale, refreshing', '149', 2],
      [150, 'down', 502, null, null, 2],
      [156, 'B', 'B', 'miss', '0', 3],
    ],
  ],
  [
    'fresh across the top of an hour for its minute, and refreshed after it',
    { startAt: '2026-06-15T12:59:59.000Z' },
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [59.999, 'B', 'A', 'hit', '59', 1],
      [60, 'B', 'A', 'stale, refreshing', '60', 2],
      [61, 'C', 'B', 'hit', '1', 2],
    ],
  ],
  [
    'gone as soon as the API does not have it',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [61, 404, 'A', 'stale, refreshing', '61', 2],
      [62, 'B', 404, null, null, 2],
      [90.999, 'B', 404, null, null, 2],
      [91, 'B', 'B', 'miss', '0', 3],
    ],
  ],
  [
    'not there, for half a minute',
    {},
    [
      [0, 404, 404, null, null, 1],
      [29.999, 'A', 404, null, null, 1],
      [30, 'A', 'A', 'miss', '0', 2],
    ],
  ],
  [
    'not shown where the API refuses access, which is not remembered',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [61, 403, 'A', 'stale, refreshing', '61', 2],
      [62, 403, 502, null, null, 3],
      [63, 401, 502, null, null, 4],
      [64, 'B', 'B', 'miss', '0', 5],
    ],
  ],
  [
    'failing, for five seconds',
    {},
    [
      [0, 500, 502, null, null, 1],
      [4.999, 'A', 502, null, null, 1],
      [5, 'A', 'A', 'miss', '0', 2],
    ],
  ],
  [
    'not asked for as long as the API says',
    {},
    [
      [0, [503, '20'], 502, null, null, 1],
      [19, 'A', 502, null, null, 1],
      [20, 'A', 'A', 'miss', '0', 2],
    ],
  ],
  [
    'stale while the API says "too often"',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [61, [429, '30'], 'A', 'stale, refreshing', '61', 2],
      [90.999, 'B', 'A', 'stale', '90', 2],
      [91, 'B', 'A', 'stale, refreshing', '91', 3],
      [92, 'B', 'B', 'hit', '1', 3],
    ],
  ],
  [
    'asked for again where the clock was set back',
    {},
    [
      [0, 'A', 'A', 'miss', '0', 1],
      [-600, 'B', 'B', 'miss', '0', 2],
    ],
  ],
];

describe.each(['an offer', 'a list'])('%s is', (what) => {
  it.each(TIMELINES)('%s', async (_, options, steps) => {
    const { ask, at, upstream, requests, settled, told } = createSite({ startAt: TEN_PAST, ...options });
    let refreshes = 0;
    for (const [second, next, is, cache, age, asked] of steps) {
      at(second);
      upstream(next);
      const response = await (what === 'a list' ? ask('?pageSize=5') : ask());
      if (cache === 'stale, refreshing') await settled(++refreshes);
      const shown = response.status === 200 ? nameIn(await response.json()) : response.status;
      const seen = [second, shown, cacheOf(response), response.headers.get('age'), requests.length];
      expect(seen).toEqual([second, is, cache?.replace(/,.*/, '') ?? null, age, asked]);
    }
    expect(told('refresh')).toBe(refreshes);
  });
});

const nameIn = (body: { name?: string; items?: { name: string }[] }) => body.items?.[0]?.name ?? body.name;
