import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeOf, toCacheControl } from '../../../src/server/lifetime.js';

const HOUR = 3_600_000;
const at = (time: string) => Date.parse(`2026-06-15T${time}Z`);

const anyInstant = fc.integer({ min: 0, max: Date.parse('2100-01-01') });
const anyWait = fc.oneof(fc.constantFrom(0, 60_000, HOUR, Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 1e9 }));

describe('a lifetime', () => {
  it('ends at the latest a minute into the next hour, whatever fails', () => {
    fc.assert(
      fc.property(anyInstant, anyWait, (readAt, wait) => {
        const { freshUntil, staleUntil, errorUntil } = lifetimeOf(readAt, wait);
        const nextHour = Math.ceil((readAt + 1) / HOUR) * HOUR;
        expect(freshUntil - readAt).toBe(60_000);
        for (const until of [freshUntil, staleUntil, errorUntil]) {
          expect(until).toBeGreaterThanOrEqual(freshUntil);
          expect(until).toBeLessThanOrEqual(nextHour + 60_000);
        }
      }),
    );
  });

  it('is said to caches so that none that counts from Age keeps it longer', () => {
    fc.assert(
      fc.property(anyInstant, anyWait, (readAt, wait) => {
        const lifetime = lifetimeOf(readAt, wait);
        const [fresh = 0, stale = 0, error = 0] = toCacheControl(lifetime).match(/\d+/g)?.map(Number) ?? [];
        expect(readAt + fresh * 1000).toBe(lifetime.freshUntil);
        for (const [until, seconds] of [
          [lifetime.staleUntil, stale],
          [lifetime.errorUntil, error],
        ] as const) {
          expect(until - (readAt + (fresh + seconds) * 1000)).toBeGreaterThanOrEqual(0);
          expect(until - (readAt + (fresh + seconds) * 1000)).toBeLessThan(1000);
        }
      }),
    );
  });

  it.each([
    ['12:00:00', HOUR, 'public, s-maxage=60, stale-while-revalidate=300, stale-if-error=3600'],
    ['12:30:00', HOUR, 'public, s-maxage=60, stale-while-revalidate=300, stale-if-error=1800'],
    ['12:58:00', HOUR, 'public, s-maxage=60, stale-while-revalidate=120, stale-if-error=120'],
    ['12:59:59.999', HOUR, 'public, s-maxage=60, stale-while-revalidate=0, stale-if-error=0'],
    ['12:00:00', 0, 'public, s-maxage=60, stale-while-revalidate=300, stale-if-error=0'],
    ['12:00:00', 90_500, 'public, s-maxage=60, stale-while-revalidate=300, stale-if-error=90'],
    ['12:00:00', Number.POSITIVE_INFINITY, 'public, s-maxage=60, stale-while-revalidate=300, stale-if-error=3600'],
  ])('of what was read at %s, with %d ms for failures, is said as: %s', (time, wait, header) => {
    expect(toCacheControl(lifetimeOf(at(time), wait))).toBe(header);
  });
});
