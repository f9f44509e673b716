// Every component, with a provider and alone.
import {
  CreativeCarousel,
  EventLadder,
  type GridControl,
  type HeadingLevel,
  type Offer,
  OfferCard,
  OfferEligibility,
  OfferEmbed,
  OfferError,
  OfferFailure,
  OfferGrid,
  OfferHelp,
  OfferLink,
  type OfferListParams,
  OfferProvider,
  OfferSkeleton,
  OfferTheme,
  OfferTimeline,
  type OfferVisit,
  PayoutBadge,
  type Progress,
  type Reward,
  RichText,
  TermsDisclosure,
  type Theme,
  type Visitor,
} from 'gokart-offers-react';
import { createRef, type ReactNode, useState } from 'react';

const reward: Reward = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };
const visitor: Visitor = { country: 'CA', age: 34 };
const progress: Progress = {
  install: { at: '2026-11-20T18:03:00Z', status: 'paid' },
  level_1: { at: '2026-11-21T09:30:00Z' },
  invite: [{ at: '2026-11-21T10:00:00Z' }, { at: '2026-11-22T10:00:00Z' }],
};
const theme: Theme = { accent: 'light-dark(#0b6b50, #6fd6b0)', density: 0.9 };
const controls: GridControl[] = ['search', 'type', 'order'];

/** A page with a provider: what is told, what is listed, what is embedded. */
export function Page({ id, nonce, help }: { id: string; nonce?: string; help?: ReactNode }) {
  const [list, setList] = useState<OfferListParams>({ pageSize: 24 });
  const level: HeadingLevel = 2;
  const onVisit = ({ offerId, at, clickId, shown }: OfferVisit) => console.log(offerId, at, clickId, shown.revision);
  return (
    <OfferProvider
      baseUrl="/api/offers"
      reward={reward}
      locale="fr-CA"
      timeZone="America/Toronto"
      minTimeUnit="hours"
      visitor={visitor}
      onVisit={onVisit}
      onView={({ offerId }) => console.log(offerId)}
      onLoadError={({ offerId, error }) => console.log(offerId, error.kind, error.status)}
      onCreativeChange={({ creative, index }) => console.log(creative.url, index)}
    >
      <OfferTheme theme={theme} scheme="system" nonce={nonce}>
        <OfferEmbed
          id={id}
          headingLevel={level}
          priority
          progress={progress}
          startedAt="2026-11-20T17:58:00Z"
          help={help}
        />
        <OfferGrid
          {...list}
          controls={controls}
          next="scroll"
          onListChange={setList}
          renderOffer={(offer) => offer.name}
        />
        <OfferSkeleton className="mine" data-testid="skeleton" />
        <OfferFailure error={new OfferError('It is gone.', { kind: 'not-found' })} onRetry={() => {}} />
      </OfferTheme>
    </OfferProvider>
  );
}

/** Parts in an order of one's own, and alone with plain props. */
export function Parts({ offer }: { offer: Offer }) {
  const card = createRef<HTMLElement>();
  const link = createRef<HTMLAnchorElement>();
  return (
    <OfferCard ref={card} offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} style={{ inlineSize: 320 }}>
      <CreativeCarousel creatives={offer.creatives} />
      <PayoutBadge payout={12.5} reward={(payout, locale) => payout.toLocaleString(locale)} />
      <EventLadder events={offer.events} reward={reward} progress={progress} />
      <OfferTimeline />
      <OfferEligibility visitor={visitor} />
      <RichText nodes={offer.keyPoints} />
      <TermsDisclosure terms={offer.termsAndDisclaimers} />
      <OfferLink ref={link} target="_blank" onClick={(event) => event.preventDefault()}>
        Play now
      </OfferLink>
      <OfferHelp>
        <a href="/support">Ask us</a>
      </OfferHelp>
    </OfferCard>
  );
}
