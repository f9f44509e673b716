import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Alias, Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { copies } from './test/faults/copies.mjs';
import { CHROMIUM_FLAGS, findInstalledChromium } from './test/setup/find-chromium.mjs';
import { sourceAliases } from './test/setup/source-aliases.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const executablePath = (await findInstalledChromium()) ?? undefined;

const BROWSER_TESTS = 'test/**/*.browser.test.{ts,tsx}';

/** Suites with a project, an installation or a command of their own. */
const ELSEWHERE = [
  'test/package/**',
  'test/servers/**',
  'test/a11y/**',
  'test/consumers/**',
  'test/react18/**',
  '**/node_modules/**',
];

/** A fresh object each time: Vitest writes into it, and projects that share one get mixed up. */
const chromium = (viewport = { width: 1024, height: 768 }) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { args: [...CHROMIUM_FLAGS], executablePath } }),
  instances: [{ browser: 'chromium' as const, viewport }],
});

/** What tests may import; named so that Vite does not find one late and reload the page under a running test. */
const PREBUNDLED = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  '@tanstack/react-query',
  '@testing-library/react',
  '@testing-library/user-event',
  '@testing-library/jest-dom/vitest',
  'clsx/lite',
  'culori/css',
  'culori/fn',
  'fast-check',
];

/** For each project, as none takes them over from the whole. Far above what anything needs: a busy machine is no failure. */
const LIMITS = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } };

const alias = (environment: 'browser' | 'server'): Alias[] => sourceAliases(environment);

/** Rooms whose tests leave nothing behind that another file could meet: they need no worker of their own each. */
const SHARING = ['client', 'doctor', 'i18n', 'model', 'server'].map((room) => `test/${room}/**/*.test.{ts,tsx}`);

const inNode = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  resolve: { alias: alias('server') },
  test: { ...LIMITS, pool: 'threads', environment: 'node', setupFiles: ['test/setup/guard-console.ts'], ...test },
});

/** Half of their time was spent on starting anew for each file. */
const node = inNode({
  name: 'node',
  isolate: false,
  include: SHARING,
  exclude: [BROWSER_TESTS, ...ELSEWHERE],
});

/** What else runs in Node: it builds, starts servers, or is told that this is production. */
const nodeApart = inNode({
  name: 'node-apart',
  include: ['test/**/*.test.{ts,tsx}'],
  exclude: [BROWSER_TESTS, ...ELSEWHERE, ...SHARING],
});

/** They need code that is not loaded yet, a warning that was not given yet, or a page that is not scrolled yet. */
const ON_A_FRESH_PAGE = [
  'components/OfferEligibility',
  'components/OfferLink.loading',
  'components/OfferTimeline',
  'components/layout/zoom',
  'i18n/every-word',
].map((name) => `test/${name}.browser.test.tsx`);

const inBrowser = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [react()],
  resolve: { alias: alias('browser') },
  optimizeDeps: { include: PREBUNDLED },
  test: { ...LIMITS, setupFiles: ['test/setup/browser.ts'], browser: chromium(), ...test },
});

/** One page for all files: loading the package anew for each took longer than many of them. */
const browser = inBrowser({
  name: 'browser',
  isolate: false,
  include: [BROWSER_TESTS],
  exclude: [...ELSEWHERE, ...ON_A_FRESH_PAGE, 'test/ssr/**', 'test/faults/**'],
  // Few and always the same here, as they take their time; `npm run test:oracle` compares many.
  provide: {
    oracle: { offers: Number(process.env.ORACLE_OFFERS ?? 300), seed: Number(process.env.ORACLE_SEED ?? 1) },
  },
});

const browserApart = inBrowser({ name: 'browser-apart', include: ON_A_FRESH_PAGE });

