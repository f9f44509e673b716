import { useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { createRef, StrictMode, version } from 'react';
import { version as domVersion } from 'react-dom';
import { version as serverVersion } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  CreativeCarousel,
  EventLadder,
  OfferCard,
  OfferEligibility,
  OfferEmbed,
  OfferFailure,
  OfferHelp,
  OfferLink,
  OfferProvider,
  OfferSkeleton,
  OfferTheme,
  OfferTimeline,
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
    ['OfferTimeline', (ref) => <OfferTimeline ref={ref} offer={offer} />],
    ['OfferEligibility', (ref) => <OfferEligibility ref={ref} offer={offer} />],
    ['OfferHelp', (ref) => <OfferHelp ref={ref} offer={offer} />],
    ['OfferSkeleton', (ref) => <OfferSkeleton ref={ref} />],
    ['OfferFailure', (ref) => <OfferFailure ref={ref} offline />],
    ['OfferTheme', (ref) => <OfferTheme ref={ref} theme={{ accent: '#0b5' }} nonce="" />],
    ['RichText', (ref) => <RichText ref={ref} nodes={buildOffer().keyPoints} />],
    // biome-ignore lint/suspicious/noExplicitAny: each takes an element of another kind
  ] satisfies [string, (ref: any) => React.ReactElement][];

  it.each(parts)('of %s is its root', (_, part) => {
    const ref = createRef<Element>();
    const { container } = render(part(ref));
    expect(ref.current).toBe(container.firstElementChild);
  });
});

describe('a card in StrictMode', () => {
  const told = { onView: vi.fn(), onVisit: vi.fn(), onTermsOpen: vi.fn(), onCreativeChange: vi.fn() };
  const page = (progress: Record<string, { at: string }>) => (
    <StrictMode>
      <OfferProvider baseUrl="/api/offers" reward={reward} now="2026-06-20T12:00:00Z" {...told}>
        <OfferCard offer={offer} progress={progress} visitor={{ country: 'DE' }} help={<OfferHelp />} />
      </OfferProvider>
    </StrictMode>
  );

  it('tells once of what the visitor sees, opens and follows', async () => {
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay);
    render(page({}));
    await userEvent.click(screen.getByRole('link', { name: /^Start now/ }));
    window.removeEventListener('click', stay);
    await userEvent.click(await screen.findByRole('button', { name: 'Next picture' }));
    await userEvent.click(screen.getByText('Terms'));
    document.querySelector('article')?.scrollIntoView();
    const { id: offerId } = offer;
    await waitFor(() => expect(told.onTermsOpen.mock.calls).toEqual([[{ offerId }]]));
    await waitFor(() => expect(told.onView.mock.calls).toEqual([[{ offerId }]]), { timeout: 5000 });
    expect(told.onVisit.mock.calls).toEqual([[expect.objectContaining({ offerId })]]);
    expect(told.onCreativeChange.mock.calls).toEqual([[{ offerId, creative: offer.creatives[1], index: 1 }]]);
  });

  it('shows the progress, and why the offer is not for this visitor', async () => {
    const [install] = offer.events;
    render(page({ [String(install?.id)]: { at: '2026-06-19T12:00:00Z' } }));
    expect(await screen.findByText(/^1 of 6 steps/)).toBeVisible();
    expect(await screen.findByText(/^Not for you/)).toBeVisible();
    expect(screen.getByRole('list', { name: 'Dates' })).toHaveTextContent('Finish by');
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
