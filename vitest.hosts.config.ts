import { defineConfig } from 'vitest/config';

/**
 * `npm run test:hosts`: the built package in other people's pages. Apart from `npm test` and `.ci/run`, as it takes a
 * minute or two and is needed where styles change.
 */
export default defineConfig({
  test: {
    include: ['test/hosts/*.hosts.ts'],
    globalSetup: ['test/package/build-when-stale.ts'],
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
