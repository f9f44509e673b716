import { CreativeCarousel } from '../../src/components/CreativeCarousel/CreativeCarousel.js';
import { EventLadder } from '../../src/components/EventLadder/EventLadder.js';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferEligibility } from '../../src/components/OfferEligibility/OfferEligibility.js';
import { OfferFailure } from '../../src/components/OfferFailure/OfferFailure.js';
import { OfferHelp } from '../../src/components/OfferHelp/OfferHelp.js';
import { OfferLink } from '../../src/components/OfferLink/OfferLink.js';
import { OfferSkeleton } from '../../src/components/OfferSkeleton/OfferSkeleton.js';
import { OfferTimeline } from '../../src/components/OfferTimeline/OfferTimeline.js';
import { PayoutBadge } from '../../src/components/PayoutBadge/PayoutBadge.js';
import { RichText } from '../../src/components/RichText/RichText.js';
import { TermsDisclosure } from '../../src/components/TermsDisclosure/TermsDisclosure.js';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import { buildCreative, buildEvent, buildOffer } from '../../src/testing/index.js';
import { describeConformance } from './conformance.js';

const offer = buildOffer({ events: [buildEvent()] });
const reward = { currency: 'USD' };
const events = [buildEvent()];
const creatives = [buildCreative()];
const linked = { offer, baseUrl: '/api/offers' };

/** A handler that does not answer. */
const never = () => new Promise<never>(() => {});
const silent = { baseUrl: '/api/offers', getOffer: never, listOffers: never };

describeConformance('CreativeCarousel', CreativeCarousel, {
  props: { creatives },
  root: 'div',
  className: 'gko-carousel',
});
describeConformance('EventLadder', EventLadder, { props: { events, reward }, root: 'div', className: 'gko-ladder' });
describeConformance('OfferCard', OfferCard, { props: { ...linked, reward }, root: 'article', className: 'gko-card' });
describeConformance('OfferEligibility', OfferEligibility, {
  props: { offer: buildOffer({ targeting: { age: '18-24' } }) },
  root: 'div',
  className: 'gko-eligibility',
});
describeConformance('OfferFailure', OfferFailure, { props: {}, root: 'div', className: 'gko-failure' });
describeConformance('OfferGrid', OfferGrid, {
  props: {},
  root: 'div',
  className: 'gko-grid',
  inside: (grid) => <OfferProvider client={silent}>{grid}</OfferProvider>,
});
describeConformance('OfferHelp', OfferHelp, { props: { offer }, root: 'details', className: 'gko-help' });
describeConformance('OfferLink', OfferLink, { props: linked, root: 'a', className: 'gko-link' });
describeConformance('OfferSkeleton', OfferSkeleton, { props: {}, root: 'div', className: 'gko-skeleton' });
describeConformance('OfferTimeline', OfferTimeline, { props: { offer }, root: 'div', className: 'gko-timeline' });
describeConformance('PayoutBadge', PayoutBadge, { props: { payout: 1, reward }, root: 'div', className: 'gko-payout' });
describeConformance('RichText', RichText, { props: { nodes: ['Text'] }, root: 'div', className: 'gko-rich' });
describeConformance('TermsDisclosure', TermsDisclosure, {
  props: { terms: ['Terms'] },
  root: 'details',
  className: 'gko-terms',
});
