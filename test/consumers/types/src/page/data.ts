// Hooks, queries and functions: what they take, and what they give.
import { QueryClient, type UseQueryResult } from '@tanstack/react-query';
import {
  buildTrackingUrl,
  createOfferClient,
  decodeOffer,
  formatReward,
  getEligibility,
  getEventLadder,
  getOfferTimeline,
  getTotalPayout,
  isOfferError,
  type LadderStep,
  type Offer,
  type OfferErrorKind,
  type OfferList,
  type OfferPage,
  offerQueryOptions,
  offersInfiniteQueryOptions,
  parseRichText,
  type RichTextNode,
  useOffer,
  useOffers,
  useSuspenseOffer,
} from 'gokart-offers-react';

/** What hooks give is known without being said. */
export function useEverything(id: string) {
  const { data, error, isPlaceholderData } = useOffer(id);
  const name: string | undefined = data?.name;
  const kind: OfferErrorKind | undefined = error?.kind;
  const sure: Offer = useSuspenseOffer(id).data;
  const list: OfferList | undefined = useOffers({ pageSize: 24, orderBy: 'CreatedAt' }).data;
  const offers: Offer[] | undefined = list?.offers;
  return { name, kind, sure, isPlaceholderData, first: offers?.[0]?.name };
}

/** A prefetch, and the cache afterwards. */
export async function prefetch(id: string): Promise<Offer | undefined> {
  const queryClient = new QueryClient();
  const client = createOfferClient({ baseUrl: '/api/offers', headers: { 'x-page': 'offers' } });
  const options = offerQueryOptions(id, client);
  await queryClient.prefetchQuery(options);
  await queryClient.prefetchInfiniteQuery(offersInfiniteQueryOptions({ pageSize: 24 }, client));
  try {
    const page: OfferPage = await client.listOffers({ page: 1, pageSize: 24 });
    return page.items[0] ?? (await client.getOffer(id, { signal: AbortSignal.timeout(1000) }));
  } catch (error) {
    if (isOfferError(error) && error.kind === 'rate-limited') console.log(error.retryAfterMs);
    return queryClient.getQueryData(options.queryKey);
  }
}

/** What the parts of a card show, as data. */
export function describe(offer: Offer): string[] {
  const { rungs, totalSteps } = getEventLadder(offer.events, { progress: {}, now: offer.asOf ?? Date.now() });
  const steps: LadderStep[] = rungs.flatMap((rung) => rung.steps);
  const { state, entries } = getOfferTimeline(offer, { now: new Date() });
  const { exact } = getTotalPayout(offer);
  const { status, reasons } = getEligibility(offer, { country: 'CA' }, { now: offer.asOf });
  const { nodes, issues }: { nodes: RichTextNode[] | null; issues: unknown[] } = parseRichText('<p>x</p>');
  return [
    ...steps.map(({ event }) => event.name),
    ...entries.map(({ kind }) => kind),
    ...reasons.map(({ rule, outcome }) => `${rule} ${outcome}`),
    `${totalSteps} ${state} ${status} ${nodes?.length} ${issues.length}`,
    (exact && formatReward(exact, { currency: 'USD' }, { locale: 'en' })) ?? 'no amount',
    (offer.trackingUrl && buildTrackingUrl(offer.trackingUrl, { clickId: '1', memberId: 'm' })) ?? 'no link',
  ];
}

/** Anything at all may be decoded; what was wrong with it comes along. */
export function read(json: unknown): Offer {
  const { offer, issues } = decodeOffer(json);
  for (const { path, expected, received } of issues) console.log(path, expected, received);
  return offer;
}

/** Under these settings an element that may not be there is said to be so. */
export function firstEvent(offer: Offer): string {
  // @ts-expect-error an offer may have no events
  return offer.events[0].name;
}

export type Result = UseQueryResult<Offer>;
