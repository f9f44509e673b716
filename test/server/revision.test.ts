import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRevision } from '../../src/server/revision.js';
import { buildOffer } from '../../src/testing/index.js';

describe('withRevision', () => {
  it('is the beginning of the SHA-256 of the JSON with sorted keys', async () => {
    const { termsHash } = await withRevision(buildOffer({ termsAndDisclaimers: [{ tag: 'p', children: ['Ünique'] }] }));
    const json = '[{"children":["Ünique"],"tag":"p"}]';
    expect(termsHash).toBe(createHash('sha256').update(json, 'utf8').digest('hex').slice(0, 32));
  });

  it('is fixed: partners keep it with their clicks', async () => {
    expect(await withRevision(buildOffer())).toMatchObject({
      revision: '23e11dd6f64684c0',
      termsHash: 'bbb1258a8033a60cafb2ca9f623cfdcb',
    });
  });

  it('changes nothing else, and not the offer it was given', async () => {
    const offer = Object.freeze(buildOffer());
    const { revision, termsHash, ...rest } = await withRevision(offer);
    expect({ ...rest, revision: null, termsHash: null }).toEqual(offer);
    expect(await withRevision({ ...offer, revision, termsHash })).toEqual({ ...offer, revision, termsHash });
  });

  it('does not depend on the order in which fields were set, at any depth', async () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(value, async (metadata) => {
        const [creative] = buildOffer().creatives;
        const turned = Object.fromEntries(Object.entries(metadata).reverse());
        const stamp = (data: Record<string, unknown>) =>
          withRevision(buildOffer({ creatives: creative ? [{ ...creative, metadata: data }] : [] }));
        expect((await stamp(metadata)).revision).toBe((await stamp(turned)).revision);
      }),
    );
  });

  it('depends on the order of a list', async () => {
    const [one, other] = [buildOffer({ categories: ['a', 'b'] }), buildOffer({ categories: ['b', 'a'] })];
    expect((await withRevision(one)).revision).not.toBe((await withRevision(other)).revision);
  });
});
