import type { Creative, Offer, OfferEvent, Targeting } from '../model/types.js';

/** What {@link buildOffer} may be told: any field of an offer; of the targeting, the rules that matter. */
export type OfferOverrides = Partial<Omit<Offer, 'targeting'>> & {
  /** Rules of the targeting; those left out ask nothing. */
  targeting?: Partial<Targeting>;
};

/**
 * An offer with fixed, plausible values: the same at every call, and a new object each time. Overrides replace whole
 * fields; only `targeting` is merged. For offers that look like an advertiser's own, see {@link sampleOffers}.
 *
 * @example
 * buildOffer({ name: 'Northwind Audio', payout: null });
 * buildOffer({ offerType: 'MultiEvent', payout: null, events: [buildEvent(), buildEvent({ id: 'event-2' })] });
 * buildOffer({ targeting: { age: '18-24' } });
 */
export function buildOffer(overrides: OfferOverrides = {}): Offer {
  const { targeting, ...fields } = overrides;
  return {
    id: '11111111-1111-4111-8111-111111111111',
    payoutId: null,
    name: 'Northwind Audio',
    headline: 'Three months of music for one dollar',
    shortDescription: 'Sign up, listen, and keep what you save.',
    keyPoints: [{ tag: 'ul', children: [{ tag: 'li', children: ['New customers only'] }] }],
    offerDetails: [{ tag: 'p', children: ['Create an account and start the trial.'] }],
    termsAndDisclaimers: [{ tag: 'p', children: ['One reward a household.'] }],
    categories: ['Music'],
    trackingUrl: null,
    offerType: 'SingleEvent',
    budgetType: null,
    budget: null,
    launchDate: '2026-01-01T00:00:00.000Z',
    expiryDate: null,
    repeatable: false,
    payout: 12.5,
    pendingDays: 14,
    creatives: [buildCreative()],
    events: [],
    asOf: '2026-06-15T12:00:00.000Z',
    revision: null,
    termsHash: null,
    ...fields,
    targeting: { age: 'All', countries: [], states: [], zipCodes: [], genders: [], devices: [], ...targeting },
  };
}

/**
 * A creative with fixed values: a picture that needs no network.
 *
 * @example
 * buildCreative({ url: 'https://media.brightwheels.example/flight.mp4', displayOrder: 1 });
 */
export function buildCreative(overrides: Partial<Creative> = {}): Creative {
  return { id: 'creative-1', url: PLAIN_PICTURE, displayOrder: 0, metadata: null, ...overrides };
}

/**
 * An event with fixed values: the first of a sequence, paid, without a deadline.
 *
 * @example
 * buildEvent({ id: 'event-2', name: 'Reach level 10', completionSequence: 2, displayOrder: 2, deadlineDays: 7 });
 */
export function buildEvent(overrides: Partial<OfferEvent> = {}): OfferEvent {
  return {
    id: 'event-1',
    name: 'Create an account',
    trackingEventId: 'account_created',
    displayOrder: 1,
    completionSequence: 1,
    minTimeSincePrevious: null,
    deadlineDays: null,
    pendingDays: null,
    payout: 2.5,
    repeatable: false,
    ...overrides,
  };
}

const PLAIN_PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1200' height='675'%3E%3Cpath fill='%233b6ea5' d='M0 0h1200v675H0z'/%3E%3C/svg%3E";