/** Everything that can go wrong between the API and a visitor, over a partner's real server. */
const faults: TestProjectInlineConfiguration = {
  plugins: [copies as Plugin, react()],
  resolve: { alias: alias('browser') },
  optimizeDeps: { include: PREBUNDLED },
  test: {
    name: 'faults',
    ...LIMITS,
    include: ['test/faults/**/*.browser.test.tsx'],
    setupFiles: ['test/faults/setup.ts'],
    globalSetup: ['test/faults/partner/serve-in-node.ts'],
    // One file after the other: the partners' server has one clock, which is the visitor's.
    fileParallelism: false,
    browser: chromium(),
  },
};

/** Pages that Node rendered come alive in a browser. Apart from `browser`, whose tests need not wait for Node's half. */
const ssr: TestProjectInlineConfiguration = {
  plugins: [react()],
  resolve: { alias: alias('browser') },
  optimizeDeps: { include: PREBUNDLED },
  test: {
    name: 'ssr',
    ...LIMITS,
    include: ['test/ssr/**/*.browser.test.tsx'],
    setupFiles: ['test/setup/browser.ts'],
    globalSetup: ['test/ssr/render-in-node.ts'],
    browser: chromium(),
  },
};

/** What depends on React's version, again on 18.3: its root makes every import of React find the one installed there. */
const react18: TestProjectInlineConfiguration = {
  root: `${root}test/react18`,
  plugins: [react()],
  resolve: { alias: alias('browser'), dedupe: ['react', 'react-dom'] },
  optimizeDeps: { include: PREBUNDLED },
  server: { fs: { allow: [root] } },
  test: {
    name: 'react18',
    ...LIMITS,
    include: ['*.browser.test.tsx', `${root}test/ssr/*.browser.test.tsx`],
    setupFiles: [`${root}test/setup/browser.ts`],
    globalSetup: [`${root}test/ssr/render-in-node.ts`],
    browser: chromium(),
  },
};

const storybook: TestProjectInlineConfiguration = {
  plugins: [storybookTest({ configDir: `${root}.storybook` })],
  resolve: { alias: alias('browser') },
  optimizeDeps: { include: PREBUNDLED.filter((name) => !name.startsWith('@testing-library')) },
  test: {
    name: 'storybook',
    ...LIMITS,
    // As in Storybook, where one story comes after the other.
    isolate: false,
    setupFiles: ['test/setup/guard-console.ts', 'test/setup/guard-names.ts'],
    browser: chromium(),
  },
};

/** Pictures and videos where stories look for them, as `staticDirs` of Storybook puts them. */
const storiesMedia: Plugin = {
  name: 'stories-media',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      request.url = request.url?.replace(/^\/media\//, '/test/media/');
      next();
    });
  },
};

/** Every story in every brand and scheme, gone over by axe, by a keyboard and by a ruler. */
const a11y: TestProjectInlineConfiguration = {
  plugins: [react(), storiesMedia],
  resolve: { alias: alias('browser') },
  optimizeDeps: { include: [...PREBUNDLED, '@storybook/react-vite', 'storybook/test', 'axe-core'] },
  test: {
    name: 'a11y',
    ...LIMITS,
    // Sixteen looks, and pictures of each.
    testTimeout: 120_000,
    include: ['test/a11y/**/*.browser.test.ts'],
    setupFiles: ['test/setup/guard-console.ts'],
    // One file after the other: keyboard and camera are the browser's, which has one page in front.
    fileParallelism: false,
    isolate: false,
    // As large as the browser's page: a larger one would be scaled down, and so would be every line of a picture.
    browser: chromium({ width: 1280, height: 720 }),
  },
};

/** The packed artefact, also as servers run it; builds `dist` first when it is older than the source. */
const artefact: TestProjectInlineConfiguration = {
  test: {
    name: 'package',
    ...LIMITS,
    environment: 'node',
    include: ['test/{package,servers}/**/*.test.ts'],
    globalSetup: ['test/package/build-when-stale.ts'],
  },
};

/** In two halves, side by side, where `npm test` says so: `--project` cannot leave out more than one. */
const HALVES = {
  main: [node, nodeApart, browser, browserApart, ssr, react18],
  beside: [a11y, faults, artefact, storybook],
};
const half = HALVES[process.env.TEST_PART as keyof typeof HALVES];

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: half ?? Object.values(HALVES).flat(),
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
