/** What the partner's page has anyway. */
const ignore = ['react', 'react-dom', '@tanstack/react-query'];

/** Our tsconfig.json points "#parse-html" at a source for type-checking; a partner's bundler asks package.json. */
const modifyEsbuildConfig = (config) => ({ ...config, platform: 'browser', tsconfigRaw: {} });

const limit = (names, limit) => ({
  name: names,
  path: 'dist/index.js',
  import: names,
  limit,
  ignore,
  gzip: true,
  modifyEsbuildConfig,
});

export default [
  limit('{ OfferProvider, OfferEmbed }', '14 kB'),
  limit('{ OfferCard }', '10 kB'),
  limit('{ PayoutBadge }', '2.5 kB'),
  { name: 'styles.css', path: 'dist/styles.css', limit: '4 kB', gzip: true },
];
