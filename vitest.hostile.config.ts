import { defineConfig } from 'vitest/config';
import { sourceAliases } from './test/setup/source-aliases.mjs';

/**
 * `npm run test:hostile`: more than 20,000 hostile texts where `npm test` tries some 5,000. Apart from it and `.ci/run`, as
 * it takes some minutes.
 */
export default defineConfig({
  resolve: { alias: sourceAliases('server') },
  test: {
    include: ['test/hostile/*.test.ts'],
    setupFiles: ['test/setup/guard-console.ts'],
    env: { HOSTILE_FORM: 'long' },
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
