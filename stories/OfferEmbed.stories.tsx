import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import { EventLadder, OfferEmbed, type OfferEmbedProps, OfferLink, PayoutBadge } from 'gokart-offers-react';
import type { SandboxFaultKind } from 'gokart-offers-react/testing';
import { expect, fn, userEvent } from 'storybook/test';
import type { StoryHandlerOptions } from './support/handler.js';
import { PartnerPage } from './support/PartnerPage.js';
import { coins, offerOf } from './support/samples.js';

const FAULTS: SandboxFaultKind[] = [
  'network',
  'timeout',
  'server',
  'rate-limited',
  'not-found',
  'unauthorized',
  'forbidden',
  'unsuccessful',
  'truncated',
  'html',
  'wrong-page',
];

/** The component's own props, and what the page's handler does. */
type Args = OfferEmbedProps & StoryHandlerOptions;

const meta = {
  title: 'Connected/OfferEmbed',
  component: OfferEmbed,
  args: { id: offerOf('sixStepLadder').id, onLoadError: fn() },
  argTypes: {
    id: { control: 'text' },
    children: { control: false },
    messages: { control: 'object' },
    fault: {
      control: 'select',
      options: FAULTS,
      description: 'What goes wrong at the handler',
      table: { category: 'Handler' },
    },
    latencyMs: { control: 'number', description: 'How long an answer takes', table: { category: 'Handler' } },
    isSilent: { control: 'boolean', description: 'Never answers', table: { category: 'Handler' } },
  },
  render: ({ fault, latencyMs, isSilent, ...embed }) => (
    <PartnerPage key={JSON.stringify([fault, latencyMs, isSilent])} {...{ fault, latencyMs, isSilent }} reward={coins}>
      <OfferEmbed {...embed} />
    </PartnerPage>
  ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Loaded: Story = {
  play: async ({ args, canvas }) => {
    await expect(await canvas.findByRole('article', { name: 'Lantern Bingo' })).toHaveTextContent('26,250 coins');
    await expect(canvas.getByRole('link')).toHaveAttribute('href', `/api/offers/${args.id}/go`);
    await expect(args.onLoadError).not.toHaveBeenCalled();
  },
};

/** The card's shape, until there is an answer; here there never is. */
export const Loading: Story = {
  args: { fault: 'timeout', isSilent: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading the offer…');
  },
};

/** First the shape of a card, then the card. */
export const Slow: Story = {
  args: { latencyMs: 600 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading the offer…');
    await expect(await canvas.findByRole('article', {}, { timeout: 5000 })).toBeVisible();
  },
};

/** A story of a failure: what the visitor reads, what the partner's logs are told, and whether asking again is offered. */
const failing = (fault: SandboxFaultKind, kind: string, text: RegExp, canRetry: boolean): Story => ({
  args: { fault },
  play: async ({ args, canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(text);
    await expect(canvas.queryAllByRole('button', { name: 'Try again' })).toHaveLength(canRetry ? 1 : 0);
    await expect(args.onLoadError).toHaveBeenCalledOnce();
    await expect(args.onLoadError).toHaveBeenCalledWith({
      error: expect.objectContaining({ kind }),
      offerId: args.id,
    });
  },
});

export const NotFound = failing('not-found', 'not-found', /no longer available/, false);
export const Forbidden = failing('forbidden', 'forbidden', /not available/, false);
export const Unauthorized = failing('unauthorized', 'unauthorized', /cannot be shown right now/, false);
export const Malformed = failing('html', 'malformed', /cannot be shown right now/, false);
export const Truncated = failing('truncated', 'malformed', /cannot be shown right now/, false);
export const Network = failing('network', 'network', /(could not|cannot) be loaded/, true);
export const Timeout = failing('timeout', 'timeout', /(could not|cannot) be loaded/, true);
export const Server = failing('server', 'server', /(could not|cannot) be loaded/, true);

export const RateLimited: Story = {
  ...failing('rate-limited', 'rate-limited', /try again in 2 minutes/, true),
  args: { fault: { kind: 'rate-limited', retryAfter: '90' } },
};

/** No request is made for an id that cannot be one. */
export const InvalidId: Story = {
  args: { id: 'summer-deal' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This offer is not available.');
  },
};

/** What failed once works when the visitor tries again. */
export const FailsThenWorks: Story = {
  args: { fault: { kind: 'server', times: 1 }, latencyMs: 50 },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('article', { name: 'Lantern Bingo' })).toBeVisible();
  },
};

/** Nothing is asked while there is no connection, and it loads by itself once there is. */
export const Offline: Story = {
  // All stories share one network: on a page of many, this one would take the others offline too.
  tags: ['!autodocs'],
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent('You are offline');
  },
};

export const BackOnline: Story = {
  ...Offline,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You are offline/)).toBeVisible();
    onlineManager.setOnline(true);
    await expect(await canvas.findByRole('article', { name: 'Lantern Bingo' })).toBeVisible();
  },
};

/** The parts in an order of the partner's own, once they are there. */
export const Recomposed: Story = {
  args: {
    children: (
      <div style={{ display: 'grid', gap: 16, padding: 16 }}>
        <PayoutBadge />
        <EventLadder />
        <OfferLink>Play</OfferLink>
      </div>
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: /^Play\W+Lantern Bingo$/ })).toBeVisible();
  },
};

export const Dark: Story = { ...Loaded, globals: { scheme: 'dark' } };
