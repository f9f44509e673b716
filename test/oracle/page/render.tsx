import { render } from '@testing-library/react';
import {
  CreativeCarousel,
  decodeOffer,
  EventLadder,
  type Offer,
  OfferCard,
  OfferTimeline,
  PayoutBadge,
} from 'gokart-offers-react';
import { publishOffer } from '../../../src/server/publish.js';
import { WRAPPINGS } from '../generate/offers.js';
import type { Visit } from '../generate/visits.js';

/** What a page gets: decoded by the server, published, sent as text, and read again. */
function sendToPage({ wire, wrapping, payout }: Visit): Offer {
  const answer: unknown = JSON.parse(JSON.stringify(WRAPPINGS[wrapping](wire)));
  const { offer } = publishOffer(decodeOffer(answer).offer, { payout });
  return decodeOffer(JSON.parse(JSON.stringify(offer))).offer;
}

/** Shows what the visit is to, and takes it away again after it has been looked at. */
export function lookAt<T>(visit: Visit, look: (page: HTMLElement) => T): T {
  const offer = sendToPage(visit);
  const { reward, now, timeZone } = visit;
  const progress = visit.progress ?? undefined;
  const startedAt = visit.startedAt ?? undefined;
  const minTimeUnit = visit.unit ?? undefined;
  const told = { progress, now, minTimeUnit, timeZone };
  const { container, unmount } = render(
    visit.as === 'card' ? (
      <OfferCard offer={offer} reward={reward} baseUrl="/api/offers" startedAt={startedAt} {...told} />
    ) : (
      <>
        <CreativeCarousel creatives={offer.creatives} offerName={offer.name} />
        <PayoutBadge offer={offer} reward={reward} />
        <EventLadder events={offer.events} reward={reward} {...told} />
        <OfferTimeline offer={offer} startedAt={startedAt} {...told} />
      </>
    ),
  );
  try {
    return look(container);
  } finally {
    unmount();
  }
}
