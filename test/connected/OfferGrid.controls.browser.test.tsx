import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OfferGrid } from '../../src/connected/OfferGrid.js';
import type { OfferListParams } from '../../src/model/offer-list.js';
import type { Offer } from '../../src/model/types.js';
import { renderWith } from './helpers.js';
import { listClientOver, offersOf } from './list-client.js';

const offers = offersOf(4).map(
  (offer, index): Offer => ({
    ...offer,
    name: `${['Orchard', 'Tidewater', 'Orchid', 'Bingo'][index]} ${index + 1}`,
    offerType: index % 2 ? 'SingleEvent' : 'MultiEvent',
  }),
);
const [ORCHARD, TIDEWATER, ORCHID, BINGO] = ['Orchard 1', 'Tidewater 2', 'Orchid 3', 'Bingo 4'];

const names = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent);
const shows = (...expected: (string | undefined)[]) => waitFor(() => expect(names()).toEqual(expected));
const box = () => screen.getByRole('searchbox', { name: 'Search' });
const choice = (name: string) => screen.getByRole('combobox', { name });

describe('the controls', () => {
  it('are not there unless asked for', async () => {
    const { client } = listClientOver(offers);
    renderWith(client, <OfferGrid />);
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
    expect(screen.queryByRole('search')).toBeNull();
  });

  it('are those that are named', async () => {
    const { client } = listClientOver(offers);
    renderWith(client, <OfferGrid controls={['order']} />);
    expect(await screen.findByRole('combobox', { name: 'Sort by' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('search once a visitor pauses, keep what was there until then, and say how many there are', async () => {
    const { client, sandbox, hold } = listClientOver(offers);
    const onListChange = vi.fn();
    renderWith(client, <OfferGrid controls onListChange={onListChange} />);
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
    hold(true);
    await userEvent.type(box(), 'orch');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Loading offers…'));
    expect(names()).toHaveLength(4);
    expect(screen.getByRole('list', { name: 'Offers' })).toHaveAttribute('aria-busy', 'true');
    hold(false);
    await shows(ORCHARD, ORCHID);
    expect(screen.getByRole('status')).toHaveTextContent(/^2 offers$/);
    expect(sandbox.requests.map(({ query }) => query['filter.search'])).toEqual([undefined, 'orch']);
    expect(onListChange).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ search: 'orch' }));
    expect(box()).toHaveFocus();
  });

  it('search at once with the Enter key, and leave a blank at the end alone', async () => {
    const { client } = listClientOver(offers);
    renderWith(client, <OfferGrid controls />);
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
    await userEvent.type(box(), 'bingo {Enter}');
    await shows(BINGO);
    expect(box()).toHaveValue('bingo ');
    await userEvent.clear(box());
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
  });

  it('choose a type and an order, in words', async () => {
    const { client } = listClientOver(offers);
    renderWith(client, <OfferGrid controls />);
    await userEvent.selectOptions(choice('Type'), 'One step');
    await shows(TIDEWATER, BINGO);
    await userEvent.selectOptions(choice('Sort by'), 'Oldest first');
    await shows(BINGO, TIDEWATER);
    await userEvent.selectOptions(choice('Type'), 'All');
    await shows(BINGO, ORCHID, TIDEWATER, ORCHARD);
  });

  it('offer the partner’s own orders', async () => {
    const { client } = listClientOver(offers);
    const orders = [{ label: 'By name', orderBy: 'Name', ascending: true }, { label: 'Latest' }];
    renderWith(client, <OfferGrid controls orders={orders} />);
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
    expect(choice('Sort by')).toHaveDisplayValue('Latest');
    await userEvent.selectOptions(choice('Sort by'), 'By name');
    await shows(BINGO, ORCHARD, ORCHID, TIDEWATER);
  });

  it('show what the partner says, also of a type and an order they do not know', async () => {
    const { client } = listClientOver(offers.map((offer) => ({ ...offer, offerType: 'Survey' })));
    renderWith(client, <OfferGrid controls search="tide" offerType="Survey" orderBy="Payout" />);
    await shows(TIDEWATER);
    expect(box()).toHaveValue('tide');
    expect(choice('Type')).toHaveDisplayValue('Survey');
    expect(choice('Sort by')).toHaveDisplayValue('');
  });

  // A partner may take it from the page's address, which anyone can write.
  it.each(['__proto__', 'constructor'])('show a type that is the name of something else: %s', async (offerType) => {
    const { client } = listClientOver(offers);
    renderWith(client, <OfferGrid controls offerType={offerType} />);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No offers found.'));
    expect(choice('Type')).toHaveDisplayValue(offerType);
  });

  it('say that nothing was found, and stay', async () => {
    const { client } = listClientOver(offers);
    renderWith(client, <OfferGrid controls search="submarine" />);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No offers found.'));
    await userEvent.clear(box());
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
  });
});

describe('a partner who keeps what was chosen', () => {
  const Page = () => {
    const [list, setList] = useState<OfferListParams>({ offerType: 'MultiEvent' });
    return (
      <>
        <OfferGrid {...list} controls onListChange={setList} />
        <button type="button" onClick={() => setList({})}>
          Reset
        </button>
      </>
    );
  };

  it('is told of it, and what they say then counts', async () => {
    const { client } = listClientOver(offers);
    renderWith(client, <Page />);
    await shows(ORCHARD, ORCHID);
    await userEvent.type(box(), 'orchid');
    await shows(ORCHID);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await shows(ORCHARD, TIDEWATER, ORCHID, BINGO);
    expect(box()).toHaveValue('');
    expect(choice('Type')).toHaveDisplayValue('All');
  });
});

it('what an onListChange throws is the page’s, and the list changes all the same', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  const mine = new Error('mine');
  const { client } = listClientOver(offers);
  const fail = () => {
    throw mine;
  };
  renderWith(client, <OfferGrid controls onListChange={fail} />);
  await userEvent.selectOptions(choice('Type'), 'One step');
  await shows(TIDEWATER, BINGO);
  expect(reported).toHaveBeenCalledWith(mine);
  reported.mockRestore();
});
