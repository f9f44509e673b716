import {
  OfferCard,
  OfferError,
  OfferFailure,
  OfferHelp,
  OfferSkeleton,
  OfferTimeline,
  PayoutBadge,
} from 'gokart-offers-react';
import type { ReactNode } from 'react';
import type { Brand } from '../../brands/brands.js';
import { done, NOW, progressOf } from '../progress.js';
import { coins, offerOf } from '../samples.js';
import { OWNERS } from './owners.js';
import './brand-site.css';

const bingo = offerOf('sixStepLadder');
const progress = progressOf(bingo, done(8, 'paid'), done(6), done(1, 'pending'));
const offline = new OfferError('For the developer only.', { kind: 'network' });

/** A page of a brand's owner, with every component a visitor may meet there: to judge the brand at a glance. */
export function BrandSite({ brand }: { brand: Brand }): ReactNode {
  const shared = { reward: coins, baseUrl: '/api/offers', now: NOW };
  return (
    <div className="brand-site">
      <div className="brand-site-head">
        <h2>{OWNERS[brand].name}</h2>
        <p>{OWNERS[brand].section}</p>
      </div>
      <OfferCard {...shared} offer={bingo} progress={progress} help={<OfferHelp />} />
      <div className="brand-site-rest">
        <OfferCard {...shared} offer={offerOf('noCreatives')} />
        <OfferCard {...shared} offer={offerOf('expired')} />
        <div className="brand-site-stack">
          <OfferSkeleton />
          <OfferFailure error={offline} onRetry={() => {}} />
          <PayoutBadge offer={offerOf('repeatable')} reward={coins} />
          <OfferTimeline offer={bingo} progress={progress} now={NOW} />
        </div>
      </div>
    </div>
  );
}
