/** Each is what a partner's page loads besides React and TanStack Query; `.ci/bundle-for-size.mjs` makes the files. */
const bundle = (name, file, limit) => ({ name, path: `dist-size/${file}.js`, limit, gzip: true });

export default [
  bundle('{ OfferProvider, OfferEmbed }', 'embed', '14 kB'),
  bundle('{ OfferCard }', 'card', '10 kB'),
  bundle('{ PayoutBadge }', 'badge', '2.5 kB'),
  { name: 'styles.css', path: 'dist/styles.css', limit: '4 kB', gzip: true },
];
