import { gameArt } from '../art/games.js';
import { outdoorsArt } from '../art/outdoors.js';
import { thingsArt } from '../art/things.js';
import { type SampleSource, trackingLink, wireCreatives, wireEvents, wireOffer } from './wire.js';

/** Samples about payouts, numbers and the fields of the contract. */
export const moneySamples = {
  nullPayouts: {
    about: 'No payout is known, neither the offer’s nor, save one, an event’s.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '6b0d549b-6f03-475a-9600-a35a099950d8',
        name: 'The Morning Ledger',
        headline: 'The weekend paper, on the house',
        shortDescription: 'Reporting you can read over one cup of coffee, and quote over the next.',
        keyPoints: '<ul>\n<li>Four weekends free</li>\n<li>Crossword and long reads included</li>\n</ul>\n',
        offerDetails: '<p>Choose the weekend edition and say where it should land.</p>\n',
        termsAndDisclaimers: '<p>Delivery where carriers reach. Cancel before the fifth weekend.</p>\n',
        categories: ['News'],
        offerType: 'MultiEvent',
        payout: null,
        creatives: wireCreatives(thingsArt.newspaper),
        events: wireEvents(
          { name: 'Create a reader account', payout: null },
          { name: 'Start the weekend edition', payout: 8 },
          { name: 'Stay for a second month', payout: null, deadlineDays: 75 },
        ),
      }),
  },
  percentages: {
    about: 'Per cent signs, placeholders and escapes in every text: nothing may format, decode or replace them.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '8d116ece-1738-47d9-bd9c-172411e20b8f',
        name: 'Fernwell Energy 100%',
        headline: 'Save 20% on power that is 100% wind, 0% fine print',
        shortDescription:
          'Earn 4.35% back on what you pay. Code: %20OFF%d, {count} of {total}, $& and %s stay as they are.',
        keyPoints:
          '<ul>\n<li>20% off for 12 months</li>\n<li>50%25 is no number</li>\n<li>Save &percnt;5 &amp; more</li>\n</ul>\n',
        offerDetails: '<p>Enter <b>%E0%A4%A</b> at checkout. A rate of 7.5&nbsp;% APR applies to {{name}}.</p>\n',
        termsAndDisclaimers: '<p>4.35% is an annual rate (APY) &lt; 5% and may change.</p>\n',
        categories: ['Energy', '100% green'],
        payout: '18.75',
        pendingTime: '30',
        creatives: wireCreatives(outdoorsArt.turbines),
      }),
  },
  everyField: {
    about:
      'Every field of the contract, under an alias where one exists, numbers as text: deadlines, waits and pending time.',
    wire: (origins) => everyField(trackingLink(origins, '90c192cf-d3ac-44af-8f21-ddb66cad4a26')),
  },
} satisfies Record<string, SampleSource>;

/** Built without {@link wireOffer}, whose first-choice names would stand beside the aliases. */
function everyField(offerLink: string) {
  const ids = (index: number) => ({
    eventId: `5f0c2a10-0000-4000-8000-00000000000${index}`,
    trackingSystemEventId: `level_${index}`,
  });
  return {
    id: '90C192CF-D3AC-44AF-8F21-DDB66CAD4A26',
    payoutId: '7a11e000-d3ac-44af-8f21-ddb66cad4a26',
    name: 'Starforge Tactics',
    headline: 'Command a fleet that remembers your name',
    shortDescription: 'Turn-based battles among the rings, with a story that changes every time you lose.',
    keyPoints:
      '<ul>\n<li><strong>New commanders</strong> only</li>\n<li>Three days between ranks</li>\n<li>Any device</li>\n</ul>\n',
    offerDetails:
      '<h2>How it works</h2>\n<p>Win your first battle, then rise through the ranks. Read the <a href="https://starforge.example/guide">field guide</a> first.</p>\n',
    terms:
      '<p>Ranks are counted once a day. Questions: <a href="mailto:help@starforge.example">help@starforge.example</a>.</p>\n',
    categoryName: 'Strategy',
    offerLink,
    offerType: 'MultiEvent',
    budgetEnforcementType: 'Total',
    budgetAmount: '98765.43',
    startDate: '2026-04-01T09:30:00',
    endDate: '2099-06-30T23:59:59+00:00',
    ageTargeting: '18-34',
    allowedCountries: ['US', 'GBR', 276],
    allowedStates: ['CA', 'NY'],
    allowedZipCodes: ['90210', 10001],
    gender: 'All',
    deviceTypes: ['IOS', 'Android', 'MacOS', 'Browser'],
    isRepeatable: 'false',
    payout: null,
    pendingDays: '10',
    createdBy: { department: 'a field of tomorrow' },
    creatives: [
      { id: 'square', displayOrder: '1', url: gameArt.regatta, metadata: { width: 1200, height: 675 } },
      { id: 'wide', displayOrder: '0', url: gameArt.starforge, metadata: { campaign: 'internal-q2' } },
    ],
    offerEvents: [
      {
        ...ids(1),
        name: 'Win a battle',
        displayOrder: '1',
        sequence: '1',
        minTimeSincePrevious: null,
        deadlineDays: null,
        pendingDays: '0',
        payout: '1.20',
        isRepeatable: false,
      },
      {
        ...ids(2),
        name: 'Reach the rank of captain',
        displayOrder: 2,
        completionSequence: 2,
        minTimeSincePrevious: 3,
        deadlineDays: '14',
        pendingDays: 5,
        payout: 6.4,
        isRepeatable: false,
      },
      {
        ...ids(3),
        name: 'Found a fleet',
        displayOrder: 3,
        sequence: 3,
        minTimeSincePrevious: '3',
        deadlineDays: 45,
        pendingDays: 10,
        payout: 17.9,
        isRepeatable: 'false',
      },
      {
        ...ids(4),
        name: 'Win a weekly tournament',
        displayOrder: 4,
        sequence: null,
        minTimeSincePrevious: 7,
        deadlineDays: null,
        pendingDays: 2,
        payout: 2,
        isRepeatable: true,
      },
    ],
  };
}
