import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import type { Offer } from '../../src/model/types.js';
import { catchRender, renderWith } from './helpers.js';
import { listClientOver, offersOf } from './list-client.js';

const names = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => `Offer ${index + 1}`);
const shows = (count: number) => waitFor(() => expect(names()).toEqual(upTo(count)));
const more = () => screen.getByRole('button', { name: 'Show more' });
const status = () => screen.getByRole('status');

afterEach(() => act(() => onlineManager.setOnline(true)));

describe('a list of offers', () => {
  it('loads, then shows the first page as a named list of cards', async () => {
    const { client } = listClientOver(offersOf(3));
    const { container } = renderWith(client, <OfferGrid />);
    expect(container.firstElementChild).toHaveAttribute('data-state', 'loading');
    expect(status()).toHaveTextContent('Loading offers…');
    await shows(3);
    expect(container.firstElementChild).toHaveAttribute('data-state', 'loaded');
    const list = screen.getByRole('list', { name: 'Offers' });
    expect(
      within(list)
        .getAllByRole('article')
        .map(({ ariaLabel }) => ariaLabel),
    ).toEqual(upTo(3));
    expect(status()).toHaveTextContent(/^3 offers$/);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Start now – Offer 2' })).toHaveAttribute(
      'href',
      '/api/offers/00000000-0000-4000-8000-000000000002/go',
    );
  });

  it('says that there are none', async () => {
    const { client } = listClientOver([]);
    const { container } = renderWith(client, <OfferGrid />);
    await waitFor(() => expect(status()).toHaveTextContent('There are no offers right now.'));
    expect(container.firstElementChild).toHaveAttribute('data-state', 'empty');
    expect(screen.queryByRole('list', { name: 'Offers' })).toBeNull();
  });

  it('works alone over the provider’s own handler', async () => {
    const { sandbox } = listClientOver(offersOf(2));
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      expect(String(input)).toBe('/api/offers?pageSize=12&orderBy=CreatedAt&ascending=false&page=0');
      const answer = await sandbox.fetch(`${sandbox.baseUrl}/api/v1/sdk-offer-management/partner?page=0`, {
        headers: { authorization: 'ApiToken tests' },
      });
      return answer;
    });
    render(
      <OfferProvider baseUrl="/api/offers" reward={{ currency: 'USD' }}>
        <OfferGrid />
      </OfferProvider>,
    );
    await shows(2);
    expect(fetched).toHaveBeenCalledOnce();
    fetched.mockRestore();
  });

  it('shows tiles of the partner’s own', async () => {
    const { client } = listClientOver(offersOf(2));
    const tile = (offer: Offer, index: number) => <h2>{`${index}: ${offer.name}`}</h2>;
    renderWith(client, <OfferGrid renderOffer={tile} />);
    await waitFor(() => expect(names()).toEqual(['0: Offer 1', '1: Offer 2']));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('has the rank, the way to an account and the words it is given', async () => {
    const { client } = listClientOver(offersOf(1));
    renderWith(
      client,
      <OfferGrid headingLevel={2} signIn={<a href="/sign-in">Sign in</a>} messages={{ label: 'All of them' }} />,
    );
    await screen.findByRole('list', { name: 'All of them' });
    expect(screen.getByRole('heading', { level: 2, name: 'Offer 1' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeVisible();
  });

  it('without a provider, the error names what is missing', () => {
    expect(catchRender(<OfferGrid />)?.message).toMatch(/useOffers has no handler to ask.+<OfferProvider baseUrl/);
  });

  it('with a client that cannot list, the error says what to do', () => {
    const client = { baseUrl: '/api/offers', getOffer: () => Promise.reject() };
    const page = (
      <OfferProvider client={client}>
        <OfferGrid />
      </OfferProvider>
    );
    expect(catchRender(page)?.message).toMatch(/useOffers .* single offers only\. Make it with createOfferClient/);
  });
});

describe('the next page', () => {
  it('comes by a button: each page is asked for once, however often it is pressed', async () => {
    const { client, pages } = listClientOver(offersOf(7));
    renderWith(
      client,
      <StrictMode>
        <OfferGrid pageSize={3} />
      </StrictMode>,
    );
    await shows(3);
    expect(status()).toHaveTextContent('3 of 7 offers');
    const button = more();
    act(() => {
      fireEvent.click(button);
      fireEvent.click(button);
      fireEvent.click(button);
    });
    await shows(6);
    expect(status()).toHaveTextContent('6 of 7 offers');
    fireEvent.click(more());
    await shows(7);
    expect(status()).toHaveTextContent(/^7 offers$/);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(pages()).toEqual(['0', '1', '2']);
  });

  it('once for two grids of one list', async () => {
    const { client, pages } = listClientOver(offersOf(4));
    renderWith(
      client,
      <>
        <OfferGrid pageSize={2} />
        <OfferGrid pageSize={2} search=" " />
      </>,
    );
    await waitFor(() => expect(names()).toHaveLength(4));
    fireEvent.click(screen.getAllByRole('button', { name: 'Show more' })[0] as HTMLElement);
    await waitFor(() => expect(names()).toEqual([...upTo(4), ...upTo(4)]));
    expect(pages()).toEqual(['0', '1']);
  });

  it('takes the focus from the button to the first offer that came', async () => {
    const { client } = listClientOver(offersOf(6));
    renderWith(client, <OfferGrid pageSize={3} />);
    await shows(3);
    more().focus();
    await userEvent.keyboard('{Enter}');
    await shows(6);
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Offer 4'));
    expect(document.activeElement).toBe(
      screen.getAllByRole('listitem').find((item) => item.textContent?.includes('Offer 4')),
    );
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Start now – Offer 4' })).toHaveFocus();
    expect(document.querySelector('[tabindex="-1"]')).toBeNull();
  });

  it('leaves the focus where a visitor has gone in the meantime', async () => {
    const { client, hold } = listClientOver(offersOf(4));
    renderWith(client, <OfferGrid pageSize={2} />);
    await shows(2);
    hold(true);
    await userEvent.click(more());
    const button = screen.getByRole('button', { name: 'Loading more…' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    const link = screen.getByRole('link', { name: 'Start now – Offer 1' });
    link.focus();
    hold(false);
    await shows(4);
    expect(link).toHaveFocus();
  });

  it('comes by itself near the end, page after page until there is enough, and moves no focus', async () => {
    const { client, pages } = listClientOver(offersOf(30));
    const { container } = renderWith(
      client,
      <OfferGrid
        pageSize={2}
        next="scroll"
        renderOffer={(offer) => <h3 style={{ blockSize: 400 }}>{offer.name}</h3>}
        style={{ inlineSize: 300 }}
      />,
    );
    await waitFor(() => expect(names().length).toBeGreaterThanOrEqual(4));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const loaded = pages().length;
    expect(loaded).toBeLessThan(6);
    expect(pages()).toEqual(Array.from({ length: loaded }, (_, page) => String(page)));
    expect(more()).toBeVisible();
    container.lastElementChild?.scrollIntoView({ block: 'end' });
    window.scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => expect(pages().length).toBeGreaterThan(loaded));
    expect(document.activeElement).toBe(document.body);
    expect(new Set(pages()).size).toBe(pages().length);
  });

  it('by itself, stops where pages bring nothing new', async () => {
    const [same] = offersOf(1);
    const listOffers = vi.fn(async ({ page = 0 } = {}) => ({
      items: [same as Offer],
      pageIndex: page,
      pageSize: 1,
      totalCount: 99,
      totalPages: 99,
      hasPreviousPage: page > 0,
      hasNextPage: true,
    }));
    renderWith({ baseUrl: '/api/offers', getOffer: () => Promise.reject(), listOffers }, <OfferGrid next="scroll" />);
    await shows(1);
    await waitFor(() => expect(listOffers).toHaveBeenCalledTimes(2));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(listOffers).toHaveBeenCalledTimes(2);
  });

  it('that failed leaves what is there, says so, and is asked for again by the same button', async () => {
    const { client, fail, pages } = listClientOver(offersOf(4));
    const onLoadError = vi.fn();
    renderWith(client, <OfferGrid pageSize={2} onLoadError={onLoadError} />);
    await shows(2);
    fail('server');
    await userEvent.click(more());
    expect(await screen.findByRole('alert')).toHaveTextContent('The offers cannot be loaded right now.');
    expect(names()).toEqual(upTo(2));
    const again = screen.getByRole('button', { name: 'Try again' });
    expect(again).toHaveFocus();
    expect(onLoadError).toHaveBeenCalledExactlyOnceWith({
      error: expect.objectContaining({ kind: 'server' }),
      offerId: null,
    });
    fail(null);
    await userEvent.click(again);
    await shows(4);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(pages()).toEqual(['0', '1', '1']);
  });
});

describe('a list that could not be loaded', () => {
  it('says what to do, and is asked for again by its button', async () => {
    const { client, fail } = listClientOver(offersOf(2));
    fail('server');
    const onLoadError = vi.fn();
    const { container } = renderWith(client, <OfferGrid />, { onLoadError });
    expect(await screen.findByRole('alert')).toHaveTextContent('Please try again in 2 minutes.');
    expect(container.firstElementChild).toHaveAttribute('data-state', 'failed');
    expect(onLoadError).toHaveBeenCalledOnce();
    fail(null);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await shows(2);
  });

  it('does not offer what cannot help', async () => {
    const { client, fail } = listClientOver(offersOf(2));
    fail('forbidden');
    renderWith(client, <OfferGrid />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Offers cannot be shown right now.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offline is said, and the list comes when the connection does', async () => {
    onlineManager.setOnline(false);
    const { client } = listClientOver(offersOf(2));
    renderWith(client, <OfferGrid />);
    expect(await screen.findByText(/^You are offline. The offers load/)).toBeVisible();
    act(() => onlineManager.setOnline(true));
    await shows(2);
  });

  it('offline is said beside the button where more is asked for, and more comes when the connection does', async () => {
    const { client } = listClientOver(offersOf(6));
    renderWith(client, <OfferGrid pageSize={3} />);
    await shows(3);
    act(() => onlineManager.setOnline(false));
    await userEvent.click(more());
    expect(await screen.findByRole('alert')).toHaveTextContent(/^You are offline. The offers load/);
    expect(more()).toHaveFocus();
    act(() => onlineManager.setOnline(true));
    await shows(6);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('what is there stays while a refresh fails', async () => {
    const { client, fail } = listClientOver(offersOf(2));
    const queryClient = new QueryClient();
    renderWith(client, <OfferGrid />, { queryClient });
    await shows(2);
    fail('server');
    await act(() => queryClient.invalidateQueries());
    expect(names()).toEqual(upTo(2));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('coming back', () => {
  it('has all pages in the first render, and asks for none', async () => {
    const { client, pages } = listClientOver(offersOf(6));
    const queryClient = new QueryClient();
    const { unmount } = renderWith(client, <OfferGrid pageSize={2} />, { queryClient });
    await shows(2);
    fireEvent.click(more());
    await shows(4);
    unmount();
    renderWith(client, <OfferGrid pageSize={2} />, { queryClient });
    expect(names()).toEqual(upTo(4));
    fireEvent.click(more());
    await shows(6);
    expect(pages()).toEqual(['0', '1', '2']);
  });
});
