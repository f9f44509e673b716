// A server's code, where nothing of a browser is known.
import { QueryClient } from '@tanstack/react-query';
import { isOfferError, type Offer, offerQueryOptions } from 'gokart-offers-react';
import {
  createOfferHandler,
  createOfferSource,
  type OfferClickEvent,
  type OfferHandler,
  type OfferServerEvent,
  type OfferSource,
  type OfferSourceEvent,
  type PublishRules,
  type SharedCache,
} from 'gokart-offers-react/server';
import { checkTheme, type Theme, type ThemeReport, themeToCss } from 'gokart-offers-react/theme';

const publish: PublishRules = {
  payout: (payout, { offer, event }) => (offer.repeatable || event === null ? null : payout * 0.6),
  states: false,
  filter: (offer) => !offer.categories.includes('Gambling'),
};

const kept = new Map<string, unknown>();
const sharedCache: SharedCache = {
  getItem: async (key) => kept.get(key),
  setItem: async (key, value, options) => kept.set(key, { value, ttl: options?.ttl }),
};

export const source: OfferSource = createOfferSource({
  tenant: 'brightwheels',
  token: process.env.GOKART_TOKEN,
  publish,
  sharedCache,
  instances: 2,
  onEvent: (event: OfferSourceEvent) => {
    if (event.type === 'shed') console.warn(event.at, event.reason, event.offerId);
  },
});

const clicks: OfferClickEvent[] = [];
const onEvent = (event: OfferServerEvent) => {
  if (event.type === 'click') clicks.push(event);
};

export const handler: OfferHandler = createOfferHandler({
  source,
  basePath: '/api/offers',
  member: async (request) => request.headers.get('x-member'),
  signInUrl: (request) => `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`,
  allowedOrigins: ['https://www.example.com'],
  onEvent,
});

/** A handler is a function from a request to an answer. */
export const status = async (): Promise<number> =>
  (await handler(new Request('https://brightwheels.example/api/offers'))).status;

export async function read(id: string): Promise<Offer | null> {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: source.getOffer }));
  const { items, totalCount } = await source.listOffers({ pageSize: 24 });
  try {
    return (await source.getOffer(id)) ?? (totalCount > 0 ? items[0] : null);
  } catch (error) {
    if (isOfferError(error) && error.kind === 'not-found') return null;
    throw error;
  }
}

const brand: Theme = { accent: '#0b6b50', surface: '#fff' };
export const css: string = themeToCss(brand, '.offers');
export const report: ThemeReport = checkTheme(brand);
