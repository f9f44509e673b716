/*
 * `npm run test:mutation`: changes the model in thousands of places, one at a time, and runs the tests that reach each.
 * A change that no test notices has survived; where more than 15 of 100 do, it fails.
 *
 * The whole takes some 20 minutes on two cores, so `.ci/run` takes `--short`, for some of the files.
 */

export default {
  mutate: [
    'src/model/**/*.ts',
    // It needs a DOM: `test/model/rich-text/two-parsers.browser.test.ts` holds it to the tree that parse5 gives, in Chromium.
    '!src/model/rich-text/parse-html.browser.ts',
  ],
  thresholds: { high: 95, low: 85, break: 85 },

  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // Tests that reach a change are run, and no others. What runs as a file loads (tables, patterns) is changed too, and
  // takes all tests of it: `ignoreStatic` would be quicker, and leave those out of the score.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A change that never ends counts as noticed, a busy machine must not.
  timeoutMS: 20_000,
  // The changes are no TypeScript, and nothing here checks types.
  disableTypeChecks: false,

  // Tests run on a copy: what the model's tests need. Not tsconfig.json: Stryker rewrites it in the copy through
  // TypeScript's JavaScript API, which version 7 does not have; Vite finds the one above.
  ignorePatterns: [
    '*',
    '!package.json',
    '!vitest.mutation.config.ts',
    '!src/**',
    '!test/**',
    'test/{consumers,react18,pictures,media,hosts}',
  ],
  tempDirName: '.stryker/copies-is-offer',
  incrementalFile: '.stryker/incremental.json',

  reporters: ['clear-text', 'html', 'json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: '.stryker/zz-is-offer.html' },
  jsonReporter: { fileName: '.stryker/zz-is-offer.json' },
};
