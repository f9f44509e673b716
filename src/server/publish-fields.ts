/**
 * Which fields leave the server: of an offer, its targeting, its creatives and its events. A name that stands in several
 * of them is one rule for all. A field that stays behind is null, or empty where it is a list.
 */
export interface PublishFlags {
  /** Publish the headline. @default true */
  headline?: boolean | undefined;
  /** Publish the short description. @default true */
  shortDescription?: boolean | undefined;
  /** Publish what to know before starting. @default true */
  keyPoints?: boolean | undefined;
  /** Publish what to do, at length. @default true */
  offerDetails?: boolean | undefined;
  /** Publish the terms. Without them a card has none to show, which your own rules may ask for. @default true */
  termsAndDisclaimers?: boolean | undefined;
  /** Publish the categories. @default true */
  categories?: boolean | undefined;
  /** Publish whether it pays for one event or several. @default true */
  offerType?: boolean | undefined;
  /** Publish from when it runs. A click before then is refused all the same. @default true */
  launchDate?: boolean | undefined;
  /** Publish until when it runs. A click after that is refused all the same. @default true */
  expiryDate?: boolean | undefined;
  /** Publish `targeting.age`. @default true */
  age?: boolean | undefined;
  /** Publish `targeting.countries`. @default true */
  countries?: boolean | undefined;
  /** Publish `targeting.states`. @default true */
  states?: boolean | undefined;
  /** Publish `targeting.genders`. @default true */
  genders?: boolean | undefined;
  /** Publish `targeting.devices`. @default true */
  devices?: boolean | undefined;
  /** Publish whether an offer, and each event, can be completed again. @default true */
  repeatable?: boolean | undefined;
  /** Publish how long a reward stays pending: an offer's and its events'. @default true */
  pendingDays?: boolean | undefined;
  /** Publish pictures and videos. @default true */
  creatives?: boolean | undefined;
  /** Publish the events. @default true */
  events?: boolean | undefined;
  /** Publish each event's id of the postbacks. Without it a page's progress goes by the events' `id`. @default true */
  trackingEventId?: boolean | undefined;
  /** Publish each event's least time since the one before. @default true */
  minTimeSincePrevious?: boolean | undefined;
  /** Publish each event's deadline. @default true */
  deadlineDays?: boolean | undefined;
  /** Publish `budget` and `budgetType`. @default false */
  budget?: boolean | undefined;
  /** Publish `payoutId`. @default false */
  payoutId?: boolean | undefined;
  /** Publish `targeting.zipCodes`. @default false */
  zipCodes?: boolean | undefined;
  /** Publish `trackingUrl`, for links completed in the browser. @default false */
  trackingUrl?: boolean | undefined;
  /** Publish each creative's `metadata`. @default false */
  metadata?: boolean | undefined;
}

/** What stands in a field's place. */
type Blank = null | readonly [];

/** Fields that leave the server unless they are set to `false`. */
const PUBLISHED = {
  headline: null,
  shortDescription: null,
  keyPoints: null,
  offerDetails: null,
  termsAndDisclaimers: null,
  categories: [],
  offerType: null,
  launchDate: null,
  expiryDate: null,
  age: null,
  countries: [],
  states: [],
  genders: [],
  devices: [],
  repeatable: null,
  pendingDays: null,
  creatives: [],
  events: [],
  trackingEventId: null,
  minTimeSincePrevious: null,
  deadlineDays: null,
} as const satisfies Partial<Record<keyof PublishFlags, Blank>>;

/** Fields that are secret, and stay behind unless they are set to `true`. */
const WITHHELD: Record<Exclude<keyof PublishFlags, keyof typeof PUBLISHED>, Blank> = {
  budget: null,
  payoutId: null,
  zipCodes: [],
  trackingUrl: null,
  metadata: null,
};

/** Every field that has a rule. */
export const PUBLISH_FLAGS: ReadonlySet<string> = new Set([...Object.keys(PUBLISHED), ...Object.keys(WITHHELD)]);

/** Gives a function that empties, in a copy, every field that stays behind. */
export function toWithhold(flags: PublishFlags): <T extends object>(from: T) => T {
  const blanks = new Map<string, Blank>([
    ...Object.entries(PUBLISHED).filter(([name]) => flags[name as keyof PublishFlags] === false),
    ...Object.entries(WITHHELD).filter(([name]) => flags[name as keyof PublishFlags] !== true),
  ]);
  if (blanks.has('budget')) blanks.set('budgetType', null);
  return (from) => {
    const entries = Object.entries(from).map(([name, value]) => [name, blanks.has(name) ? blanks.get(name) : value]);
    return Object.fromEntries(entries);
  };
}
