import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { getMedia } from '../../src/model/media.js';
import { getTotalPayout } from '../../src/model/total-payout.js';
import type { DecodeIssue } from '../../src/model/types.js';
import { createSampleOffers, type SampleName, sampleOffers } from '../../src/testing/index.js';

const samples = Object.entries(sampleOffers);

/** The samples whose wire form is not as the contract says, and where; all others decode without an issue. */
const INTENDED: Partial<Record<SampleName, string[]>> = {
  hostileHtml: [
    'trackingUrl',
    'creatives[1].url',
    'creatives[1]',
    'creatives[2].url',
    'creatives[2]',
    'creatives[4]',
    'events[0].deadlineDays',
    'events[0].payout',
    'events[1].trackingEventId',
    'events[1].displayOrder',
    'events[1].sequenceNumber',
    'events[1].minTimeFromPreviousEvent',
    'events[1].deadlineDays',
    'events[1].pendingTime',
    'events[1].payout',
    'events[1].allowRepetitions',
    'events[1]',
  ],
};

const paths = (issues: DecodeIssue[]) => issues.map(({ path }) => path);

describe.each(samples)('sample %s', (name, sample) => {
  const decoded = decodeOffer(sample.wire);

  it('decodes with the issues it is made for, and no other', () => {
    expect(paths(decoded.issues)).toEqual(INTENDED[name as SampleName] ?? []);
  });

  it('survives JSON unchanged, as the wire would', () => {
    expect(JSON.parse(JSON.stringify(sample.wire))).toEqual(sample.wire);
  });

  it('has an offer that decodes to itself', () => {
    expect(decodeOffer(sample.offer)).toEqual({ offer: sample.offer, issues: [] });
  });

  it('publishes nothing commercial', () => {
    expect(sample.offer).toMatchObject({ payoutId: null, trackingUrl: null, budget: null, budgetType: null });
    expect(sample.offer.targeting.zipCodes).toEqual([]);
    expect(sample.offer.creatives.every(({ metadata }) => metadata === null)).toBe(true);
  });

  it('makes its offer once', () => {
    expect(sample.offer).toBe(sample.offer);
  });

  it('holds pictures of less than 3.2 kB that refer to nothing outside', () => {
    const pictures = sample.offer.creatives.filter(({ url }) => url.startsWith('data:image/svg'));
    for (const { url } of pictures) {
      expect(url.length).toBeLessThan(3200);
      expect(decodeURIComponent(url).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\//);
    }
  });
});

it('gives every sample an id and a name of its own', () => {
  expect(new Set(samples.map(([, { offer }]) => offer.id)).size).toBe(samples.length);
  expect(new Set(samples.map(([, { offer }]) => offer.name)).size).toBe(samples.length);
  expect(samples.length).toBeGreaterThanOrEqual(14);
});

describe('what samples are made for', () => {
  const offerOf = (name: SampleName) => sampleOffers[name].offer;

  it('six steps in one sequence, adding up to 26.25', () => {
    expect(offerOf('sixStepLadder').events.map(({ completionSequence }) => completionSequence)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(getTotalPayout(offerOf('sixStepLadder'))).toMatchObject({ amount: 26.25 });
  });

  it('independent events', () => {
    expect(offerOf('independentEvents').events.map(({ completionSequence }) => completionSequence)).toEqual([
      1,
      2,
      null,
      null,
      null,
    ]);
  });

  it('a shared sequence number', () => {
    expect(offerOf('sharedSequence').events.map(({ completionSequence }) => completionSequence)).toEqual([1, 2, 2, 3]);
  });

  it('null payouts', () => {
    expect(offerOf('nullPayouts').payout).toBeNull();
    expect(offerOf('nullPayouts').events.map(({ payout }) => payout)).toEqual([null, 8, null]);
  });

  it('per cent signs that stay as they are', () => {
    expect(offerOf('percentages')).toMatchObject({ payout: 18.75, name: 'Fernwell Energy 100%' });
    expect(offerOf('percentages').shortDescription).toContain('%20OFF%d, {count} of {total}, $& and %s');
  });

  it('videos that play and videos that do not', () => {
    const kinds = offerOf('videoAmongImages').creatives.map(({ url }) => getMedia(url)?.kind ?? null);
    expect(kinds).toEqual(['image', 'video', null, 'image', 'video', null, 'video', null]);
  });

  it('no creatives', () => {
    expect(offerOf('noCreatives').creatives).toEqual([]);
  });

  it('rich text with nothing to read', () => {
    expect(offerOf('blankHtml')).toMatchObject({
      shortDescription: null,
      keyPoints: null,
      offerDetails: null,
      termsAndDisclaimers: null,
    });
  });

  it('a name of 200 characters', () => {
    expect(offerOf('longText').name).toHaveLength(200);
  });

  it('right-to-left text', () => {
    expect(offerOf('rightToLeft').name).toMatch(/^\p{Script=Arabic}/u);
  });

  it('one that has ended and one that has not begun, whatever the clock says', () => {
    expect(Date.parse(offerOf('expired').expiryDate ?? '')).toBeLessThan(Date.parse(offerOf('expired').asOf ?? ''));
    expect(offerOf('notStartedYet').launchDate).toMatch(/^2099/);
  });

  it('hostile HTML of which only text, marks and two links are left', () => {
    const { keyPoints, offerDetails, termsAndDisclaimers } = offerOf('hostileHtml');
    const trees = JSON.stringify([keyPoints, offerDetails, termsAndDisclaimers]);
    expect(trees.match(/Styled to cover the page/g)).toHaveLength(2);
    expect([...trees.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://nightjar.example/help',
      'mailto:help@nightjar.example',
    ]);
    expect([...new Set([...trees.matchAll(/"tag":"(\w+)"/g)].map(([, tag]) => tag))].sort()).toEqual([
      'a',
      'br',
      'li',
      'p',
      'ul',
    ]);
  });

  it('every field of the contract, under aliases', () => {
    const empty = Object.entries(decodeOffer(sampleOffers.everyField.wire).offer).filter(([, value]) => value === null);
    // A multi-event offer has no payout of its own; the others are made where an offer is read.
    expect(empty.map(([field]) => field)).toEqual(['payout', 'asOf', 'revision', 'termsHash']);
  });
});

describe('createSampleOffers', () => {
  const moved = createSampleOffers({
    mediaBase: 'http://localhost:3000/media/',
    trackingBase: 'http://localhost:3000',
  });

  it('points videos and tracking links at the origins given', () => {
    expect(moved.videoAmongImages.offer.creatives[1]?.url).toBe('http://localhost:3000/media/flight.mp4');
    expect(moved.singleEvent.wire.trackingUrl).toBe(
      `http://localhost:3000/api/v1/offer-link/redirect/${moved.singleEvent.offer.id}?pub_click_id=PUB_CLICK_ID&pub_member_id=`,
    );
  });

  it('changes nothing else', () => {
    expect(moved.sixStepLadder.offer).toEqual(sampleOffers.sixStepLadder.offer);
  });

  it.each(['/media', 'localhost:3000', 'file:///media', ''])(
    'refuses %j, which is no absolute web address',
    (mediaBase) => {
      expect(() => createSampleOffers({ mediaBase })).toThrow(/`mediaBase` is .* absolute URLs only/);
    },
  );
});
