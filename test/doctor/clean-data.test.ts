import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/doctor/catalogue.js';
import { readNames } from '../../src/doctor/names.js';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { createSampleOffers, type SampleName } from '../../src/testing/index.js';
import { answered, cleanCreative, cleanEvent, cleanOffer, envelope, examine, findIn, type Wire } from './clean.js';

/** What each sample is made for. Whatever is not here has nothing to be found. */
const MADE_FOR: Partial<Record<SampleName, FindingCode[]>> = {
  nullPayouts: ['payout-partly'],
  everyField: ['name-alias', 'name-new', 'name-alias', 'name-alias', 'wait-without-unit'],
  repeatable: ['wait-without-unit'],
  videoAmongImages: ['media-unplayable', 'media-unplayable', 'media-mostly-playable', 'media-unplayable'],
  noCreatives: ['media-none'],
  expired: ['ended'],
  notStartedYet: ['not-started'],
  blankHtml: ['terms-blank', 'text-blank'],
  longText: ['deadline-first', 'wait-without-unit'],
  hostileHtml: [
    'name-missing',
    'name-missing',
    'name-missing',
    'name-missing',
    'name-missing',
    'name-missing',
    'name-missing',
    'name-missing',
    'field-unreadable',
    'field-unreadable',
    'entry-left-out',
    'field-unreadable',
    'field-unreadable',
    'entry-left-out',
    'media-id-twice',
    'type-new',
    'text-markup',
    'html-dropped',
    'html-dropped',
    'html-link-dropped',
  ],
};

describe('on clean data', () => {
  it('has nothing to say of an offer as documented', () => {
    const { findings, shape, names } = examine(answered(envelope(cleanOffer())));
    expect(findings).toEqual([]);
    expect(shape).toBe('envelope');
    expect(names?.uses.every(({ names: [first], found }) => found.length === 1 && found[0] === first)).toBe(true);
  });

  it.each(Object.entries(createSampleOffers()))(
    'says of the sample %s what it is made for, and no more',
    (name, { wire }) => {
      expect(findIn(wire).map(({ code }) => code)).toEqual(MADE_FOR[name as SampleName] ?? []);
    },
  );

  it('reads both shapes that are documented', () => {
    const page = examine(answered(envelope({ items: [cleanOffer()], totalCount: 1 })));
    expect([page.shape, page.findings]).toEqual(['page', []]);
  });
});

/** Any offer that a tenant may send as documented, with nothing wrong in it. */
const clean = fc
  .record({
    steps: fc.array(fc.record({ payout: fc.integer({ min: 0, max: 1e6 }), isFree: fc.boolean(), days: fc.nat(30) }), {
      maxLength: 6,
    }),
    pictures: fc.integer({ min: 1, max: 6 }),
    age: fc.constantFrom('All', '18-24', '21+', null),
    countries: fc.subarray(['US', 'GBR', '276', 'USA', 'Worldwide']),
    texts: fc.array(fc.stringMatching(/^[\p{L}\d %]{1,40}[\p{L}\d]$/u), { minLength: 6, maxLength: 6 }),
    launch: fc.date({ min: new Date('2020-01-01'), max: new Date('2026-06-01'), noInvalidDate: true }),
    expiry: fc.option(fc.date({ min: new Date('2026-07-01'), max: new Date('2098-01-01'), noInvalidDate: true })),
    repeatable: fc.constantFrom(true, false, null, 'true'),
    pendingTime: fc.constantFrom(null, 0, 14, '30'),
  })
  .map(({ steps, pictures, texts, launch, expiry, repeatable, ...rest }): Wire => {
    let days = 0;
    let sequence = 0;
    const events = steps.map(({ payout, isFree, days: more }, at) => {
      if (!isFree) sequence++;
      if (sequence > 1 || isFree) days += more + 1;
      const isFirst = !isFree && sequence === 1;
      return cleanEvent(at + 1, {
        name: `${texts[0]} ${at}`,
        payout: at % 2 ? payout / 100 : String(payout),
        sequenceNumber: isFree ? null : sequence,
        deadlineDays: isFirst ? null : days,
      });
    });
    return cleanOffer({
      ...rest,
      name: texts[0],
      headline: texts[1],
      shortDescription: texts[2],
      keyPoints: `<ul><li>${texts[3]}</li></ul>`,
      offerDetails: `<div><p>${texts[4]} <b>now</b></p></div>`,
      termsAndDisclaimers: texts[5],
      launchDate: launch.toISOString(),
      expiryDate: expiry?.toISOString() ?? null,
      allowRepetitions: repeatable,
      offerType: events.length > 1 ? 'MultiEvent' : 'SingleEvent',
      payout: events.length === 0 ? 5 : null,
      creatives: Array.from({ length: pictures }, (_, at) => cleanCreative(at + 1)),
      events,
    });
  });

it('finds nothing in any offer in which nothing is wrong', () => {
  fc.assert(
    fc.property(clean, (offer) => {
      expect(findIn(offer)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('misses the names that the decoder misses, and no other', () => {
  const fields = fc.subarray(Object.keys(cleanOffer()).filter((name) => name !== 'id' && name !== 'name'));
  const some = (from: Wire, names: string[]) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name) || /^(id|name|url)$/.test(name)));
  const offers = fc
    .tuple(fields, fc.subarray(Object.keys(cleanEvent(1))))
    .map(([names, ofEvent]) => some(cleanOffer({ events: [some(cleanEvent(1), ofEvent)] }), names));
  fc.assert(
    fc.property(offers, (offer) => {
      const absent = decodeOffer(offer).issues.filter(({ received }) => received === 'absent');
      const missing = readNames(offer).uses.filter((use) => use.missing > 0);
      expect(missing.map(({ path }) => path).sort()).toEqual(
        absent.map(({ path }) => path.replace(/\[\d+\]/, '[]')).sort(),
      );
    }),
  );
});
