import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferCard, OfferHelp, OfferLink } from 'gokart-offers-react';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { arabic } from './support/arabic.js';
import { leaveBy } from './support/leave-by.js';
import { offerControl, offerOf } from './support/samples.js';

const offer = {
  ...offerOf('sixStepLadder'),
  revision: '23e11dd6f64684c0',
  termsHash: 'bbb1258a8033a60cafb2ca9f623cfdcb',
};

const meta = {
  title: 'Parts/OfferHelp',
  component: OfferHelp,
  args: {
    offer,
    clickedAt: '2026-11-20T18:03:00Z',
    children: (
      <p>
        Rewards can take a few days. If yours is late, <a href="/support">ask our support</a>.
      </p>
    ),
  },
  argTypes: {
    offer: offerControl,
    clickedAt: { control: 'text' },
    children: { control: false },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof OfferHelp>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('My reward is missing')).toBeVisible();
    await expect(canvas.getByText('Copy')).not.toBeVisible();
  },
};

/** The partner's words, and what a support case needs to know, ready to copy. */
export const Open: Story = {
  args: { open: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Offer: /)).toHaveTextContent(/Started: 2026-11-20T18:03:00\.000Z/);
  },
};

export const Copied: Story = {
  args: { open: true },
  beforeEach: () => {
    const spy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    return () => spy.mockRestore();
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Copied.'));
  },
};

/** Where the browser does not allow it, such as on a page without https, the text is selected instead. */
export const CannotCopy: Story = {
  args: { open: true },
  beforeEach: () => {
    const spy = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    return () => spy.mockRestore();
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/selected/));
  },
};

/** An offer that did not come through a source has no revision. */
export const NothingKnown: Story = {
  args: { open: true, offer: offerOf('noCreatives'), clickedAt: undefined, children: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Offer: /)).toHaveTextContent(/Started: time not known$/);
  },
};

/** In a card it knows the offer by itself, and the time from the card's link. */
export const InACard: Story = {
  args: { open: true, offer: undefined, clickedAt: undefined },
  render: (args) => (
    <OfferCard offer={offer} baseUrl="/api/offers" help={<OfferHelp {...args} />}>
      <OfferLink />
    </OfferCard>
  ),
  play: async ({ canvas }) => {
    const text = canvas.getByText(/^Offer: /);
    await expect(text).toHaveTextContent(/time not known/);
    await leaveBy(canvas.getByRole<HTMLAnchorElement>('link', { name: /^Start now/ }));
    await expect(text).toHaveTextContent(/Started: 20\d\d-/);
  },
};

export const Compact: Story = { args: { open: true }, globals: { width: 'compact' } };

export const RightToLeft: Story = {
  args: {
    open: true,
    offer: { ...offerOf('rightToLeft'), revision: offer.revision },
    messages: arabic.OfferHelp,
    children: undefined,
    lang: 'ar',
  },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: { open: true }, globals: { scheme: 'dark' } };
