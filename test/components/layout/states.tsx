import type { ReactElement } from 'react';
import { OfferCard, type OfferCardProps } from '../../../src/components/OfferCard/OfferCard.js';
import { OfferFailure } from '../../../src/components/OfferFailure/OfferFailure.js';
import { OfferHelp } from '../../../src/components/OfferHelp/OfferHelp.js';
import { OfferSkeleton } from '../../../src/components/OfferSkeleton/OfferSkeleton.js';
import type { Completion, Progress } from '../../../src/model/progress.js';
import type { Offer } from '../../../src/model/types.js';
import { sampleOffers } from '../../../src/testing/index.js';

/** The instant that the cards are shown for. */
const NOW = '2026-06-20T12:00:00Z';

const own = {
  reward: { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } },
  baseUrl: '/api/offers',
  now: NOW,
} satisfies Partial<OfferCardProps>;

const daysAgo = (days: number, status?: Completion['status']): Completion => ({
  at: new Date(Date.parse(NOW) - days * 86_400_000).toISOString(),
  status,
});

/** The progress of an offer, by the places of its events. */
const progressOf = ({ events }: Offer, ...completions: Completion[]): Progress =>
  Object.fromEntries(completions.map((completion, place) => [events[place]?.id ?? String(place), completion]));

const bingo = sampleOffers.sixStepLadder.offer;
const help = (
  <OfferHelp>
    <p>Rewards can take a few days.</p>
  </OfferHelp>
);

/** As full as a card can be. */
const everything = {
  ...own,
  offer: {
    ...bingo,
    expiryDate: '2026-07-31T22:00:00.000Z',
    events: bingo.events.map((event, place) => (place === 2 ? { ...event, minTimeSincePrevious: 3 } : event)),
    targeting: { ...bingo.targeting, countries: ['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'ZA'], age: '18-44' },
  },
  minTimeUnit: 'days',
  visitor: { country: 'DE', age: 50, device: 'Android' },
  progress: progressOf(bingo, daysAgo(6, 'paid'), daysAgo(5)),
  help,
} satisfies OfferCardProps;

/** An offer whose every text is this one. */
const allNamed = (text: string): Offer => ({
  ...sampleOffers.independentEvents.offer,
  name: text,
  headline: text,
  shortDescription: text,
  keyPoints: [{ tag: 'ul', children: [{ tag: 'li', children: [text] }] }],
  offerDetails: [{ tag: 'p', children: [text] }],
  termsAndDisclaimers: [{ tag: 'p', children: [{ tag: 'a', href: 'https://example.com', children: [text] }] }],
  categories: [text, text],
  creatives: sampleOffers.brokenImage.offer.creatives,
  targeting: { ...sampleOffers.independentEvents.offer.targeting, age: text, devices: [text] as never, states: [text] },
  events: sampleOffers.independentEvents.offer.events.map((event) => ({ ...event, name: text })),
});
const named = (text: string) => (
  <OfferCard
    {...own}
    offer={allNamed(text)}
    reward={(payout) => `${payout} ${text}`}
    progress={progressOf(sampleOffers.independentEvents.offer, daysAgo(3, 'paid'), daysAgo(1))}
    visitor={{ country: 'DE' }}
    help={help}
  />
);

/** 200 characters without a place to break. */
export const UNBROKEN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(3)
  .slice(0, 200);
/** 200 characters with spaces. */
const SPACED = 'The reliable household, pet, bicycle and holiday partnership of the valley '.repeat(3).slice(0, 200);
const ARABIC = 'أكمل المستوى العاشر في لعبة المصابيح قبل نهاية الشهر لتحصل على مكافأتك '.repeat(3).slice(0, 200);
const GERMAN = 'Rechtsschutzversicherungsgesellschaften, Kraftfahrzeughaftpflichtversicherung und Lebensversicherungen';

const samples = Object.entries(sampleOffers).map(([name, { offer }]): [string, ReactElement] => [
  name,
  <OfferCard key={name} {...own} offer={offer} />,
]);

/** Every state that a whole card can be in, and what stands in its place, by name. */
export const STATES: readonly (readonly [name: string, card: ReactElement])[] = [
  ...samples,
  ['everything', <OfferCard key="" {...everything} />],
  [
    'in progress',
    <OfferCard
      key=""
      {...own}
      offer={bingo}
      progress={progressOf(bingo, daysAgo(8, 'paid'), daysAgo(6, 'rejected'), daysAgo(4), daysAgo(1, 'pending'))}
    />,
  ],
  ['missed', <OfferCard key="" {...own} offer={bingo} progress={progressOf(bingo, daysAgo(12, 'paid'))} />],
  ['sign-in', <OfferCard key="" {...own} offer={bingo} signIn={<a href="#sign-in">Sign in to start</a>} />],
  ['no link', <OfferCard key="" {...own} offer={{ ...bingo, creatives: [] }} baseUrl={undefined} />],
  ['no reward', <OfferCard key="" {...own} offer={bingo} reward={undefined} />],
  ['200 characters', named(SPACED)],
  ['200 characters in one', named(UNBROKEN)],
  ['Arabic names', named(ARABIC)],
  ['German names', named(GERMAN)],
  ['skeleton', <OfferSkeleton key="" />],
  ['failure', <OfferFailure key="" error={new TypeError('Failed to fetch')} onRetry={() => {}} />],
  ['offline', <OfferFailure key="" offline />],
];

/** One of {@link STATES}. */
export function cardOf(state: string): ReactElement {
  const [, card] = STATES.find(([name]) => name === state) ?? [];
  if (!card) throw new Error(`There is no state "${state}".`);
  return card;
}
