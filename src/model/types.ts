/**
 * What an offer is: plain, serialisable data. Instants are ISO 8601 strings in UTC, arrays are ordered, rich text is a
 * tree. `null` always means "the API did not say", never "zero" or "none".
 *
 * @see {@link decodeOffer} which makes these from what the API sends
 */

/** A text-level or block element that rich text may hold. Anything else in the API's HTML is unwrapped or dropped. */
export type RichTextTag = 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'u' | 'a' | 'br';

/** One element of a rich text tree. */
export type RichTextElement =
  | { tag: 'br' }
  | {
      tag: 'a';
      /** An absolute `https:`, `http:` or `mailto:` URL. */
      href: string;
      /** What is in it, in order. */
      children: RichTextNode[];
    }
  | {
      /** Which element. */
      tag: Exclude<RichTextTag, 'a' | 'br'>;
      /** What is in it, in order. */
      children: RichTextNode[];
    };

/** A piece of rich text: a string is text, an object is an allow-listed element. Never markup. */
export type RichTextNode = string | RichTextElement;

/** One picture or video of an offer. */
export interface Creative {
  /** Unique within its offer. Made up from the position when the API sends none. */
  id: string;
  /** An absolute `https:` or `http:` URL, or a `data:image/…` one. */
  url: string;
  /** Position among the creatives, from 0. `null`: not stated, shown after those that state one. */
  displayOrder: number | null;
  /** Whatever the API attached to the creative; `null` when nothing. Not published unless the partner says so. */
  metadata: Record<string, unknown> | null;
}

/** One thing a visitor completes: an install, a level, a deposit. */
export interface OfferEvent {
  /** Unique within its offer. Made up from the position when the API sends none. */
  id: string;
  /** What to do, in the advertiser's words. */
  name: string;
  /** The id that postbacks carry, such as `level_1`; `null` when not stated. */
  trackingEventId: string | null;
  /** Where the eye finds it, from 1. Never overrides the completion sequence. `null`: after those that state one. */
  displayOrder: number | null;
  /** In which order events count: one counts only after all with a lower number. `null`: independent, at any time. */
  completionSequence: number | null;
  /** Least time since the previous event. The vendor documents no unit. `null`: none stated. */
  minTimeSincePrevious: number | null;
  /** Days to complete it in, counted from the completion of the sequence-1 event. `null`: no deadline stated. */
  deadlineDays: number | null;
  /** Days its reward stays pending. `null`: not stated; `0`: none. */
  pendingDays: number | null;
  /** What it pays, as published by the partner; it has no currency. `null`: unknown or not published. */
  payout: number | null;
  /** Whether it can be completed more than once. `null`: not stated. */
  repeatable: boolean | null;
}

/** For whom the offer is. An empty list means everyone. */
export interface Targeting {
  /** `All`, or an inclusive range such as `18-24`, as the API words it; `null` when not stated. */
  age: string | null;
  /** ISO 3166 codes: alpha-2, alpha-3 and numeric are all in use. What comes through a source is alpha-2 where known. */
  countries: string[];
  /** States or regions. */
  states: string[];
  /** Postal codes. Not published unless the partner says so. */
  zipCodes: string[];
  /** Genders, as the API words them. */
  genders: string[];
  /** `All`, `IOS`, `Android`, `MacOS`, `Browser`, or something newer. */
  devices: string[];
}

/** How many events an offer pays for; new values of the API pass through. */
export type OfferType = 'SingleEvent' | 'MultiEvent' | (string & {});

/** One offer, as it may be shown. `null`: the API did not say, or the partner does not publish it. */
export interface Offer {
  /** A UUID, in lower case. */
  id: string;
  /** The partner's payout record (a UUID). `null` unless the partner publishes it. */
  payoutId: string | null;
  /** The offer's title, never blank. */
  name: string;
  /** One line that sells it. */
  headline: string | null;
  /** A sentence or two of plain text. */
  shortDescription: string | null;
  /** What to know before starting. */
  keyPoints: RichTextNode[] | null;
  /** What to do, at length. */
  offerDetails: RichTextNode[] | null;
  /** Terms and disclaimers. */
  termsAndDisclaimers: RichTextNode[] | null;
  /** Category names, in the API's order. */
  categories: string[];
  /** The tracking link. It does not work without a click id and a member id; `null` unless the partner publishes it. */
  trackingUrl: string | null;
  /** `SingleEvent`, `MultiEvent`, or something newer. */
  offerType: OfferType | null;
  /** How the budget is enforced. `null` unless the partner publishes the budget. */
  budgetType: string | null;
  /** The advertiser's budget, a commercial secret. `null` unless the partner publishes it. */
  budget: number | null;
  /** From when the offer runs (ISO 8601, UTC). */
  launchDate: string | null;
  /** Until when the offer runs (ISO 8601, UTC). `null`: no end stated. */
  expiryDate: string | null;
  /** For whom it is. */
  targeting: Targeting;
  /** Whether one visitor may complete it more than once. */
  repeatable: boolean | null;
  /** What a single-event offer pays, as published by the partner; it has no currency. `null`: unknown or not published. */
  payout: number | null;
  /** Days the reward stays pending. `null`: not stated; `0`: none. */
  pendingDays: number | null;
  /** By display order. */
  creatives: Creative[];
  /** By completion sequence, then display order; independent ones last. */
  events: OfferEvent[];
  /** The instant the offer was read from the API (ISO 8601, UTC): "now" for a first render. `null`: not known. */
  asOf: string | null;
  /**
   * Short hash of everything published of the offer but `asOf`: two readings that show the same have the same one.
   * Made by the source; `null` where the offer did not come through one.
   */
  revision: string | null;
  /** Hash of the published terms, made like {@link Offer.revision}; `null` also where there are no terms. */
  termsHash: string | null;
}

/** One page of a list of offers. */
export interface OfferPage {
  /** The offers of this page. */
  items: Offer[];
  /** This page's number, from 0. */
  pageIndex: number;
  /** How many offers a page holds at most. */
  pageSize: number;
  /** How many offers there are on all pages. */
  totalCount: number;
  /** How many pages there are. */
  totalPages: number;
  /** Whether a page comes before this one. */
  hasPreviousPage: boolean;
  /** Whether a page comes after this one. */
  hasNextPage: boolean;
}

/** What to list. Everything is optional. */
export interface ListParams {
  /** Page number, from 0. @default 0 */
  page?: number | undefined;
  /** Offers a page, 1 to 100. @default 10 */
  pageSize?: number | undefined;
  /** Free text to look for. */
  search?: string | undefined;
  /** Only offers of this type. */
  offerType?: OfferType | undefined;
  /** What to order by, as the API names it, such as `CreatedAt`. @default 'CreatedAt' */
  orderBy?: string | undefined;
  /** Smallest or oldest first. @default false */
  ascending?: boolean | undefined;
}

/** One thing in an answer that was not as the contract says, and what was done about it is: null, empty or dropped. */
export interface DecodeIssue {
  /** Where, as in `events[2].payout`; the wire's own name where one was found. */
  path: string;
  /** What the contract says stands there, such as `number from 0`. */
  expected: string;
  /** What stood there: a kind of value (`absent`, `string`), never the value, which may be secret. */
  received: string;
}
