import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferCard, OfferSkeleton } from 'gokart-offers-react';
import { expect } from 'storybook/test';
import { dollars, offerOf } from './support/samples.js';

const meta = {
  title: 'Parts/OfferSkeleton',
  component: OfferSkeleton,
  argTypes: { messages: { control: 'object' } },
} satisfies Meta<typeof OfferSkeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading the offer…');
  },
};

export const Compact: Story = { globals: { width: 'compact' } };

export const Wide: Story = { globals: { width: 'wide' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Where a card takes its place, nothing jumps: the media stays where it was. */
export const BesideItsCard: Story = {
  globals: { width: 'wide' },
  render: (args) => (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 24, alignItems: 'start' }}>
      <OfferSkeleton {...args} />
      <OfferCard offer={offerOf('singleEvent')} reward={dollars} baseUrl="/api/offers" />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const [skeleton, card] = canvasElement.querySelectorAll('.gko-carousel');
    const heights = [skeleton, card].map((media) => media?.getBoundingClientRect().height ?? 0);
    await expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 1))).toBeLessThanOrEqual(1);
  },
};

export const OwnWords: Story = { args: { messages: { loading: 'Einen Moment…' } } };
