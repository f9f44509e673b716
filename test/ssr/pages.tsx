import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ar } from '../../src/i18n/locales/ar.js';
import { de, deList } from '../../src/i18n/locales/de.js';
import {
  CreativeCarousel,
  EventLadder,
  type Offer,
  OfferCard,
  OfferEmbed,
  OfferError,
  type OfferErrorKind,
  OfferFailure,
  OfferGrid,
  OfferHelp,
  OfferLink,
  OfferProvider,
  type OfferProviderProps,
  OfferSkeleton,
  OfferTheme,
  OfferTimeline,
  offerQueryOptions,
  offersInfiniteQueryOptions,
  PayoutBadge,
} from '../../src/index.js';
import { createSampleOffers } from '../../src/testing/index.js';
import { ERROR_KINDS } from '../setup/error-kinds.js';

/** Media are asked of a port that answers nobody, so that pages made in Node and in a browser say the same. */
const samples = createSampleOffers({ mediaBase: 'http://127.0.0.1:9', trackingBase: 'http://127.0.0.1:9' });

const COINS: OfferProviderProps = {
  baseUrl: '/api/offers',
  reward: { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } },
};
const EUROS: OfferProviderProps = { baseUrl: '/api/offers', reward: { currency: 'EUR' }, locale: 'de' };

/** Nobody is told of anything by a page that only comes alive; being listened to must not change what it says. */
const unexpected = () => {
  throw new Error('told of something');
};
const LISTENERS = {
  onVisit: unexpected,
  onTermsOpen: unexpected,
  onCreativeChange: unexpected,
  onView: () => {},
};

const card = (offer: Offer, settings: OfferProviderProps) => (
  <OfferProvider {...settings}>
    <OfferCard offer={offer} priority />
  </OfferProvider>
);

/** As a page that prefetched: the offer has gone through JSON on its way. */
const embed = (offer: Offer) => {
  const queryClient = new QueryClient();
  const { queryKey } = offerQueryOptions(offer.id, { baseUrl: '/api/offers', getOffer: async () => offer });
  queryClient.setQueryData(queryKey, offer);
  return (
    <OfferProvider {...COINS}>
      <HydrationBoundary state={JSON.parse(JSON.stringify(dehydrate(queryClient)))}>
        <OfferEmbed id={offer.id} />
      </HydrationBoundary>
    </OfferProvider>
  );
};

/** As a page that prefetched the first of two pages of a list. */
const grid = () => {
  const queryClient = new QueryClient();
  const page = {
    items: Object.values(samples).map(({ offer }) => offer),
    pageIndex: 0,
    pageSize: 50,
    totalCount: 99,
    totalPages: 2,
    hasPreviousPage: false,
    hasNextPage: true,
  };
  const { queryKey } = offersInfiniteQueryOptions(
    { pageSize: 50 },
    { baseUrl: '/api/offers', listOffers: async () => page },
  );
  queryClient.setQueryData(queryKey, { pages: [page], pageParams: [0] });
  return (
    <OfferProvider {...EUROS} messages={{ ...de, ...deList }}>
      <HydrationBoundary state={JSON.parse(JSON.stringify(dehydrate(queryClient)))}>
        <OfferGrid pageSize={50} controls priority />
      </HydrationBoundary>
    </OfferProvider>
  );
};

const failure = (kind: OfferErrorKind) => (
  <OfferFailure error={new OfferError('for the developer', { kind, retryAfterMs: 1_234_000 })} onRetry={() => {}} />
);

const { sixStepLadder, singleEvent } = samples;

/** What a visitor did of the six steps, by tracking event id and by id. */
const [first, second, third] = sixStepLadder.offer.events;
const progress = {
  [String(first?.trackingEventId)]: { at: '2026-11-20T18:03:00Z', status: 'paid' },
  [String(second?.id)]: { at: '2026-11-21T09:30:00Z' },
  [String(third?.id)]: [{ at: 'not known', status: 'pending' }],
} as const;

