import { describe, expect, it, vi } from 'vitest';
import { mintClickId } from '../../src/internal/click-id.js';

describe('mintClickId', () => {
  it('makes 128 random bits, new each time', () => {
    const ids = Array.from({ length: 200 }, mintClickId);
    for (const id of ids) expect(id).toMatch(/^\d{1,10}(-\d{1,10}){3}$/);
    expect(new Set(ids).size).toBe(200);
  });

  it('needs nothing but getRandomValues, as on a page served over plain http', () => {
    vi.stubGlobal('crypto', { getRandomValues: (words: Uint32Array) => words.fill(10) });
    expect(mintClickId()).toBe('10-10-10-10');
    vi.unstubAllGlobals();
  });
});
