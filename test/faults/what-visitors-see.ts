/** Where a fault can meet a visitor. */
export const PLACES = {
  'first load': 'an OfferEmbed that has nothing yet',
  refetch: 'a card that is there, when its visitor comes back after two hours',
  prefetch: 'an OfferEmbed whose offer a server prefetched, in vain',
  suspense: 'useSuspenseOffer, with an OfferFailure in the error boundary',
  list: 'an OfferGrid that has nothing yet',
  'next page': 'an OfferGrid whose visitor asks for more',
} as const;

/** See {@link PLACES}. */
export type Place = keyof typeof PLACES;

/** One thing on the page: what it is, and its name or text. */
export interface Seen {
  role: 'alert' | 'article' | 'button' | 'list' | 'status';
  says: string;
}

/** What becomes of a fault. */
export interface FaultSeen {
  /** What `onLoadError` is told: the `kind` of the error. */
  kind: string;
  /** How often the page asks by itself before it says so. */
  asks: number;
  /** What a visitor then sees, in each place. */
  seen: Readonly<Record<Place, readonly Seen[]>>;
}

/** The offer that a card is of. */
export const OFFER_NAME = 'Orchard Quest';

const alert = (says: string): Seen => ({ role: 'alert', says });
const button = (says: string): Seen => ({ role: 'button', says });
const CARD: Seen = { role: 'article', says: OFFER_NAME };
const LIST: Seen = { role: 'list', says: 'Offers' };
const AGAIN = button('Try again');

/** What stays where something is there already, or comes first: the same for every fault. */
const places = (single: readonly Seen[], list: string, [...more]: readonly Seen[]): FaultSeen['seen'] => ({
  'first load': single,
  refetch: [CARD],
  prefetch: single,
  suspense: single,
  list: [alert(list), ...more],
  'next page': [LIST, alert(list), AGAIN],
});

/** The handler, or the API behind it, gave no answer in time or none at all. */
const UNREACHABLE = places(
  [alert('The offer could not be loaded. Check your connection and try again.'), AGAIN],
  'The offers could not be loaded. Check your connection and try again.',
  [AGAIN],
);
/** The API failed. */
const FAILED = places(
  [alert('The offer could not be loaded. Please try again in a moment.'), AGAIN],
  'The offers could not be loaded. Please try again in a moment.',
  [AGAIN],
);
/** Something that no visitor can do anything about, nor can asking again. */
const LATER = places(
  [alert('This offer cannot be shown right now. Please come back later.')],
  'Offers cannot be shown right now. Please come back later.',
  [],
);

/**
 * What a visitor sees of each of the sandbox's faults, over a real source and handler, once the page has asked as often as
 * it does by itself. A test shows each of them in a browser, and fails where the sandbox has a fault that is not here.
 */
export const WHAT_VISITORS_SEE: Readonly<Record<string, FaultSeen>> = {
  timeout: { kind: 'timeout', asks: 4, seen: UNREACHABLE },
  network: { kind: 'network', asks: 4, seen: UNREACHABLE },
  truncated: { kind: 'malformed', asks: 1, seen: LATER },
  html: { kind: 'malformed', asks: 1, seen: LATER },
  server: { kind: 'server', asks: 4, seen: FAILED },
  unsuccessful: { kind: 'server', asks: 4, seen: FAILED },
  'wrong-page': { kind: 'malformed', asks: 1, seen: LATER },
  unauthorized: { kind: 'unauthorized', asks: 1, seen: LATER },
  forbidden: {
    kind: 'forbidden',
    asks: 1,
    seen: places(
      [alert('This offer is not available.')],
      'Offers cannot be shown right now. Please come back later.',
      [],
    ),
  },
  'not-found': {
    kind: 'not-found',
    asks: 1,
    seen: places(
      [alert('This offer is no longer available. Have a look at the others.')],
      'Offers cannot be shown right now. Please come back later.',
      [],
    ),
  },
  'rate-limited': {
    kind: 'rate-limited',
    asks: 4,
    seen: places(
      [alert('The offer cannot be loaded right now. Please try again in 1 minute.'), AGAIN],
      'The offers cannot be loaded right now. Please try again in 1 minute.',
      [AGAIN],
    ),
  },
};
