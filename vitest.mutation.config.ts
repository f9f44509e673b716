import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { sourceAliases } from './test/setup/source-aliases.mjs';

const hasLaws = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').includes("from 'fast-check'");

/** A test that fails ends the run: first those named like the file that was changed, last the laws, which take longest. */
class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Stryker says so which file it changed.
    const changed = this.ctx.config.related?.map((path) => `${basename(path, '.ts')}.`) ?? [];
    const place = (file: TestSpecification) =>
      changed.some((name) => basename(file.moduleId).startsWith(name)) ? 0 : hasLaws(file) ? 2 : 1;
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  resolve: { alias: sourceAliases('server') },
  test: {
    environment: 'node',
    include: [`test/model/${process.env.MUTATION_TESTS ?? '**/*'}.test.ts`],
    exclude: ['**/*.browser.test.ts'],
    setupFiles: ['test/setup/guard-console.ts'],
    testTimeout: 30_000,
    isolate: false,
    sequence: { sequencer: LikelyFirst },
  },
});
