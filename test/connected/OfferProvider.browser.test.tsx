import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import { useSettings } from '../../src/context/settings.js';
import { useOffer } from '../../src/query/use-offer.js';
import { useSuspenseOffer } from '../../src/query/use-suspense-offer.js';
import { buildOffer } from '../../src/testing/index.js';
import { answerWith, catchRender, clientOver } from './helpers.js';

const offer = buildOffer();

function Name() {
  const { data, error } = useOffer(offer.id);
  return <p>{data?.name ?? error?.kind ?? 'loading'}</p>;
}

function Settings() {
  const { locale, baseUrl, member, reward } = useSettings();
  return <output>{JSON.stringify({ locale, baseUrl, member, reward })}</output>;
}

let seen: QueryClient | undefined;
function SeeQueryClient() {
  seen = useQueryClient();
  return null;
}

describe('the QueryClient', () => {
  it('is the host’s where there is one', async () => {
    const queryClient = new QueryClient();
    const { client } = clientOver(answerWith(offer));
    render(
      <QueryClientProvider client={queryClient}>
        <OfferProvider client={client}>
          <SeeQueryClient />
          <Name />
        </OfferProvider>
      </QueryClientProvider>,
    );
    await screen.findByText(offer.name);
    expect(seen).toBe(queryClient);
    expect(queryClient.getQueryData(['gokart-offers', '/api/offers', 'offer', offer.id])).toEqual(offer);
  });

  it('is one of its own elsewhere, the same at every render', () => {
    const page = (
      <OfferProvider baseUrl="/api/offers">
        <SeeQueryClient />
      </OfferProvider>
    );
    const { rerender } = render(page);
    const before = seen;
    expect(before).toBeInstanceOf(QueryClient);
    rerender(
      <OfferProvider baseUrl="/api/other">
        <SeeQueryClient />
      </OfferProvider>,
    );
    expect(seen).toBe(before);
  });
});

describe('settings', () => {
  it('have defaults, and an inner provider changes only what it is given', () => {
    render(
      <OfferProvider baseUrl="/api/offers/" reward={{ currency: 'USD' }} member="m-1">
        <OfferProvider locale="de" reward={{ currency: 'EUR' }}>
          <Settings />
        </OfferProvider>
      </OfferProvider>,
    );
    expect(JSON.parse(screen.getByRole('status').textContent ?? '')).toEqual({
      locale: 'de',
      baseUrl: '/api/offers',
      member: 'm-1',
      reward: { currency: 'EUR' },
    });
  });
});

describe('hooks', () => {
  it.each([
    ['useOffer', () => void useOffer(offer.id)],
    ['useSuspenseOffer', () => void useSuspenseOffer(offer.id)],
  ])('%s without a provider throws an error that names it and what to do', (name, use) => {
    const Caller = () => {
      use();
      return null;
    };
    const error = catchRender(
      <QueryClientProvider client={new QueryClient()}>
        <Caller />
      </QueryClientProvider>,
    );
    expect(error?.message).toMatch(new RegExp(`${name} has no handler to ask.+Put it inside <OfferProvider`));
  });

  it('take a client of their own', async () => {
    const { client, fetch } = clientOver(answerWith(offer));
    const Own = () => <p>{useOffer(offer.id, { client }).data?.name}</p>;
    render(
      <OfferProvider baseUrl="/not-asked">
        <Own />
      </OfferProvider>,
    );
    await screen.findByText(offer.name);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('useSuspenseOffer suspends, then has an offer', async () => {
    const { client } = clientOver(answerWith(offer));
    const Own = () => <p>{useSuspenseOffer(offer.id).data.name}</p>;
    render(
      <OfferProvider client={client}>
        <Suspense fallback="waiting">
          <Own />
        </Suspense>
      </OfferProvider>,
    );
    expect(screen.getByText('waiting')).toBeInTheDocument();
    await screen.findByText(offer.name);
  });

  it('useSuspenseOffer asks once where the provider itself is suspended before its first mount', async () => {
    const { client, fetch } = clientOver(answerWith(offer));
    const Own = () => <p>{useSuspenseOffer(offer.id).data.name}</p>;
    render(
      <Suspense fallback="waiting">
        <OfferProvider client={client}>
          <Own />
        </OfferProvider>
      </Suspense>,
    );
    await screen.findByText(offer.name);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('two handlers on one page never share an answer', async () => {
    const other = buildOffer({ name: 'The other handler’s' });
    const queryClient = new QueryClient();
    const fetch = vi.fn(async (url: RequestInfo | URL) => Response.json(String(url).startsWith('/a/') ? offer : other));
    vi.stubGlobal('fetch', fetch);
    render(
      <QueryClientProvider client={queryClient}>
        <OfferProvider baseUrl="/a">
          <Name />
        </OfferProvider>
        <OfferProvider baseUrl="/b">
          <Name />
        </OfferProvider>
      </QueryClientProvider>,
    );
    await screen.findByText(offer.name);
    await screen.findByText(other.name);
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    vi.unstubAllGlobals();
  });
});
