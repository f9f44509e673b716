import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { apiReference } from './api/plugin.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.@(mdx|stories.tsx)'],
  addons: [
    // Tables in MDX are GitHub's Markdown.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    '@storybook/addon-vitest',
  ],
  framework: {
    name: '@storybook/react-vite',
    // The vite.config.ts at the root builds the library; its lib mode must not reach Storybook.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  staticDirs: [{ from: '../test/media', to: '/media' }],
  // TypeScript 7 has no JavaScript API, which react-docgen-typescript needs.
  typescript: { reactDocgen: 'react-docgen', check: false },
  // Quiet where nothing is wrong: Storybook's own pages are large, and it bundles what is marked "use client".
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [apiReference()],
      build: {
        // As the library is built: otherwise light-dark() is rewritten, and heeds no scheme that an element is given.
        cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    }),
};

export default config;
