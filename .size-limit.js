import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Each is what a partner's page loads besides React and TanStack Query; `.ci/bundle-for-size.mjs` makes the files. */
const bundle = (name, file, limit) => ({ name, path: `dist-size/${file}.js`, limit, gzip: true });

/** Loaded only where a page turns out to need it, after the rest. */
const onDemand = (name, file, limit) => bundle(`on demand: ${name}`, `embed.on-demand.${file}`, limit);

/** What an embed weighs without another language's words. */
const embedSize = (compress) => {
  const file = new URL('dist-size/embed.js', import.meta.url);
  return existsSync(file) ? compress(readFileSync(file)).length : 0;
};

/** An embed with words: no more than `most` bytes above one without, as a page that has them pays for them. */
const words = (language, locale, most = 1500) =>
  bundle(`the same, with the words in ${language}`, `embed_with_${locale}`, `${embedSize(gzipSync) + most} B`);

/** Arabic takes two bytes a letter: gzip makes less of that than Brotli, which is what most servers send. */
const arabicInBrotli = {
  name: 'the same, with the words in Arabic, in Brotli',
  path: 'dist-size/embed_with_ar.js',
  limit: `${embedSize(brotliCompressSync) + 1500} B`,
};

export default [
  bundle('{ OfferProvider, OfferEmbed }', 'embed', '15 kB'),
  bundle('the same, with what it loads for steps', 'embed_with_steps', '15 kB'),
  words('English', 'en'),
  words('Spanish', 'es'),
  words('French', 'fr'),
  words('German', 'de'),
  words('Arabic', 'ar', 1900),
  arabicInBrotli,
  bundle('{ OfferProvider, OfferGrid }', 'grid', '17 kB'),
  bundle('the same, with what it loads for steps', 'grid_with_steps', '18 kB'),
  onDemand('buttons and keys for several creatives', 'carousel-code', '1.5 kB'),
  onDemand('steps', 'ladder-code', '2 kB'),
  onDemand('how a visitor stands', 'progress-code', '3.5 kB'),
  onDemand('what reads an answer that is not our handler’s', 'decode-on-demand', '4 kB'),
  onDemand('a tracking link completed in the browser', 'direct-link', '1.5 kB'),
  onDemand('why an offer is not for a visitor', 'explain', '3 kB'),
  onDemand('the clock', 'clock', '1 kB'),
  onDemand('watching whether a card is viewed', 'watch-view', '1 kB'),
  bundle('{ OfferCard }', 'card', '10 kB'),
  bundle('the same, with what it loads for steps', 'card_with_steps', '11 kB'),
  bundle('{ PayoutBadge }', 'badge', '2.5 kB'),
  bundle('{ OfferTheme }', 'theme', '1.5 kB'),
  { name: 'styles.css', path: 'dist/styles.css', limit: '5 kB', gzip: true },
  { name: 'unlayered.css', path: 'dist/unlayered.css', limit: '5.5 kB', gzip: true },
  { name: 'grid.css', path: 'dist/grid.css', limit: '0.8 kB', gzip: true },
  { name: 'unlayered-grid.css', path: 'dist/unlayered-grid.css', limit: '1 kB', gzip: true },
];
