/** The brands, each once light and once dark: by a card whose text and color are most of what there is to see. */
const BRANDS = ['none', 'bank', 'game', 'newspaper', 'neon', 'contrast', 'dashboard', 'pastel'];

const card = (name, look = {}) => ({ story: `card-offercard--${name}`, ...look });
const part = (name, look = {}) => ({ story: `parts-${name}`, ...look });

/**
 * The pictures that `npm test` compares, at most 40: a story, in no brand, light and 420 px wide unless told otherwise,
 * under `globals` of Storybook's toolbar and `media` as Playwright's `emulateMedia` takes it. Stories of which a random
 * or a moving part is seen do not belong here.
 */
export const PICTURES = [
  ...BRANDS.flatMap((brand) => [
    card('no-creatives', { brand, scheme: 'light' }),
    card('no-creatives', { brand, scheme: 'dark', width: 280 }),
  ]),
  card('in-progress', { width: 280 }),
  card('in-progress', { width: 960 }),
  card('in-progress', { width: 960, scheme: 'dark' }),
  card('single-event'),
  card('ended', { width: 280 }),
  card('not-started', { width: 960 }),
  part('eventladder--right-to-left-half-way'),
  card('in-progress', { width: 960, globals: { language: 'ar' } }),
  card('in-progress', { width: 960, globals: { language: 'de' } }),
  card('no-creatives', { media: { forcedColors: 'active' } }),
  card('no-creatives', { media: { contrast: 'more' } }),
  card('in-progress', { width: 960, media: { media: 'print' } }),
  part('eventladder--every-state', { width: 280 }),
  part('eventladder--every-state', { width: 280, media: { forcedColors: 'active' } }),
  part('creativecarousel--broken-picture'),
  part('offereligibility--several-reasons', { width: 280 }),
  part('offerfailure--network'),
  part('offerhelp--closed', { width: 280 }),
  part('offerlink--unavailable', { width: 280 }),
  part('offerskeleton--loading'),
  part('payoutbadge--several-steps', { width: 280 }),
  part('richtext--every-element', { width: 280 }),
  part('termsdisclosure--open', { width: 280 }),
].map((picture) => ({ brand: 'none', scheme: 'light', width: 420, globals: {}, media: {}, ...picture }));

/** The name of a picture's file, without its ending. */
export const nameOfPicture = ({ story, brand, scheme, width, globals, media }) =>
  [story, brand, scheme, width, ...pairsOf(globals), ...pairsOf(media)].join('.');

const pairsOf = (record) => Object.entries(record).map((pair) => pair.join('-'));

/** None is wider, in pixels: what is, is taken smaller. */
export const WIDEST = 420;

/**
 * How far a picture may be from its reference. Fonts come along, colors, hinting and subpixels are set, but text is drawn by
 * the Chromium and the libraries of each machine. `threshold` is how far two pixels may be apart, from 0 to 1 as pixelmatch
 * counts it, which also lets the rounded colors of the references pass; pixels that only smooth an edge are let off; `share`
 * is how much of a picture may differ all the same. Measured: nothing differs on the same machine, also under load; 0.11 %
 * with letters hinted otherwise; 0.4 % when a card's corners are of 16 px, not 20 (where they stand out from the page);
 * 0.3 % for the next heavier name; 1.2 % where a Chromium has no subpixel positions at all, which is too much.
 */
export const TOLERANCE = { threshold: 0.05, share: 0.002 };
