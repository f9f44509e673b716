import { expect, it } from 'vitest';
import { parseRetryAfter } from '../../src/internal/retry-after.js';

const NOW = Date.parse('2026-06-15T12:00:00Z');

it.each([
  [null, null],
  ['', null],
  ['0', 0],
  ['120', 120_000],
  [' 5 ', 5000],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['Mon, 15 Jun 2026 12:00:30 GMT', 30_000],
  ['Mon, 15 Jun 2026 11:00:00 GMT', 0],
])('%j is %j', (header, expected) => {
  expect(parseRetryAfter(header, NOW)).toBe(expected);
});
