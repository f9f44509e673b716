import { gameArt } from '../art/games.js';
import { outdoorsArt } from '../art/outdoors.js';
import { thingsArt } from '../art/things.js';
import { type SampleSource, wireCreatives, wireEvents, wireOffer } from './wire.js';

/** Samples about what is completed, and in which order. */
export const stepSamples = {
  singleEvent: {
    about: 'One thing to do and one payout.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '6513270e-269e-4d37-b2a7-4de452e6b438',
        name: 'Tidewave',
        headline: 'Get 3 months of music for only $1',
        shortDescription: 'Sixty million songs, live concerts and no interruptions, on every device you own.',
        keyPoints:
          '<ul>\n<li>Create an account</li>\n<li>Start the three-month trial</li>\n<li>Listen for ten minutes</li>\n</ul>\n',
        offerDetails:
          '<p>Open Tidewave, choose <b>Trial</b> and add a payment method. Cancel at any time in your account.</p>\n',
        termsAndDisclaimers:
          '<p>New customers only. After three months Tidewave renews at $11.99 a month until cancelled.</p>\n<p>One reward a household.</p>\n',
        categories: ['Music', 'Streaming'],
        payout: 12.5,
        pendingTime: 14,
        creatives: wireCreatives(thingsArt.soundwaves, thingsArt.record),
      }),
  },
  sixStepLadder: {
    about: 'Six steps, one after another, with payouts that add up to 26.25; four pictures.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '3eb57088-361f-4b34-9a62-686df8f5506a',
        name: 'Lantern Bingo',
        headline: 'Light up the canal and collect coins',
        shortDescription: 'Bingo by lantern light: daub your card, restore the old town and travel on to the next one.',
        keyPoints:
          '<ul>\n<li>New players only</li>\n<li>Finish within 30 days</li>\n<li>Works on phones and tablets</li>\n</ul>\n',
        offerDetails: 'Download Lantern Bingo <br/> Complete the level "Old Harbour" <br/> Collect coins!',
        termsAndDisclaimers:
          '<p>Open the game from this page, or your steps cannot be counted. Purchases are not required.</p>\n<p>Levels reached on another device or account do not count.</p>\n',
        categories: ['Games', 'Casual'],
        offerType: 'MultiEvent',
        devices: ['IOS', 'Android'],
        creatives: wireCreatives(gameArt.bingoBoard, gameArt.bingoCanal, gameArt.bingoCoins, gameArt.bingoMap),
        events: wireEvents(
          { name: 'Install and open the game', trackingEventId: 'install', payout: 0.25 },
          { name: 'Reach level 10', payout: 1.25, deadlineDays: 7 },
          { name: 'Reach level 20', payout: 2.75, deadlineDays: 10 },
          { name: 'Restore the Old Harbour', payout: '4.00', deadlineDays: 14 },
          { name: 'Reach level 50', payout: '6.5', deadlineDays: 21, pendingTime: 3 },
          { name: 'Travel to the third town', payout: 11.5, deadlineDays: 30, pendingTime: 7 },
        ),
      }),
  },
  independentEvents: {
    about: 'Two steps in order, three more that may be completed at any time; one of them repeats.',
    wire: (origins) =>
      wireOffer(origins, {
        id: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
        name: 'Ridgeline Running',
        headline: 'Run your first trail and earn as you go',
        shortDescription: 'Training plans for hills, trails and the days you would rather stay in bed.',
        keyPoints: '<ul>\n<li>Free for 30 days</li>\n<li>Bring a friend whenever you like</li>\n</ul>\n',
        offerDetails:
          '<ol>\n<li>Install the app</li>\n<li>Finish a 5 km run</li>\n</ol>\n<p>Everything else counts in any order.</p>\n',
        termsAndDisclaimers: '<p>Runs need a GPS track. Treadmill runs do not count.</p>\n',
        categories: ['Health', 'Fitness'],
        offerType: 'MultiEvent',
        creatives: wireCreatives(outdoorsArt.ridgeline, outdoorsArt.contours),
        events: wireEvents(
          { name: 'Install and create a profile', payout: 1 },
          { name: 'Finish a 5 km run', payout: 4.5, deadlineDays: 14 },
          { name: 'Invite a friend who joins', payout: 3, sequenceNumber: null, allowRepetitions: true },
          { name: 'Connect a watch', payout: 0.75, sequenceNumber: null },
          { name: 'Join a club', payout: 0.5, sequenceNumber: null },
        ),
      }),
  },
  sharedSequence: {
    about: 'Two events share a sequence number and stand on one rung; display order differs from the order sent.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '9531985d-5d9d-49f8-9818-e811892f902b',
        name: 'Harbourstone Bank',
        headline: 'Open an account that keeps its light on',
        shortDescription: 'No monthly fee, a card in two days, and people who answer the phone.',
        keyPoints: '<ul>\n<li>18 and over</li>\n<li>No minimum balance</li>\n</ul>\n',
        offerDetails: '<p>Open the account, then use it in whichever of the two ways suits you first.</p>\n',
        termsAndDisclaimers: '<p>Deposits are insured up to the legal limit. The reward is taxable income.</p>\n',
        categories: ['Banking'],
        offerType: 'MultiEvent',
        age: '18-99',
        creatives: wireCreatives(thingsArt.bankCard),
        events: wireEvents(
          { name: 'Set up direct deposit', payout: 40, sequenceNumber: 2, displayOrder: 3, pendingTime: 30 },
          { name: 'Pay with the card five times', payout: 25, sequenceNumber: 2, displayOrder: 2, pendingTime: 30 },
          { name: 'Open an account', payout: 10, sequenceNumber: 1, displayOrder: 1 },
          { name: 'Keep the account for 90 days', payout: 15, sequenceNumber: 3, displayOrder: 4, deadlineDays: 120 },
        ),
      }),
  },
  repeatable: {
    about: 'The offer may be completed again and again, and so may one of its events.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '36f675cc-81e7-4ef5-a8e2-5d940ed90475',
        name: 'Loop Grocer',
        headline: 'Fresh fruit at the door, every week',
        shortDescription: 'Seasonal boxes from growers within a day of you. Skip a week whenever you want.',
        keyPoints: '<ul>\n<li>Every box counts</li>\n<li>Skip or pause at no cost</li>\n</ul>\n',
        offerDetails: '<p>Order a box through this page each time.</p>\n',
        termsAndDisclaimers: '<p>At most one reward a week.</p>\n',
        categories: ['Groceries'],
        offerType: 'MultiEvent',
        allowRepetitions: 'true',
        creatives: wireCreatives(thingsArt.fruit),
        events: wireEvents(
          { name: 'Order your first box', payout: 5 },
          { name: 'Order another box', payout: 1.5, allowRepetitions: true, minTimeFromPreviousEvent: 7 },
        ),
      }),
  },
} satisfies Record<string, SampleSource>;
