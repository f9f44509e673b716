import type { ReactNode } from 'react';
import {
  CreativeCarousel,
  EventLadder,
  type MessageOverrides,
  OfferCard,
  type OfferClient,
  type OfferDates,
  OfferEligibility,
  OfferError,
  type OfferErrorKind,
  OfferFailure,
  OfferGrid,
  OfferHelp,
  OfferLink,
  OfferProvider,
  OfferSkeleton,
  OfferTimeline,
  PayoutBadge,
} from '../../src/index.js';
import { buildCreative, buildEvent, buildOffer } from '../../src/testing/index.js';
import { ERROR_KINDS } from '../setup/error-kinds.js';

const NOW = '2026-06-20T12:00:00Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** A name without letters, so that all letters are the library's own. */
const NAME = '§';
const event = (id: string, more: Parameters<typeof buildEvent>[0] = {}) =>
  buildEvent({ id, trackingEventId: null, name: NAME, completionSequence: null, payout: 1, ...more });
const offer = (more: Parameters<typeof buildOffer>[0] = {}) =>
  buildOffer({
    name: NAME,
    headline: null,
    shortDescription: null,
    categories: [],
    keyPoints: [NAME],
    offerDetails: [NAME],
    termsAndDisclaimers: [NAME],
    revision: '7',
    termsHash: '8',
    asOf: NOW,
    ...more,
  });
const dates = (launchDate: string | null, expiryDate: string | null): OfferDates => ({ launchDate, expiryDate });

const VIDEO = new URL('../media/flight.mp4', import.meta.url).href;
const media = (...urls: string[]) =>
  urls.map((url, place) => buildCreative({ id: `${place}`, url, displayOrder: place }));

const ORDERED = [
  event('a', { completionSequence: 1, payout: null, deadlineDays: 1, pendingDays: 0 }),
  event('b', { completionSequence: 2, deadlineDays: 7, pendingDays: 14, minTimeSincePrevious: 3 }),
  event('c', { completionSequence: 3, displayOrder: 1 }),
  event('d', { completionSequence: 3, displayOrder: 2 }),
  event('e', { repeatable: true }),
];

const TARGETED = offer({
  targeting: {
    countries: ['US', 'CA', 'GB', 'DE', 'FR', 'ES', 'IT', 'JP'],
    age: '18-24',
    genders: ['female', 'male'],
    devices: ['browser'],
  },
});

const PARTICULAR = offer({
  targeting: { countries: ['US'], states: ['US-NY'], age: '40+', genders: ['female'], devices: ['iOS'] },
});

const pageOf = async (count: number, hasNextPage: boolean) => ({
  items: Array.from({ length: count }, (_, index) => offer({ id: `00000000-0000-4000-8000-00000000000${index}` })),
  pageIndex: 0,
  pageSize: 2,
  totalCount: 9,
  totalPages: 5,
  hasPreviousPage: false,
  hasNextPage,
});
const never = () => new Promise<never>(() => {});
/** Of a kind that passes it is asked for again, at once. */
const failWith = (kind: OfferErrorKind, retryAfterMs: number) => () =>
  Promise.reject(new OfferError('', { kind, retryAfterMs }));

/** Lists in every state. That of the failure of the network is one offline where `navigator.onLine` says so. */
const LISTS: Record<string, OfferClient['listOffers']> = {
  loading: never,
  whole: () => pageOf(1, false),
  more: ({ page } = {}) => (page ? never() : pageOf(2, true)),
  empty: () => pageOf(0, false),
  searched: () => pageOf(0, false),
  unavailable: failWith('forbidden', 0),
  offline: failWith('network', 0),
  unreachable: failWith('timeout', 0),
  failed: failWith('server', 0),
  wait: failWith('server', 120_000),
};

