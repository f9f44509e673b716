import { OfferEmbed, OfferFailure, OfferProvider } from 'gokart-offers-react';
import type { ReactNode } from 'react';
import { FAILING_PATH, type FailingOffer, failingOffers } from '../failing-offers.js';

/** Everything that can go wrong, live: each card asks a handler whose API fails in its own way. */
export function Failures(): ReactNode {
  return (
    <>
      <div className="site-intro">
        <h1>When something fails</h1>
        <p>
          The API behind these cards fails on purpose. What the visitor reads is in the card; what happened is above it.
          Failures that may pass are asked about again first, so some take a few seconds.
        </p>
      </div>
      <OfferProvider baseUrl={FAILING_PATH}>
        <ul className="site-cases">
          {Object.values(failingOffers).map((offer: FailingOffer) => (
            <Case key={offer.id} {...offer}>
              <OfferEmbed id={offer.id} headingLevel={3} />
            </Case>
          ))}
          <Case title="No id" about="The page asks for “not-an-id”, which never reaches the network.">
            <OfferEmbed id="not-an-id" />
          </Case>
          <Case title="Offline" about="The browser has no network. The offer loads by itself once there is one.">
            <OfferFailure offline />
          </Case>
        </ul>
      </OfferProvider>
    </>
  );
}

function Case({ title, about, children }: { title: string; about: string; children: ReactNode }): ReactNode {
  return (
    <li className="site-case">
      <h2>{title}</h2>
      <p>{about}</p>
      {children}
    </li>
  );
}
