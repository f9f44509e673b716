import { keepPreviousData, onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import { buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';
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

describe('what an embed is given for its card', () => {
  it('reaches the card, and no element', async () => {
    const onTermsOpen = vi.fn();
    const { client } = clientOver(answerWith(first));
    const { container } = renderWith(
      client,
      <OfferEmbed
        id={first.id}
        onView={vi.fn()}
        onVisit={vi.fn()}
        onTermsOpen={onTermsOpen}
        onCreativeChange={vi.fn()}
        progress={{ 'event-1': { at: '2026-06-01T00:00:00Z' } }}
        startedAt="2026-06-01T00:00:00Z"
        signIn={<a href="/sign-in">Sign in to start</a>}
      />,
    );
    await card('Orchard Quest');
    expect(screen.getByRole('link', { name: 'Sign in to start' })).toBeVisible();
    await userEvent.click(screen.getByText('Terms'));
    await waitFor(() => expect(onTermsOpen).toHaveBeenCalledWith({ offerId: first.id }));
    const names = [...container.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => /^on|progress|started/.test(name))).toEqual([]);
  });

  it('is nothing to a skeleton or a failure', async () => {
    const { client } = clientOver(() => Response.json({}, { status: 404 }));
    const given = { onView: vi.fn(), onVisit: vi.fn(), signIn: 'Sign in', help: 'Help' };
    renderWith(client, <OfferEmbed id={first.id} {...given} />);
    expect(screen.getByRole('status')).not.toHaveTextContent('Sign in');
    expect(await screen.findByRole('alert')).not.toHaveTextContent('Help');
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

  it('tells onLoadError of each, the embed first, then the provider', async () => {
    const told: string[] = [];
    const as = (who: string) => (details: object) => void told.push(`${who} ${JSON.stringify(details)}`);
    const onLoadError = vi.fn(as('embed'));
    const { client } = clientOver(() => Response.json({}, { status: 404 }));
    renderWith(client, <OfferEmbed id={first.id} onLoadError={onLoadError} />, { onLoadError: as('page') });
    await waitFor(() => expect(onLoadError).toHaveBeenCalledOnce());
    const details = onLoadError.mock.calls[0]?.[0];
    expect(details).toMatchObject({ offerId: first.id, error: { kind: 'not-found' } });
    expect(told).toEqual(['embed', 'page'].map((who) => `${who} ${JSON.stringify(details)}`));
  });

  it('tells a provider once of a failure that several embeds share, and again of the next', async () => {
    const [own, shared] = [vi.fn(), vi.fn()];
    const { client } = clientOver(() =>
      Response.json({ error: { kind: 'server', retryAfterMs: 99_000 } }, { status: 503 }),
    );
    const page = (
      <StrictMode>
        <OfferEmbed id={first.id} onLoadError={own} />
        <OfferEmbed id={first.id} onLoadError={own} />
        <OfferEmbed id={second.id} />
      </StrictMode>
    );
    renderWith(client, page, { onLoadError: shared });
    await waitFor(() => expect(shared).toHaveBeenCalledTimes(2));
    expect(own).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0] as HTMLElement);
    await waitFor(() => expect(shared).toHaveBeenCalledTimes(3));
    expect(own).toHaveBeenCalledTimes(4);
  });

  it('is told of as the developer would read it where nobody listens, once', async () => {
    expectConsole('warn', 'gokart-offers: The offer handler at /api/offers did not answer; something else did. Mount');
    const warned = vi.spyOn(console, 'warn');
    const { client } = clientOver(() => new Response('<h1>Not found</h1>', { status: 404 }));
    const page = (
      <>
        <OfferEmbed id={first.id} />
        <OfferEmbed id={second.id} />
      </>
    );
    renderWith(client, page, { onLoadError: undefined });
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('of an onLoadError is the page’s: the visitor reads the same', async () => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const mine = new Error('mine');
    const { client } = clientOver(() => Response.json({}, { status: 403 }));
    const fail = () => {
      throw mine;
    };
    renderWith(client, <OfferEmbed id={first.id} onLoadError={fail} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('This offer is not available');
    expect(reported).toHaveBeenCalledWith(mine);
    reported.mockRestore();
  });

  it('are told of a card that stays, too', async () => {
    const onLoadError = vi.fn();
    const queryClient = new QueryClient();
    let isDown = false;
    const { client } = clientOver(() => (isDown ? Response.json({}, { status: 404 }) : Response.json(first)));
    renderWith(client, <OfferEmbed id={first.id} />, { queryClient, onLoadError });
    await card('Orchard Quest');
    isDown = true;
    await act(() => queryClient.invalidateQueries());
    expect(onLoadError).toHaveBeenCalledOnce();
    expect(await card('Orchard Quest')).toBeVisible();
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
