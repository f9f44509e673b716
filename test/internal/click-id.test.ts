import { describe, expect, it, vi } from 'vitest';
import { mintClickId } from '../../src/internal/click-id.js';

describe('mintClickId', () => {
  it('makes 128 bits in hexadecimal, new each time', () => {
    const ids = Array.from({ length: 200 }, mintClickId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(200);
  });

  it('needs nothing but getRandomValues, as on a page served over plain http', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(10) });
    expect(mintClickId()).toBe('0a'.repeat(16));
    vi.unstubAllGlobals();
  });
});
