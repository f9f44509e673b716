import { outdoorsArt } from '../art/outdoors.js';
import { thingsArt } from '../art/things.js';
import { type SampleSource, wireCreatives, wireEvents, wireOffer } from './wire.js';

/** Exactly 200 characters. */
const LONG_NAME =
  'The Grand Consolidated and Thoroughly Reliable Household, Pet, Bicycle, Instrument and Holiday Insurance Partnership of the Upper and Lower River Valleys, Founded by Neighbours for Neighbours, in 1871';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Samples about text. */
export const textSamples = {
  blankHtml: {
    about: 'Rich text that holds tags and nothing to read; text of blanks.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '92276658-1e27-41c0-8a6a-63ec24ede6a4',
        name: 'Kettle & Crumb',
        headline: 'Dinner, measured and ready to cook',
        shortDescription: '   ',
        keyPoints: '<ul>\n<li> </li>\n<li><b></b></li>\n</ul>\n',
        offerDetails: '<p></p>\n',
        termsAndDisclaimers: '<p>&nbsp;</p><br/><div><!-- terms to come --></div>',
        categories: ['Food'],
        payout: 9,
        creatives: wireCreatives(thingsArt.table),
      }),
  },
  longText: {
    about: 'A name of 200 characters, words that cannot be broken, and paragraphs that go on.',
    wire: (origins) =>
      wireOffer(origins, {
        id: 'ae97ba94-d0ed-482f-8f6d-05584ef8aa38',
        name: LONG_NAME,
        headline: `${LONG_WORD} covers everything from the first umbrella to the last teaspoon, and the teaspoon’s umbrella`,
        shortDescription: 'Cover for whatever you own, lend, borrow, carry, forget on trains or plan to buy. '
          .repeat(5)
          .trim(),
        keyPoints: `<ul>\n<li>${LONG_WORD.repeat(3)}</li>\n<li>${'Every item is insured from the moment it is described, wherever it may be. '.repeat(4)}</li>\n</ul>\n`,
        offerDetails: `<p>https://insurance.example/${'a-very-long-path-'.repeat(16)}</p>\n${'<p>Describe what you own, one thing after another, until nothing is left to describe.</p>\n'.repeat(6)}`,
        termsAndDisclaimers:
          '<p>The partnership decides in good faith, in writing, and in the order in which claims arrive.</p>\n'.repeat(
            30,
          ),
        categories: [LONG_WORD, 'Insurance', 'Household', 'Pets', 'Bicycles', 'Instruments', 'Holidays'],
        offerType: 'MultiEvent',
        creatives: wireCreatives(thingsArt.abstract),
        events: wireEvents(
          { name: `Describe your ${LONG_WORD}`, payout: 1234567.89, deadlineDays: 3650, pendingTime: 365 },
          {
            name: 'Read the whole of the terms, aloud, to a neighbour who has agreed to listen and to sign that they have listened',
            payout: 0.01,
            deadlineDays: 3650,
            minTimeFromPreviousEvent: 90,
          },
        ),
      }),
  },
  rightToLeft: {
    about: 'Arabic, with Latin words, digits and a Hebrew category between.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '923a7369-94e3-4f91-9a61-dbe22e44158b',
        name: 'واحة الكتب',
        headline: 'استمع إلى أول كتاب مجانًا مع Waha+ لمدة 3 أشهر',
        shortDescription: 'آلاف الكتب المسموعة بأصوات تحبها، في الطريق أو قبل النوم.',
        keyPoints:
          '<ul>\n<li>للمشتركين الجدد فقط</li>\n<li>يعمل على iPhone و Android</li>\n<li>ألغِ الاشتراك متى شئت</li>\n</ul>\n',
        offerDetails: '<p>أنشئ حسابًا ثم اختر كتابك الأول (نسخة 2.0).</p>\n',
        termsAndDisclaimers: '<p>يتجدد الاشتراك تلقائيًا مقابل 4.99$ شهريًا ما لم يُلغَ.</p>\n',
        categories: ['كتب', 'ספרים'],
        offerType: 'MultiEvent',
        countries: ['SAU', 'ARE', 'EGY', 'ISR'],
        creatives: wireCreatives(outdoorsArt.dunes),
        events: wireEvents(
          { name: 'أنشئ حسابًا', payout: 1 },
          { name: 'استمع لمدة 30 دقيقة', payout: 2.25, deadlineDays: 7 },
          { name: 'أكمل كتابك الأول', payout: 5, deadlineDays: 30, pendingTime: 3 },
        ),
      }),
  },
} satisfies Record<string, SampleSource>;
