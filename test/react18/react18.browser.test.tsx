import { useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createRef, version } from 'react';
import { version as domVersion } from 'react-dom';
import { version as serverVersion } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  CreativeCarousel,
  EventLadder,
  OfferCard,
  OfferEmbed,
  OfferFailure,
  OfferLink,
  OfferProvider,
  OfferSkeleton,
  PayoutBadge,
  RichText,
  TermsDisclosure,
} from '../../src/index.js';
import { buildOffer, sampleOffers } from '../../src/testing/index.js';

const { offer } = sampleOffers.sixStepLadder;
const reward = { currency: 'USD' } as const;

it('is React 18.3, in every part', () => {
  expect([version, domVersion, serverVersion]).toEqual(Array(3).fill(expect.stringMatching(/^18\.3\./)));
});

describe('a carousel', () => {
  it('takes every slide but the current one out of reach', () => {
    const { container } = render(<CreativeCarousel creatives={offer.creatives} offerName={offer.name} />);
    const slides = [...container.querySelectorAll<HTMLElement>('.gko-carousel-slide')];
    expect(slides.map((slide) => slide.inert)).toEqual([false, true, true, true]);
  });

  it.each([
    [true, 'high'],
    [false, null],
  ])('with priority %s gives its first picture the fetch priority %s', (priority, expected) => {
    const { container } = render(<CreativeCarousel creatives={offer.creatives} priority={priority} />);
    const pictures = [...container.querySelectorAll('img')];
    expect(pictures.map((picture) => picture.getAttribute('fetchpriority'))).toEqual([expected, null, null, null]);
  });
});

describe('a ref', () => {
  const parts = [
    ['OfferCard', (ref) => <OfferCard ref={ref} offer={offer} reward={reward} baseUrl="/api/offers" />],
    ['CreativeCarousel', (ref) => <CreativeCarousel ref={ref} creatives={offer.creatives} />],
    ['EventLadder', (ref) => <EventLadder ref={ref} events={offer.events} reward={reward} />],
    ['PayoutBadge', (ref) => <PayoutBadge ref={ref} payout={12.5} reward={reward} />],
    ['TermsDisclosure', (ref) => <TermsDisclosure ref={ref} terms={offer.termsAndDisclaimers} />],
    ['OfferLink', (ref) => <OfferLink ref={ref} offer={offer} baseUrl="/api/offers" />],
    ['OfferSkeleton', (ref) => <OfferSkeleton ref={ref} />],
    ['OfferFailure', (ref) => <OfferFailure ref={ref} offline />],
    ['RichText', (ref) => <RichText ref={ref} nodes={buildOffer().keyPoints} />],
    // biome-ignore lint/suspicious/noExplicitAny: each takes an element of another kind
  ] satisfies [string, (ref: any) => React.ReactElement][];

  it.each(parts)('of %s is its root', (_, part) => {
    const ref = createRef<Element>();
    const { container } = render(part(ref));
    expect(ref.current).toBe(container.firstElementChild);
  });
});

describe('the query', () => {
  const Reader = () => <p>{useQuery({ queryKey: ['a'], queryFn: async () => 'b' }).data ?? 'nothing yet'}</p>;

  it('uses the same React: a host’s own hook finds the provider’s QueryClient', async () => {
    render(
      <OfferProvider baseUrl="/api/offers">
        <Reader />
      </OfferProvider>,
    );
    expect(await screen.findByText('b')).toBeVisible();
  });

  it('brings an offer onto the page', async () => {
    const client = { baseUrl: '/api/offers', getOffer: async () => offer, listOffers: () => Promise.reject() };
    render(
      <OfferProvider client={client} reward={reward}>
        <OfferEmbed id={offer.id} />
      </OfferProvider>,
    );
    expect(await screen.findByRole('heading', { name: offer.name })).toBeVisible();
    expect(screen.getByRole('link', { name: /Lantern Bingo/ })).toHaveAttribute('href', `/api/offers/${offer.id}/go`);
  });
});
