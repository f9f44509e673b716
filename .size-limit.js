import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Each is what a partner's page loads besides React and TanStack Query; `.ci/bundle-for-size.mjs` makes the files. */
const bundle = (name, file, limit) => ({ name, path: `dist-size/${file}.js`, limit, gzip: true });

/** Loaded only where a page turns out to need it, after the rest. */
const onDemand = (name, file, limit) => bundle(`on demand: ${name}`, `embed.on-demand.${file}`, limit);

const embedSize = () => {
  const file = new URL('dist-size/embed.js', import.meta.url);
  return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0;
};

/** Words that a page adds to an embed: what it weighs more for them, as their keys are in the page already. */
const words = (name, locale) => {
  const line = bundle(`{ OfferProvider, OfferEmbed } with ${name}`, `embed_with_${locale}`, `${embedSize() + 1500} B`);
  return line;
};

export default [
  bundle('{ OfferProvider, OfferEmbed }', 'embed', '15 kB'),
  bundle('the same, with what it loads for steps', 'embed_with_steps', '15 kB'),
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
  words('the words in English', 'en'),
  words('the words in Spanish', 'es'),
  words('the words in French', 'fr'),
  words('the words in German', 'de'),
  words('the words in Arabic', 'ar'),
  { name: 'styles.css', path: 'dist/styles.css', limit: '5 kB', gzip: true },
  { name: 'unlayered.css', path: 'dist/unlayered.css', limit: '5.5 kB', gzip: true },
];
