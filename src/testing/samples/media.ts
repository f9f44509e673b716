import { outdoorsArt } from '../art/outdoors.js';
import { thingsArt } from '../art/things.js';
import { type SampleSource, wireCreatives, wireOffer } from './wire.js';

/** Fails as soon as it is decoded, without any network: the start of a PNG, then nonsense. */
const BROKEN_IMAGE = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAnotapicture';

/** Samples about pictures and videos. */
export const mediaSamples = {
  videoAmongImages: {
    about: 'Pictures with an mp4, a webm and a mov between them; an avi, a wmv and an mkv that browsers cannot play.',
    wire: (origins) => {
      const { mediaBase } = origins;
      return wireOffer(origins, {
        id: 'a170b338-3926-4059-b28c-105d1fb17c23',
        name: 'Cloudhopper',
        headline: 'A balloon, a basket, one whole sky',
        shortDescription: 'Book a sunrise flight and see where the wind takes you.',
        keyPoints: '<ul>\n<li>Flights from 40 fields</li>\n<li>Breakfast after landing</li>\n</ul>\n',
        offerDetails: '<p>Pick a field and a weekend. The pilot decides on the day.</p>\n',
        termsAndDisclaimers: '<p>Weather may move a flight. Passengers must be taller than 120 cm.</p>\n',
        categories: ['Travel', 'Experiences'],
        payout: 32,
        pendingTime: 45,
        creatives: wireCreatives(
          outdoorsArt.balloons,
          `${mediaBase}/flight.mp4`,
          `${mediaBase}/flight.avi`,
          outdoorsArt.balloonsAtDusk,
          `${mediaBase}/flight.webm`,
          `${mediaBase}/flight.wmv`,
          `${mediaBase}/flight.mov?quality=high`,
          `${mediaBase}/flight.mkv`,
        ),
      });
    },
  },
  brokenImage: {
    about: 'The first picture cannot be decoded; the second can.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '0fd630f1-f29d-4da9-953f-48f1a09f76b5',
        name: 'Petal & Post',
        headline: 'Flowers that arrive when you said they would',
        shortDescription: 'Bouquets cut the same morning, with a note in your own hand.',
        keyPoints: '<ul>\n<li>First bouquet at half price</li>\n<li>Delivered by noon</li>\n</ul>\n',
        offerDetails: '<p>Order any bouquet of the season.</p>\n',
        termsAndDisclaimers: '<p>Not for bulk orders. Colours follow the season.</p>\n',
        categories: ['Gifts', 'Flowers'],
        payout: 6.25,
        pendingTime: 0,
        creatives: wireCreatives(BROKEN_IMAGE, thingsArt.flowers),
      }),
  },
  noCreatives: {
    about: 'No picture at all.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '0cb1e29c-658c-4a14-95e6-0af593bd04cf',
        name: 'Opinion Orchard',
        headline: 'Ten minutes of your mind, well paid',
        shortDescription: 'Short surveys about things you use every day.',
        keyPoints: '<ul>\n<li>One survey a day</li>\n<li>No phone number needed</li>\n</ul>\n',
        offerDetails: '<p>Register, confirm your address and answer one survey.</p>\n',
        termsAndDisclaimers: '<p>Answers must be your own.</p>\n',
        categories: ['Surveys'],
        payout: 1.1,
        creatives: [],
      }),
  },
} satisfies Record<string, SampleSource>;
