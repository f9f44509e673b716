import type { Answer, Answered } from '../../src/doctor/answer.js';
import { type Diagnosis, diagnose } from '../../src/doctor/diagnose.js';
import type { Question } from '../../src/doctor/question.js';

export const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
/** Easy to find in any byte, and of characters that URLs, JSON and HTML write otherwise. */
export const TOKEN = 'tkn-MARKER+/"&<0123456789=';
export const BASE_URL = 'https://api.sandbox.test';
export const NOW = Date.parse('2026-06-15T12:00:00Z');

export type Wire = Record<string, unknown>;

/** An offer in which nothing can be found. */
export function cleanOffer(overrides: Wire = {}): Wire {
  return {
    id: ID,
    payoutId: '9d1a4c0e-0a58-4f2c-8d7e-2f6f5b1c3a47',
    name: 'Lantern Bingo',
    headline: 'Light up the canal',
    shortDescription: 'Bingo by lantern light.',
    keyPoints: '<ul><li>New players only</li></ul>',
    offerDetails: '<p>Install it and play.</p>',
    termsAndDisclaimers: '<p>One reward a household.</p>',
    categories: ['Games'],
    trackingUrl: 'https://link.test/api/v1/offer-link/redirect/1?pub_click_id=PUB_CLICK_ID&pub_member_id=',
    offerType: 'MultiEvent',
    budgetType: 'Daily',
    budget: 54_321,
    launchDate: '2026-03-03T22:00:00+00:00',
    expiryDate: null,
    age: '18-34',
    countries: ['USA'],
    states: [],
    zipCodes: [],
    genders: [],
    devices: ['All'],
    allowRepetitions: false,
    payout: null,
    pendingTime: 30,
    creatives: [cleanCreative(1), cleanCreative(2)],
    events: [cleanEvent(1), cleanEvent(2, { deadlineDays: 7 }), cleanEvent(3, { deadlineDays: 14 })],
    ...overrides,
  };
}

export function cleanCreative(number: number, overrides: Wire = {}): Wire {
  return { id: `c${number}`, url: `https://cdn.test/${number}.png`, order: number - 1, metadata: null, ...overrides };
}

export function cleanEvent(number: number, overrides: Wire = {}): Wire {
  return {
    id: `e${number}`,
    name: `Reach level ${number}`,
    trackingEventId: `level_${number}`,
    displayOrder: number,
    sequenceNumber: number,
    minTimeFromPreviousEvent: null,
    deadlineDays: null,
    pendingTime: 0,
    payout: 2.5,
    allowRepetitions: false,
    ...overrides,
  };
}

/** Data in the API's envelope. */
export function envelope(data: unknown, overrides: Wire = {}): Wire {
  return { responseId: 'r-1', isSuccessful: true, responseTitle: 'Success', messages: [], data, ...overrides };
}

/** A failure in the API's envelope. */
export function failed(...messages: string[]): Wire {
  return envelope(null, { isSuccessful: false, responseTitle: 'Refused', messages });
}

/** An answer that came. */
export function answered(json: unknown, overrides: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    status: 200,
    headers: { 'content-type': 'application/json', 'retry-after': null, location: null, date: null },
    body: json === undefined ? '' : JSON.stringify(json),
    json,
    echoesToken: false,
    at: NOW,
    ...overrides,
  };
}

/** What the doctor says of an answer. */
export function examine(answer: Answer, question: Partial<Question> = {}): Diagnosis {
  return diagnose(answer, { baseUrl: BASE_URL, offerId: ID, timeoutMs: 10_000, now: NOW, ...question });
}

/** What it finds in an offer that is sent as documented. */
export function findIn(offer: Wire): Diagnosis['findings'] {
  return examine(answered(envelope(offer)), { offerId: String(offer.id) }).findings;
}
