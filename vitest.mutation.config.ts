import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { sourceAliases } from './test/setup/source-aliases.mjs';

const hasLaws = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').includes("from 'fast-check'");

/** Laws last: an example that fails ends the run, and laws take longest. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => Number(hasLaws(a)) - Number(hasLaws(b)));
  }
}

export default defineConfig({
  resolve: { alias: sourceAliases('server') },
  test: {
    environment: 'node',
    include: ['test/model/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    setupFiles: ['test/setup/guard-console.ts'],
    testTimeout: 30_000,
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
