// What a partner gets wrong, and a compiler has to say.
import {
  buildTrackingUrl,
  CreativeCarousel,
  createOfferClient,
  EventLadder,
  formatReward,
  getEligibility,
  getOfferTimeline,
  type Offer,
  OfferCard,
  OfferEmbed,
  OfferGrid,
  OfferLink,
  OfferProvider,
  OfferTheme,
  offerQueryOptions,
  PayoutBadge,
  type Progress,
  type Reward,
  type Theme,
  useOffer,
} from 'gokart-offers-react';

export const cards = (offer: Offer) => [
  // @ts-expect-error a card has an offer
  <OfferCard key="1" />,
  // @ts-expect-error a card takes an offer, an embed its id
  <OfferCard key="2" id={offer.id} />,
  // @ts-expect-error an embed has an id
  <OfferEmbed key="3" />,
  // @ts-expect-error an embed takes an id, a card its offer
  <OfferEmbed key="4" offer={offer} />,
  // @ts-expect-error a card loads nothing, so nothing fails to load
  <OfferCard key="5" offer={offer} onLoadError={() => {}} />,
  // @ts-expect-error there is no seventh level
  <OfferCard key="6" offer={offer} headingLevel={7} />,
  // @ts-expect-error progress is by event, and says when
  <OfferCard key="7" offer={offer} progress={{ install: true }} />,
  // @ts-expect-error a completion is an instant as text, as JSON has it
  <OfferCard key="8" offer={offer} progress={{ install: { at: new Date() } }} />,
  // @ts-expect-error where a link leads is not for the caller to say
  <OfferLink key="9" href="https://advertiser.example" />,
  // @ts-expect-error nor what it tells search engines
  <OfferLink key="10" rel="nofollow" />,
  // @ts-expect-error a carousel shows creatives, not addresses
  <CreativeCarousel key="11" creatives={['https://media.example/1.png']} />,
  // @ts-expect-error a ladder shows events, not an offer
  <EventLadder key="12" events={offer} />,
  // @ts-expect-error an amount is a number
  <PayoutBadge key="13" payout="12.50" />,
];

export const pages = [
  // @ts-expect-error a token belongs on the server
  <OfferProvider key="1" token="secret" />,
  // @ts-expect-error there is no unit of weeks
  <OfferProvider key="2" minTimeUnit="weeks" />,
  // @ts-expect-error no control is called so
  <OfferGrid key="3" controls={['sort']} />,
  // @ts-expect-error a page has a number of offers
  <OfferGrid key="4" pageSize="24" />,
  // @ts-expect-error a theme is needed
  <OfferTheme key="5" />,
  // @ts-expect-error a scheme is light, dark or the system's
  <OfferTheme key="6" theme={{}} scheme="night" />,
];

export const rewards: Reward[] = [
  // @ts-expect-error points have a name
  { pointsPerUnit: 1000 },
  // @ts-expect-error every language has an `other`
  { pointsPerUnit: 1000, unit: { one: 'coin' } },
  // @ts-expect-error a reward is no currency code
  'USD',
];

// @ts-expect-error a status is one that networks have
export const progress: Progress = { install: { at: '2026-11-20T18:03:00Z', status: 'payed' } };
// @ts-expect-error no token is called so
export const theme: Theme = { acent: 'red' };

export function useMistaken(offer: Offer, id: string) {
  // @ts-expect-error without a reward there is no amount
  formatReward(12.5);
  // @ts-expect-error a click has an id of its own and a member
  buildTrackingUrl('https://network.example', { clickId: '1' });
  // @ts-expect-error a client has to know whom to ask
  createOfferClient({});
  // @ts-expect-error a query has to know whom to ask
  offerQueryOptions(id);
  // @ts-expect-error a deadline is told for an instant
  getOfferTimeline(offer);
  // @ts-expect-error what is known of a visitor has names
  getEligibility(offer, { nation: 'CA' });
  // @ts-expect-error it may not have been loaded yet
  useOffer(id).data.name;
  // @ts-expect-error the amount of a payout may not be known
  offer.payout.toFixed(2);
  // @ts-expect-error an offer is kept as it was read
  offer.nmae;
}
