import { describe, expect, it, vi } from 'vitest';
import { mintClickId } from '../../src/internal/click-id.js';

describe('mintClickId', () => {
  it('makes a version 4 UUID, new each time', () => {
    const ids = Array.from({ length: 200 }, mintClickId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
  });

  it('needs nothing but getRandomValues, as on a page served over plain http', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
    expect(mintClickId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    vi.unstubAllGlobals();
  });
});
