import { chmodSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';
import { unlayer } from './.ci/unlayer.mjs';

const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;

// Started from a test run it would be `test`, and JSX would compile to its development form, with paths of this machine.
process.env.NODE_ENV = 'production';

/** Left to the partner's bundler: our dependencies and peers with their subpaths, and what is chosen by where it runs. */
const packages = Object.keys({ ...dependencies, ...peerDependencies });
const isExternal = (id: string) =>
  id.startsWith('#') ||
  id.startsWith('node:') ||
  id.startsWith('cloudflare:') ||
  packages.some((name) => id === name || id.startsWith(`${name}/`));

/** As Vite writes `styles.css`, for the same browsers. */
const minifyGrid = () => {
  const filename = 'src/components/OfferGrid/offer-grid.css';
  const targets = { chrome: 123 << 16, safari: (17 << 16) | (5 << 8), firefox: 120 << 16 };
  return `${transform({ filename, code: readFileSync(new URL(filename, import.meta.url)), minify: true, targets }).code}\n`;
};

/**
 * Only the CSS of the style entry is shipped, with its layers and without; types let `import 'gokart-offers-react/styles.css'`
 * type-check.
 */
const styleSheet: Plugin = {
  name: 'style-sheet',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      delete bundle['styles.entry.js'];
      const css = bundle['styles.css'];
      // Vite ends each style sheet with a marker of its own.
      if (css?.type !== 'asset') return;
      css.source = String(css.source).replace(/\s*\/\*\$vite\$:\d+\*\/\s*$/, '\n');
      // Vite makes one sheet of a library; that of lists is small and simple.
      const grid = minifyGrid();
      const sheets = { unlayered: unlayer(css.source), grid, 'unlayered-grid': unlayer(grid) };
      for (const [name, source] of Object.entries(sheets)) {
        this.emitFile({ type: 'asset', fileName: `${name}.css`, source });
      }
      for (const name of ['styles', ...Object.keys(sheets)]) {
        this.emitFile({ type: 'asset', fileName: `${name}.css.d.ts`, source: 'export {};\n' });
      }
    },
  },
};

/** What can be run says so, as a shell asks; npm sees to it only where it installs. */
const runnable: Plugin = {
  name: 'runnable',
  writeBundle: ({ dir = 'dist' }) => chmodSync(`${dir}/doctor/cli.js`, 0o755),
};

export default defineConfig({
  publicDir: false,
  plugins: [styleSheet, runnable],
  build: {
    target: 'es2022',
    // With `target` alone, minifying would rewrite light-dark() into private variables.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    minify: false,
    cssMinify: true,
    lib: {
      formats: ['es'],
      cssFileName: 'styles',
      entry: {
        index: 'src/index.ts',
        'server/index': 'src/server/index.ts',
        'testing/index': 'src/testing/index.ts',
        'theme/index': 'src/theme/index.ts',
        'model/rich-text/parse-html.browser': 'src/model/rich-text/parse-html.browser.ts',
        'model/rich-text/parse-html.server': 'src/model/rich-text/parse-html.server.ts',
        'components/EventLadder/use-ladder-code.browser': 'src/components/EventLadder/use-ladder-code.browser.ts',
        'components/EventLadder/use-progress-code.browser': 'src/components/EventLadder/use-progress-code.browser.ts',
        'components/EventLadder/use-ladder-code.server': 'src/components/EventLadder/use-ladder-code.server.ts',
        'components/EventLadder/use-progress-code.server': 'src/components/EventLadder/use-progress-code.server.ts',
        'i18n/locales/en': 'src/i18n/locales/en.ts',
        'i18n/locales/es': 'src/i18n/locales/es.ts',
        'i18n/locales/fr': 'src/i18n/locales/fr.ts',
        'i18n/locales/de': 'src/i18n/locales/de.ts',
        'i18n/locales/ar': 'src/i18n/locales/ar.ts',
        'server/wait-until.default': 'src/server/wait-until.default.ts',
        'server/wait-until.workerd': 'src/server/wait-until.workerd.ts',
        'doctor/cli': 'src/doctor/cli.ts',
        'styles.entry': 'src/styles.entry.ts',
      },
    },
    rolldownOptions: {
      external: isExternal,
      // It warns of every "use client"; test/package sees to it that they are kept.
      checks: { moduleLevelDirective: false },
      // One file per module: bundling them would silently drop "use client".
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
