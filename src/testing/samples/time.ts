import { gameArt } from '../art/games.js';
import { outdoorsArt } from '../art/outdoors.js';
import { type SampleSource, wireCreatives, wireEvents, wireOffer } from './wire.js';

/** Samples about when an offer runs. */
export const timeSamples = {
  expired: {
    about: 'Ended before the samples were read, and before today.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '8e81973e-0bec-47b0-b898-d190f9ebdacc',
        name: 'Winterlight Lodges',
        headline: 'Two nights under the northern lights',
        shortDescription: 'Cabins with a stove, a sauna and a window in the roof.',
        keyPoints: '<ul>\n<li>Breakfast included</li>\n<li>Winter season only</li>\n</ul>\n',
        offerDetails: '<p>Book two nights or more.</p>\n',
        termsAndDisclaimers: '<p>The lights keep their own hours.</p>\n',
        categories: ['Travel'],
        launchDate: '2025-11-01T00:00:00+00:00',
        expiryDate: '2026-02-28T23:59:59+00:00',
        payout: 45,
        pendingTime: 60,
        creatives: wireCreatives(outdoorsArt.winter),
      }),
  },
  notStartedYet: {
    about: 'Starts in 2099.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '6b4cb242-4a23-4596-a217-beaddbc496cb',
        name: 'Sunfleet Regatta',
        headline: 'Be first across the line',
        shortDescription: 'A sailing race that starts with the season. Names are taken now.',
        keyPoints: '<ul>\n<li>Opens on the first day of the season</li>\n</ul>\n',
        offerDetails: '<p>Sign up once the race is open, then finish one lap.</p>\n',
        termsAndDisclaimers: '<p>Life jackets on.</p>\n',
        categories: ['Games', 'Sports'],
        offerType: 'MultiEvent',
        launchDate: '2099-05-01T08:00:00+00:00',
        expiryDate: '2099-09-30T23:59:59+00:00',
        creatives: wireCreatives(gameArt.regatta),
        events: wireEvents({ name: 'Sign up', payout: 0.5 }, { name: 'Finish a lap', payout: 3.5, deadlineDays: 3 }),
      }),
  },
} satisfies Record<string, SampleSource>;