const states: [string, () => ReactElement][] = [
  ['a skeleton', () => <OfferSkeleton />],
  ['a list, prefetched', grid],
  ['a failure while offline', () => <OfferFailure offline />],
  ...ERROR_KINDS.map((kind): [string, () => ReactElement] => [`a failure: ${kind}`, () => failure(kind)]),
  [
    'a card of the partner’s own parts',
    () => (
      <OfferProvider {...EUROS}>
        <OfferCard offer={sixStepLadder.offer}>
          <CreativeCarousel />
          <PayoutBadge />
          <OfferLink>Go</OfferLink>
        </OfferCard>
      </OfferProvider>
    ),
  ],
  [
    'a card with a progress',
    () => (
      <OfferProvider {...EUROS} timeZone="Asia/Tokyo" minTimeUnit="days">
        <OfferCard offer={sixStepLadder.offer} progress={progress} />
      </OfferProvider>
    ),
  ],
  [
    'a ladder with a progress, and no card to tell the time',
    () => <EventLadder events={sixStepLadder.offer.events} progress={progress} reward={COINS.reward} />,
  ],
  [
    'dates, and how long until then',
    () => (
      <OfferTimeline
        offer={{ ...sixStepLadder.offer, expiryDate: '2026-11-30T22:00:00Z' }}
        progress={{ [String(sixStepLadder.offer.events[0]?.id)]: { at: '2026-11-20T18:03:00Z' } }}
        now="2026-11-22T12:00:00Z"
      />
    ),
  ],
  ...Object.entries({ eligible: 'US', ineligible: 'DE' }).map(([status, country]): [string, () => ReactElement] => [
    `a card of a visitor who is ${status}, with all that it can be told`,
    () => (
      <OfferProvider {...EUROS} {...LISTENERS} timeZone="America/Los_Angeles" minTimeUnit="hours">
        <OfferCard
          offer={{
            ...sixStepLadder.offer,
            expiryDate: '2099-12-31T23:00:00.000Z',
            targeting: { ...sixStepLadder.offer.targeting, countries: ['US', 'CA'], states: ['CA'], age: '18-24' },
          }}
          progress={progress}
          startedAt="2026-11-20T18:00:00Z"
          visitor={{ country, state: 'US-CA', age: 20, device: 'Android', hasCompleted: false }}
          help={<OfferHelp>Ask us.</OfferHelp>}
          {...LISTENERS}
        />
      </OfferProvider>
    ),
  ]),
  [
    'a card for a visitor without an account',
    () => (
      <OfferProvider {...COINS}>
        <OfferCard offer={sixStepLadder.offer} progress={{}} signIn={<a href="/sign-in">Sign in to start</a>} />
      </OfferProvider>
    ),
  ],
  [
    'a card of an instant of the partner’s own',
    () => (
      <OfferProvider {...COINS} now="2099-06-01T00:00:00Z" locale="ja" timeZone="Asia/Kolkata">
        <OfferCard offer={samples.notStartedYet.offer} progress={{}} />
      </OfferProvider>
    ),
  ],
  [
    'cards in themes that are set after mount',
    () => (
      <OfferTheme theme={{ accent: '#0b5', titleFont: '"Own Font", serif' }} scheme="system">
        {card(singleEvent.offer, EUROS)}
        <OfferTheme theme={{ surface: '#111' }}>{card(sixStepLadder.offer, COINS)}</OfferTheme>
      </OfferTheme>
    ),
  ],
  ...Object.entries({ ar, 'ar-EG': ar, de }).map(([locale, messages]): [string, () => ReactElement] => [
    `a card in the words of ${locale}, with all that it can be told`,
    () => (
      <OfferProvider {...COINS} locale={locale} messages={messages} timeZone="Asia/Tokyo" minTimeUnit="days">
        <OfferCard
          offer={{ ...sixStepLadder.offer, expiryDate: '2099-12-31T23:00:00.000Z' }}
          progress={progress}
          visitor={{ country: 'DE', age: 12 }}
          help={<OfferHelp />}
        />
      </OfferProvider>
    ),
  ]),
  [
    'a link in direct mode',
    () => (
      <OfferLink
        member="member-42"
        offer={{ ...singleEvent.offer, trackingUrl: String(singleEvent.wire.trackingUrl) }}
      />
    ),
  ],
];

/** What a partner's server may render, by name: every sample as a card and as a prefetched embed, and every other state. */
export const pages: ReadonlyMap<string, () => ReactElement> = new Map([
  ...Object.entries(samples).flatMap(([name, { offer }]): [string, () => ReactElement][] => [
    [`${name} in coins`, () => card(offer, COINS)],
    [`${name} in euros and German`, () => card(offer, EUROS)],
    [`${name}, prefetched`, () => embed(offer)],
  ]),
  ...states,
]);

/** The page of that name. Throws when there is none. */
export function pageOf(name: string): ReactElement {
  const page = pages.get(name);
  if (!page) throw new Error(`There is no page called "${name}".`);
  return page();
}
