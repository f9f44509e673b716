import { keepPreviousData, onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import { buildOffer } from '../../src/testing/index.js';
import { answerWith, catchRender, clientOver, deferred, renderWith } from './helpers.js';

const first = buildOffer({ id: '3eb57088-361f-4b34-9a62-686df8f5506a', name: 'Orchard Quest' });
const second = buildOffer({ id: '5f0d8a52-0c53-4c3a-9a39-0d7f6e1a2b3c', name: 'Tidewater Bank' });
const card = (name: string) => screen.findByRole('article', { name });

afterEach(() => {
  act(() => onlineManager.setOnline(true));
  vi.useRealTimers();
});

describe('from id to card', () => {
  it('shows that it loads, then the card with its heading, reward and link', async () => {
    const answer = deferred<Response>();
    const { client } = clientOver(() => answer.promise);
    renderWith(client, <OfferEmbed id={first.id} />);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the offer…');
    answer.resolve(Response.json(first));
    await card('Orchard Quest');
    expect(screen.getByRole('heading', { level: 3, name: 'Orchard Quest' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Orchard Quest/ })).toHaveAttribute('href', `/api/offers/${first.id}/go`);
    expect(screen.queryByText('Loading the offer…')).toBeNull();
  });

  it('passes root props to whatever state it is in', async () => {
    const { client } = clientOver(() => Response.json({}, { status: 404 }));
    const { container } = renderWith(client, <OfferEmbed id={first.id} className="mine" data-slot="hero" />);
    expect(container.firstElementChild).toHaveClass('mine');
    expect(await screen.findByRole('alert')).toHaveClass('mine');
    expect(screen.getByRole('alert')).toHaveAttribute('data-slot', 'hero');
  });

  it('asks once for many cards of one offer, in any case of its id', async () => {
    const { client, fetch } = clientOver(answerWith(first, second));
    renderWith(
      client,
      <>
        <OfferEmbed id={first.id} />
        <OfferEmbed id={first.id.toUpperCase()} />
        <OfferEmbed id={second.id} />
        <OfferEmbed id={first.id} />
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(4));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('works in StrictMode', async () => {
    const { client } = clientOver(answerWith(first));
    renderWith(
      client,
      <StrictMode>
        <OfferEmbed id={first.id} />
      </StrictMode>,
    );
    await card('Orchard Quest');
  });

  it('aborts the request when the last card goes', async () => {
    const signals: AbortSignal[] = [];
    const { client } = clientOver((_, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const { unmount } = renderWith(client, <OfferEmbed id={first.id} />);
    await waitFor(() => expect(signals).toHaveLength(1));
    expect(signals[0]?.aborted).toBe(false);
    unmount();
    await waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  it('never shows one offer under another’s id, whatever the host’s defaults', async () => {
    const slow = deferred<Response>();
    const { client } = clientOver((url) => (url.endsWith(first.id) ? Response.json(first) : slow.promise));
    const queryClient = new QueryClient({ defaultOptions: { queries: { placeholderData: keepPreviousData } } });
    const page = (id: string) => (
      <QueryClientProvider client={queryClient}>
        <OfferProvider client={client} reward={{ currency: 'USD' }}>
          <OfferEmbed id={id} />
        </OfferProvider>
      </QueryClientProvider>
    );
    const { rerender } = render(page(first.id));
    await card('Orchard Quest');
    rerender(page(second.id));
    expect(screen.queryByText('Orchard Quest')).toBeNull();
    expect(screen.getByRole('status')).toBeInTheDocument();
    slow.resolve(Response.json(second));
    await card('Tidewater Bank');
  });
});

describe('failures', () => {
  it.each<[string, number, object, string, boolean]>([
    ['not found', 404, {}, 'This offer is no longer available', false],
    ['refused', 502, { error: { kind: 'unauthorized' } }, 'cannot be shown right now', false],
    ['forbidden', 403, {}, 'This offer is not available', false],
    ['malformed', 200, { hello: 1 }, 'cannot be shown right now', false],
    [
      'rate limited for long',
      429,
      { error: { kind: 'rate-limited', retryAfterMs: 120_000 } },
      'try again in 2 minutes',
      true,
    ],
    ['down for long', 503, { error: { kind: 'server', retryAfterMs: 60_000 } }, 'try again in 1 minute', true],
  ])('%s: says what to do, once asked', async (_, status, body, words, canRetry) => {
    const { client, fetch } = clientOver(() => Response.json(body, { status }));
    renderWith(client, <OfferEmbed id={first.id} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.queryByRole('button') !== null).toBe(canRetry);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each(['42', '', undefined, null, 42])('%j as id asks nobody', async (id) => {
    const { client, fetch } = clientOver(() => Response.json(first));
    renderWith(client, <OfferEmbed id={id as string} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('This offer is not available');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is asked again by the button, keeps the focus, and gives way to the card', async () => {
    let isDown = true;
    const retry = deferred<Response>();
    const { client } = clientOver(() =>
      isDown ? Response.json({ error: { kind: 'server', retryAfterMs: 99_000 } }, { status: 503 }) : retry.promise,
    );
    renderWith(client, <OfferEmbed id={first.id} />);
    const button = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await userEvent.click(button);
    expect(await screen.findByRole('button', { name: 'Trying again…' })).toHaveFocus();
    retry.resolve(Response.json(first));
    await card('Orchard Quest');
  });

  it('tells onLoadError of each', async () => {
    const onLoadError = vi.fn();
    const { client } = clientOver(() => Response.json({}, { status: 404 }));
    renderWith(client, <OfferEmbed id={first.id} onLoadError={onLoadError} />);
    await waitFor(() => expect(onLoadError).toHaveBeenCalledOnce());
    expect(onLoadError.mock.calls[0]?.[0]).toMatchObject({ offerId: first.id, error: { kind: 'not-found' } });
  });

  it('offline is said, and the card comes when the connection does', async () => {
    onlineManager.setOnline(false);
    const { client, fetch } = clientOver(answerWith(first));
    renderWith(client, <OfferEmbed id={first.id} />);
    expect(screen.getByRole('status')).toHaveTextContent('You are offline');
    expect(fetch).not.toHaveBeenCalled();
    act(() => onlineManager.setOnline(true));
    await card('Orchard Quest');
  });

  it('offline is said where it was lost before the page had a query', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const failed = { error: { kind: 'network', retryAfterMs: 40_000 } };
    const { client } = clientOver(() => Response.json(failed, { status: 502 }));
    renderWith(client, <OfferEmbed id={first.id} />);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('You are offline'));
    vi.restoreAllMocks();
  });

  it('a card that is there stays while a refresh fails', async () => {
    const queryClient = new QueryClient();
    let isDown = false;
    const { client } = clientOver(() => (isDown ? Response.json({}, { status: 404 }) : Response.json(first)));
    renderWith(client, <OfferEmbed id={first.id} />, { queryClient });
    await card('Orchard Quest');
    isDown = true;
    await act(() => queryClient.invalidateQueries());
    expect(await card('Orchard Quest')).toBeVisible();
  });

  it('without a provider, the error names what is missing', () => {
    const error = catchRender(<OfferEmbed id={first.id} />);
    expect(error?.message).toMatch(/useOffer has no handler to ask.+<OfferProvider baseUrl/);
  });
});
