import { expect, it } from 'vitest';
import { withRevision } from '../../src/server/revision.js';
import { buildOffer } from '../../src/testing/index.js';

it('is the same in another engine as in Node', async () => {
  expect(await withRevision(buildOffer())).toMatchObject({
    revision: '23e11dd6f64684c0',
    termsHash: 'bbb1258a8033a60cafb2ca9f623cfdcb',
  });
});
