/** An offer as the API sends it: JSON under the API's own names, rich text as HTML. */
export type WireOffer = {
  /** A UUID. */
  readonly id: string;
  /** The offer's title. */
  readonly name: string;
} & { readonly [field: string]: unknown };

/** Where the links and files of the samples point to: absolute `http:` or `https:` URLs without a slash at their end. */
export interface SampleOrigins {
  /** Where videos are. */
  mediaBase: string;
  /** Where tracking links go; `/api/v1/offer-link/redirect/{uuid}` is added. */
  trackingBase: string;
}

/** A sample before it knows its origins. */
export interface SampleSource {
  /** What it is made for, in a sentence. */
  about: string;
  /** What the API would send. */
  wire(origins: SampleOrigins): WireOffer;
}

/**
 * An offer with every field of the contract under its first-choice name, so that a sample states only what it is about
 * and decoding it raises no other issue. A sample that uses an alias sets the first choice to `undefined`: JSON has no
 * such value, and {@link withoutAbsent} takes the field out.
 */
export function wireOffer(
  origins: SampleOrigins,
  fields: { id: string; name: string } & Record<string, unknown>,
): WireOffer {
  return withoutAbsent({
    payoutId: `7a11e000${fields.id.slice(8)}`,
    headline: null,
    shortDescription: null,
    keyPoints: null,
    offerDetails: null,
    termsAndDisclaimers: null,
    categories: [],
    trackingUrl: trackingLink(origins, fields.id),
    offerType: 'SingleEvent',
    budgetType: 'Daily',
    budget: 1500,
    launchDate: '2026-03-03T22:00:00+00:00',
    expiryDate: null,
    age: 'All',
    countries: ['USA', 'CAN'],
    states: [],
    zipCodes: [],
    genders: [],
    devices: ['All'],
    allowRepetitions: false,
    payout: null,
    pendingTime: null,
    creatives: [],
    events: [],
    ...fields,
  });
}

/** The vendor's redirect, with the placeholders that stand where a click id and a member id belong. */
export function trackingLink({ trackingBase }: SampleOrigins, id: string): string {
  return `${trackingBase}/api/v1/offer-link/redirect/${id}?pub_click_id=PUB_CLICK_ID&pub_member_id=`;
}

/** Creatives in the order given. */
export function wireCreatives(...urls: string[]): Record<string, unknown>[] {
  return urls.map((url, index) => ({ id: `creative-${index + 1}`, order: index, url, metadata: null }));
}

/** Events in the order given, each after the one before, unless its fields say otherwise. */
export function wireEvents(...events: ({ name: string } & Record<string, unknown>)[]): Record<string, unknown>[] {
  return events.map((fields, index) =>
    withoutAbsent({
      id: `event-${index + 1}`,
      trackingEventId: `level_${index + 1}`,
      displayOrder: index + 1,
      sequenceNumber: index + 1,
      minTimeFromPreviousEvent: null,
      deadlineDays: null,
      pendingTime: null,
      payout: null,
      allowRepetitions: false,
      ...fields,
    }),
  );
}

/** The same object without the fields that are `undefined`. */
function withoutAbsent<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
