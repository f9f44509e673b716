// A partner's code where `undefined` is no value unless a type says so. It is compiled, never run.
import { QueryClient, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import {
  createOfferClient,
  getEventLadder,
  getOfferTimeline,
  type Offer,
  OfferCard,
  type OfferCardProps,
  OfferEmbed,
  type OfferEmbedProps,
  type OfferError,
  OfferProvider,
  type OfferProviderProps,
  OfferTheme,
  type OfferThemeProps,
  offerQueryOptions,
  type Theme,
} from 'gokart-offers-react';
import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { type Theme as BuildTheme, themeToCss } from 'gokart-offers-react/theme';

/** Every option that may be left out may also be `undefined`. */
type Undefinable<Props> = { [Name in keyof Props]: undefined extends Props[Name] ? undefined : Props[Name] };

export function Page({ offer, ...maybe }: { offer: Offer } & Undefinable<Omit<OfferCardProps, 'offer'>>) {
  const provider: Undefinable<Required<Record<keyof OfferProviderProps, undefined>>> = {
    baseUrl: undefined,
    headers: undefined,
    timeoutMs: undefined,
    onIssue: undefined,
    client: undefined,
    children: undefined,
    locale: undefined,
    timeZone: undefined,
    now: undefined,
    minTimeUnit: undefined,
    visitor: undefined,
    reward: undefined,
    member: undefined,
    messages: undefined,
    onView: undefined,
    onVisit: undefined,
    onTermsOpen: undefined,
    onCreativeChange: undefined,
    onLoadError: undefined,
  };
  const embed: Undefinable<OfferEmbedProps> = { ...maybe, id: offer.id, onLoadError: undefined };
  return (
    <OfferProvider {...provider}>
      <OfferEmbed {...embed} />
      <OfferCard offer={offer} progress={undefined} startedAt={undefined} signIn={undefined} help={undefined} />
    </OfferProvider>
  );
}

export function Branded({ brand, ...maybe }: { brand: Theme } & Undefinable<Omit<OfferThemeProps, 'theme'>>) {
  const same: BuildTheme = { ...brand, accent: undefined, density: 0.9 };
  themeToCss(same, '.offers', { scheme: undefined });
  return <OfferTheme theme={same} {...maybe} />;
}

export async function read(id: string): Promise<Offer> {
  const source = createOfferSource({ tenant: 'brightwheels', token: 'x', publish: { payout: 'hidden' } });
  createOfferHandler({ source, basePath: '/api/offers', member: undefined, signInUrl: undefined, onEvent: undefined });
  createOfferClient({ baseUrl: '/api/offers', fetch: undefined, headers: undefined, timeoutMs: undefined });
  const queryClient = new QueryClient();
  const options = offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: source.getOffer });
  await queryClient.prefetchQuery(options);
  queryClient.setQueryData(options.queryKey, (old) => old && { ...old, name: 'Another' });
  const kept: Offer | undefined = queryClient.getQueryData(options.queryKey);
  const error: OfferError | null | undefined = queryClient.getQueryState(options.queryKey)?.error;
  if (error) throw error;
  const offer: Offer = await queryClient.fetchQuery(options);
  getEventLadder(offer.events, { progress: undefined, now: undefined, minTimeUnit: undefined });
  getOfferTimeline(offer, { now: null, startedAt: undefined, progress: undefined });
  return kept ?? offer;
}

export function useBoth(id: string): [string | undefined, OfferError | null, string] {
  const options = offerQueryOptions(id, { baseUrl: '/api/offers', getOffer: async () => Promise.reject() });
  const { data, error } = useQuery(options);
  return [data?.name, error, useSuspenseQuery(options).data.name];
}

// @ts-expect-error what is kept under the key is an offer
new QueryClient().setQueryData(offerQueryOptions('x', { baseUrl: '/', getOffer: () => Promise.reject() }).queryKey, 1);
// @ts-expect-error an offer is needed
export const empty = <OfferCard />;
// @ts-expect-error a card loads nothing, so nothing of it fails to load
export const listening = ({ offer }: { offer: Offer }) => <OfferCard offer={offer} onLoadError={() => {}} />;
// @ts-expect-error a theme is needed
export const unbranded = <OfferTheme />;
// @ts-expect-error no token is called so
export const misspelt = <OfferTheme theme={{ acent: 'red' }} />;
// @ts-expect-error a length has a unit
themeToCss({ radius: 8 }, '.offers');
