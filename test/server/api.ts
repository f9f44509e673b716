import { createOfferSource, type OfferSource, type OfferSourceOptions } from '../../src/server/index.js';

/** A stand-in for the Partner Offer API that can also do what no sandbox should: lie, hang, redirect and leak. */

/** The offer that {@link wireOffer} is. */
export const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
/** A token that is easy to find in any byte. */
export const TOKEN = 'tkn-MARKER+/0123456789=';
/** Where the stand-in is. */
export const BASE_URL = 'https://api.sandbox.test';

/** One offer as the API sends it. */
export function wireOffer(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: ID,
    payoutId: '9d1a4c0e-0a58-4f2c-8d7e-2f6f5b1c3a47',
    name: 'SiriusXM',
    headline: 'Get 3 months of streaming for only $1',
    shortDescription: 'Music and talk',
    keyPoints: '<ul><li>Create an account</li></ul>',
    offerDetails: '<p>Listen</p>',
    termsAndDisclaimers: '<p>New customers</p>',
    categories: ['Music'],
    trackingUrl: 'https://link.example/api/v1/offer-link/redirect/1?pub_click_id=PUB_CLICK_ID&pub_member_id=',
    offerType: 'MultiEvent',
    budgetType: 'Daily',
    budget: 54321,
    launchDate: '2026-03-03T22:00:00+00:00',
    expiryDate: null,
    age: 'All',
    countries: ['USA'],
    states: [],
    zipCodes: ['10001'],
    genders: [],
    devices: ['All'],
    allowRepetitions: false,
    payout: 12.5,
    pendingTime: 30,
    creatives: [{ id: 'c1', url: 'https://cdn.example/1.png', order: 0, metadata: { buyer: 'buyer-77' } }],
    events: [
      {
        id: 'e1',
        name: 'Install',
        trackingEventId: 'level_1',
        displayOrder: 1,
        sequenceNumber: 1,
        minTimeFromPreviousEvent: null,
        deadlineDays: 7,
        pendingTime: 0,
        payout: 2.5,
        allowRepetitions: false,
      },
    ],
    ...overrides,
  };
}

/** Data in the API's envelope. */
export function envelope(data: unknown, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    responseId: '442c1dfd-9039-4b1a-b94d-082c2db39ecd',
    isSuccessful: true,
    responseTitle: 'Success',
    responseType: 'Success',
    messages: [],
    data,
    ...overrides,
  };
}

/** A page of a list in the API's envelope. */
export function wirePage(items: unknown[]): Record<string, unknown> {
  return envelope({
    indexFrom: 0,
    pageIndex: 0,
    pageSize: 10,
    totalCount: items.length,
    totalPages: 1,
    items,
    hasPreviousPage: false,
    hasNextPage: false,
  });
}

/** JSON as the API answers it, with a header that no visitor should get to see. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status,
    headers: { 'x-vendor': 'vendor-header', 'set-cookie': 'vendor=1', ...headers },
  });
}

/** A fetch that answers as told and keeps what was sent. */
export function createApi(respond: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return respond(request);
  };
  return { fetch, requests };
}

/** A source in front of a stand-in, and what the stand-in was sent. Without a response it answers {@link wireOffer}. */
export function createSource(
  respond: (request: Request) => Response | Promise<Response> = () => answer(envelope(wireOffer())),
  overrides: Partial<OfferSourceOptions> = {},
): { source: OfferSource; requests: Request[] } {
  const { fetch, requests } = createApi(respond);
  const options = { baseUrl: BASE_URL, token: TOKEN, publish: { payout: 'as-is' }, fetch, ...overrides };
  return { source: createOfferSource(options as OfferSourceOptions), requests };
}
