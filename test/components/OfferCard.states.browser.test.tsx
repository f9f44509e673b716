import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';

const START = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const own = { baseUrl: '/api/offers', reward: { currency: 'USD' } };
const offerWith = (dates: { launchDate?: string; expiryDate?: string }) =>
  buildOffer({ events: [buildEvent()], creatives: [], asOf: '2026-11-22T12:00:00Z', ...dates });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
/** Minute by minute, as a page does. */
const passHour = async () => {
  for (let minute = 0; minute <= 61; minute++) await pass(60_000);
};
const state = () => screen.getByRole('article').dataset.state;
const dates = () => within(screen.getByRole('list', { name: 'Dates' })).getAllByRole('listitem')[0]?.textContent;

describe('an offer that ends while a visitor looks on', () => {
  it('ends in the whole card, and the link keeps the focus it had', async () => {
    render(<OfferCard offer={offerWith({ expiryDate: '2026-11-22T13:00:00Z' })} {...own} />);
    await act(async () => {});
    const link = screen.getByRole('link', { name: /Start now/ });
    link.focus();
    expect(state()).toBe('running');
    await passHour();
    expect(state()).toBe('ended');
    expect(dates()).toMatch(/^Ended Nov 22, 2026/);
    expect(link).toBeInTheDocument();
    expect(link).toHaveFocus();
    expect(link).not.toHaveAttribute('href');
    expect(link).toHaveAttribute('aria-disabled', 'true');
    expect(link.tabIndex).toBe(0);
    expect(link).toHaveAccessibleDescription(/has ended/);
  });
});

it('an offer that starts while a visitor looks on can be started, and the link keeps the focus it had', async () => {
  render(<OfferCard offer={offerWith({ launchDate: '2026-11-22T13:00:00Z' })} {...own} />);
  await act(async () => {});
  const link = screen.getByRole('link');
  link.focus();
  expect(state()).toBe('not-started');
  expect(link).not.toHaveAttribute('href');
  await passHour();
  expect(state()).toBe('running');
  expect(screen.getByRole('link', { name: /Start now/ })).toBe(link);
  expect(link).toHaveFocus();
  expect(link).toHaveAttribute('href', expect.stringContaining('/api/offers/'));
});

it('of a hundred cards with one timer only that whose time has come is touched', async () => {
  const names = Array.from({ length: 100 }, (_, index) => String(index));
  const ends = (index: number) => new Date(START + (index === 7 ? 72.5 : 72.9) * HOUR).toISOString();
  render(names.map((name, index) => <OfferCard key={name} offer={offerWith({ expiryDate: ends(index) })} {...own} />));
  await act(async () => {});
  expect(vi.getTimerCount()).toBe(1);
  const changed = new Set<Element | null | undefined>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target.parentElement?.closest('article'));
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  // In half an hour it is two days and no longer three for one of them, for the others later.
  for (let minute = 0; minute < 29; minute++) await pass(60_000);
  expect([...changed]).toEqual([]);
  await pass(60_000);
  await pass(60_000);
  expect([...changed]).toEqual([screen.getAllByRole('article')[7]]);
  expect(vi.getTimerCount()).toBe(1);
  observer.disconnect();
});
