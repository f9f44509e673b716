import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportsOf, manifest, root } from './dist.js';

const keys = Object.keys(manifest.exports);
const modules = keys.filter((key) => !/\.(css|json)$/.test(key));

describe('the exports map', () => {
  it.each(keys)('%s points at files that are there', (key) => {
    const target = manifest.exports[key];
    const paths = typeof target === 'string' ? [target] : Object.values(target ?? {});
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(modules)('%s can be imported by name in Node', (key) => {
    expect(exportsOf(key)).not.toEqual([]);
  });

  it('names types before anything else, as resolvers take the first condition that fits', () => {
    const conditions = Object.values(manifest.exports).filter((target) => typeof target === 'object');
    expect(conditions.map((target) => Object.keys(target)[0])).toEqual(conditions.map(() => 'types'));
  });
});

/** Frozen: a name that appears or goes is a decision, and this list is where it is seen. */
describe('the exported names', () => {
  it('of the client surface', () => {
    expect(exportsOf('.')).toMatchInlineSnapshot(`
      [
        "CreativeCarousel",
        "EventLadder",
        "OfferCard",
        "OfferEligibility",
        "OfferEmbed",
        "OfferError",
        "OfferFailure",
        "OfferGrid",
        "OfferHelp",
        "OfferLink",
        "OfferProvider",
        "OfferSkeleton",
        "OfferTheme",
        "OfferTimeline",
        "PayoutBadge",
        "RichText",
        "TermsDisclosure",
        "buildTrackingUrl",
        "createOfferClient",
        "decodeOffer",
        "formatReward",
        "getEligibility",
        "getEventLadder",
        "getOfferTimeline",
        "getTotalPayout",
        "isOfferError",
        "offerQueryOptions",
        "offersInfiniteQueryOptions",
        "parseRichText",
        "useOffer",
        "useOffers",
        "useSuspenseOffer",
      ]
    `);
  });

  it('of the server', () => {
    expect(exportsOf('./server')).toMatchInlineSnapshot(`
      [
        "createOfferHandler",
        "createOfferSource",
      ]
    `);
  });

  it('of the theme', () => {
    expect(exportsOf('./theme')).toMatchInlineSnapshot(`
      [
        "checkTheme",
        "themeToCss",
      ]
    `);
  });

  it('of the test helpers', () => {
    expect(exportsOf('./testing')).toMatchInlineSnapshot(`
      [
        "buildCreative",
        "buildEvent",
        "buildOffer",
        "createSampleOffers",
        "createSandbox",
        "sampleOffers",
      ]
    `);
  });

  it.each(['en', 'es', 'fr', 'de', 'ar'])('of the words in %s', (locale) => {
    expect(exportsOf(`./locales/${locale}`)).toEqual([locale, `${locale}List`]);
  });
});
