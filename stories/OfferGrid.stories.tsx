import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import {
  CreativeCarousel,
  type Offer,
  OfferCard,
  OfferGrid,
  type OfferGridProps,
  OfferLink,
  PayoutBadge,
} from 'gokart-offers-react';
import { expect, fn, userEvent, waitFor, type within } from 'storybook/test';
import { arabic, arabicCoins } from './support/arabic.js';
import type { StoryHandlerOptions } from './support/handler.js';
import { manyOffers } from './support/many-offers.js';
import { PartnerPage } from './support/PartnerPage.js';
import { coins } from './support/samples.js';

/** The component's own props, and what the page's handler does. */
type Args = OfferGridProps & StoryHandlerOptions;

const offers = manyOffers(30);

const meta = {
  title: 'Connected/OfferGrid',
  component: OfferGrid,
  args: { pageSize: 6, offers, onLoadError: fn(), onListChange: fn() },
  argTypes: {
    renderOffer: { control: false },
    orders: { control: 'object' },
    controls: { control: 'object' },
    next: { control: 'inline-radio', options: ['button', 'scroll'] },
    offerType: { control: 'select', options: [undefined, 'SingleEvent', 'MultiEvent'] },
    messages: { control: 'object' },
    offers: { control: false, description: 'What there is', table: { category: 'Handler' } },
    failingPage: { control: 'number', description: 'A page that fails, from 0', table: { category: 'Handler' } },
    latencyMs: { control: 'number', description: 'How long an answer takes', table: { category: 'Handler' } },
    isSilent: { control: 'boolean', description: 'Never answers', table: { category: 'Handler' } },
  },
  render: ({ fault, latencyMs, isSilent, failingPage, offers, ...grid }) => (
    <PartnerPage
      key={JSON.stringify([fault, latencyMs, isSilent, failingPage, offers?.length])}
      {...{ fault, latencyMs, isSilent, failingPage, offers }}
      reward={coins}
    >
      <OfferGrid {...grid} />
    </PartnerPage>
  ),
  globals: { width: 'wide' },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

type Canvas = ReturnType<typeof within>;

/** Waits until so many offers are in sight. */
const offersIn = async (canvas: Canvas, count: number) =>
  waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(count), { timeout: 5000 });

export const Loaded: Story = {
  play: async ({ args, canvas }) => {
    await offersIn(canvas, 6);
    await expect(canvas.getByRole('status')).toHaveTextContent('6 of 30 offers');
    await expect(args.onLoadError).not.toHaveBeenCalled();
  },
};

/** The focus goes on where the list does. */
export const ShowMore: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show more' }));
    await offersIn(canvas, 12);
    await waitFor(() => expect(canvas.getAllByRole('listitem', { current: false })[0]).toBeVisible());
    await expect(canvas.getByRole('status')).toHaveTextContent('12 of 30 offers');
  },
};

/** Search, type and order. The list that was there stays until the other is. */
export const Controls: Story = {
  args: { controls: true },
  play: async ({ args, canvas }) => {
    await offersIn(canvas, 6);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search' }), 'bingo');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('5 offers'), { timeout: 5000 });
    await expect(args.onListChange).toHaveBeenCalledWith(expect.objectContaining({ search: 'bingo' }));
  },
};

export const SearchAlone: Story = {
  args: { controls: ['search'] },
  play: async ({ canvas }) => {
    await offersIn(canvas, 6);
    await expect(canvas.queryByRole('combobox')).toBeNull();
  },
};

/** The next page comes before the end is in view; the button stays for a keyboard. */
export const Scroll: Story = {
  // As many as a keyboard can go through in a test.
  args: { next: 'scroll', offers: manyOffers(12), pageSize: 4 },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('article').length).toBeGreaterThan(0));
  },
};

const Tile = ({ offer }: { offer: Offer }) => (
  <OfferCard offer={offer}>
    <CreativeCarousel />
    <div style={{ display: 'grid', gap: '0.75rem', padding: '0.75rem' }}>
      <h3 style={{ margin: 0, fontSize: '1rem' }}>{offer.name}</h3>
      <PayoutBadge style={{ border: 0, background: 'none' }} />
      <OfferLink />
    </div>
  </OfferCard>
);
const renderTile = (offer: Offer) => <Tile offer={offer} />;

export const OwnTiles: Story = {
  args: { renderOffer: renderTile },
  play: async ({ canvas }) => {
    await offersIn(canvas, 6);
    await expect(canvas.queryByText('How it works')).toBeNull();
  },
};

export const Empty: Story = {
  args: { offers: [] },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('There are no offers right now.'));
  },
};

export const NothingFound: Story = {
  args: { controls: true, search: 'submarine' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No offers found.'));
    await expect(canvas.getByRole('searchbox')).toHaveValue('submarine');
  },
};

export const Failed: Story = {
  args: { fault: 'server' },
  play: async ({ args, canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The offers cannot be loaded right now.');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(args.onLoadError).toHaveBeenCalledWith({
      error: expect.objectContaining({ kind: 'server' }),
      offerId: null,
    });
  },
};

/** What is there stays. */
export const NextPageFailed: Story = {
  args: { failingPage: 1 },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show more' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The offers cannot be loaded right now.');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await offersIn(canvas, 6);
  },
};

/** The grid's shape, until there is an answer; here there never is. */
export const Loading: Story = {
  args: { isSilent: true, fault: 'timeout' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading offers…');
  },
};

export const Offline: Story = {
  // All stories share one network: on a page of many, this one would take the others offline too.
  tags: ['!autodocs'],
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You are offline/)).toBeVisible();
  },
};

/** A thousand offers, by the button: what takes a picture of a whole page would load them all by scrolling. */
export const VeryLong: Story = {
  args: { offers: manyOffers(1000), pageSize: 12, controls: true },
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('of 1,000 offers'), { timeout: 10_000 });
  },
};

export const RightToLeft: Story = {
  args: { controls: true },
  globals: { language: 'ar' },
  render: ({ fault, latencyMs, isSilent, failingPage, offers, ...grid }) => (
    <PartnerPage {...{ offers }} reward={arabicCoins} locale="ar" messages={arabic}>
      <OfferGrid {...grid} />
    </PartnerPage>
  ),
  play: async ({ canvas }) => {
    await offersIn(canvas, 6);
    await expect(canvas.getByRole('searchbox', { name: 'بحث' })).toBeVisible();
  },
};

export const Narrow: Story = {
  args: { controls: true, pageSize: 3 },
  globals: { width: 'sidebar' },
  play: async ({ canvas }) => offersIn(canvas, 3),
};

export const Dark: Story = { args: { controls: true }, globals: { scheme: 'dark' } };