/** Every component in every state in which it has words of its own. */
export function Everything({ locale, messages }: { locale: string; messages: MessageOverrides }): ReactNode {
  const reward = { pointsPerUnit: 1000, unit: { other: NAME } };
  return (
    <>
      <OfferProvider locale={locale} messages={messages} now={NOW}>
        <OfferLink offer={offer()} />
      </OfferProvider>
      <OfferProvider locale={locale} messages={messages} reward={reward} baseUrl="/api/offers" now={NOW}>
        <CreativeCarousel offerName={NAME} creatives={media('data:image/png,broken', VIDEO)} />
        <CreativeCarousel creatives={media('data:image/png,broken', VIDEO)} />

        <EventLadder events={ORDERED.slice(0, 1)} />
        <EventLadder events={ORDERED} />
        <EventLadder events={ORDERED} minTimeUnit="days" />
        <EventLadder events={[event('a'), event('b')]} />
        <EventLadder
          events={[
            event('a', { completionSequence: 1 }),
            event('b', { completionSequence: 2 }),
            event('c', { completionSequence: 3, pendingDays: 14 }),
            event('d', { completionSequence: 4, deadlineDays: 30 }),
            event('e', { completionSequence: 5 }),
            event('f', { repeatable: true }),
            event('g'),
          ]}
          progress={{
            a: { at: daysAgo(10), status: 'paid' },
            b: { at: daysAgo(6) },
            c: { at: daysAgo(5) },
            f: [{ at: daysAgo(3) }, { at: daysAgo(2) }],
          }}
        />
        <EventLadder
          events={[
            event('a', { completionSequence: 1, payout: null }),
            event('b', { completionSequence: 2, deadlineDays: 7 }),
            event('c', { completionSequence: 3 }),
            event('d'),
          ]}
          progress={{ a: { at: daysAgo(40) }, d: { at: daysAgo(1), status: 'rejected' } }}
        />
        <EventLadder
          events={[
            event('a', { completionSequence: 1, payout: null }),
            event('b', { completionSequence: 2, minTimeSincePrevious: 5, payout: null }),
          ]}
          minTimeUnit="days"
          progress={{ a: { at: daysAgo(2) }, b: { at: daysAgo(1) } }}
        />

        <OfferCard
          offer={TARGETED}
          visitor={{ country: 'MX', hasCompleted: true }}
          help={<OfferHelp clickedAt={NOW} />}
        />
        <OfferEligibility
          offer={PARTICULAR}
          visitor={{ country: 'US', state: 'US-CA', age: 30, gender: 'male', device: 'Android' }}
        />
        <OfferEligibility offer={{ ...TARGETED, ...dates('2027-01-01T00:00:00Z', null) }} visitor={{}} />
        <OfferEligibility offer={{ ...TARGETED, ...dates(null, daysAgo(1)) }} visitor={{}} />

        {ERROR_KINDS.map((kind) => (
          <OfferFailure key={kind} error={new OfferError('', { kind })} onRetry={() => {}} />
        ))}
        <OfferFailure
          error={new OfferError('', { kind: 'server', retryAfterMs: 120_000 })}
          onRetry={() => {}}
          isRetrying
        />
        <OfferFailure offline />

        {Object.entries(LISTS).map(([name, listOffers]) => (
          <OfferProvider
            key={name}
            client={{ baseUrl: `/${name}`, getOffer: never, listOffers }}
            onLoadError={() => {}}
          >
            <OfferGrid controls search={name === 'searched' ? NAME : undefined} />
          </OfferProvider>
        ))}

        <OfferHelp offer={offer()} />
        <OfferLink offer={offer()} />
        <OfferLink offer={offer(dates('2027-01-01T00:00:00Z', null))} />
        <OfferLink offer={offer(dates(null, daysAgo(1)))} />
        <OfferSkeleton />

        <OfferTimeline offer={offer({ ...dates('2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'), events: ORDERED })} />
        <OfferTimeline
          offer={offer({
            events: [
              event('a', { completionSequence: 1 }),
              event('b', { completionSequence: 2, deadlineDays: 7, pendingDays: 14 }),
              event('c', { completionSequence: 3, deadlineDays: 14, pendingDays: 14 }),
              event('d', { deadlineDays: 9 }),
            ],
          })}
          progress={{ a: { at: daysAgo(2) } }}
        />
        <OfferTimeline
          offer={offer({
            events: [
              event('a', { completionSequence: 1, deadlineDays: 3 }),
              event('b', { completionSequence: 2, deadlineDays: 7 }),
              event('c', { completionSequence: 3, deadlineDays: 14 }),
            ],
          })}
        />
        <OfferTimeline offer={offer(dates(null, '2026-06-20T12:00:30Z'))} />
        <OfferTimeline offer={offer({ ...dates(null, daysAgo(1)), pendingDays: 0 })} />
        <OfferTimeline offer={offer({ pendingDays: 0 })} />

        <PayoutBadge payout={1} />
        <PayoutBadge payout={null} />
        <PayoutBadge
          offer={{
            payout: null,
            offerType: 'MultiEvent',
            repeatable: true,
            events: [event('a'), event('b', { payout: null })],
          }}
        />
      </OfferProvider>
    </>
  );
}
