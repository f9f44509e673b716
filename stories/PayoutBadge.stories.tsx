import type { Meta, StoryObj } from '@storybook/react-vite';
import { PayoutBadge } from 'gokart-offers-react';
import { buildEvent } from 'gokart-offers-react/testing';
import { expect } from 'storybook/test';
import { arabic, arabicCoins } from './support/arabic.js';
import { quietWarnings } from './support/quiet.js';
import { coins, dollars, offerControl, offerOf, rewardControl } from './support/samples.js';

const meta = {
  title: 'Parts/PayoutBadge',
  component: PayoutBadge,
  argTypes: {
    payout: { control: 'number' },
    offer: offerControl,
    reward: rewardControl,
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof PayoutBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story whose badge reads as said. */
const reads = (text: string | RegExp): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-payout')).toHaveTextContent(text);
  },
});

export const Money: Story = { args: { payout: 12.5, reward: dollars }, ...reads('Reward $12.50') };

/** Points of the partner's own, in the plural form that the count asks for. */
export const Points: Story = { args: { payout: 26.25, reward: coins }, ...reads('Reward 26,250 coins') };

export const OnePoint: Story = { args: { payout: 0.001, reward: coins }, ...reads('Reward 1 coin') };

/** The text of a function of the partner's own. */
export const OwnFunction: Story = {
  args: { payout: 3, reward: (payout: number) => `${'★'.repeat(payout)} (${payout} stars)` },
  ...reads('Reward ★★★ (3 stars)'),
};

/** What all steps of an offer pay together. */
export const SeveralSteps: Story = {
  args: { offer: offerOf('sixStepLadder'), reward: coins },
  ...reads('Up to 26,250 coins'),
};

/** More than once, so no highest amount is named. */
export const Repeatable: Story = {
  args: { offer: offerOf('repeatable'), reward: dollars },
  ...reads(/\$6\.50.*More for repeating/),
};

/** Some steps do not state what they pay. */
export const PartlyUnknown: Story = {
  args: { offer: offerOf('nullPayouts'), reward: dollars },
  ...reads(/\$8\.00.*Plus steps with a reward not stated/),
};

/** Some steps do not state what they pay, and some can be repeated. */
export const RepeatableAndPartlyUnknown: Story = {
  args: { offer: { ...offerOf('nullPayouts'), repeatable: true }, reward: dollars },
  ...reads(/\$8\.00.*More for repeating.*Plus steps with a reward not stated/),
};

export const Unknown: Story = { args: { payout: null, reward: dollars }, ...reads('Reward not stated') };

export const Zero: Story = { args: { payout: 0, reward: dollars }, ...reads('Reward $0.00') };

/** Down, never up: more was not published. */
export const RoundedDown: Story = { args: { payout: 12.999, reward: dollars }, ...reads('Reward $12.99') };

/** Less than one point is none: nobody can be promised a part of a coin. */
export const LessThanOnePoint: Story = { args: { payout: 0.0004, reward: coins }, ...reads('Reward 0 coins') };

/** Every digit of a sum that no number can hold. */
export const Exact: Story = {
  args: {
    offer: {
      ...offerOf('sixStepLadder'),
      events: [9e12, 0.001].map((payout, index) => buildEvent({ id: `step-${index}`, payout })),
    },
    reward: { currency: 'KWD' },
  },
  globals: { width: 'compact' },
  ...reads(/KWD\s9,000,000,000,000\.001/),
};

/** A currency without minor units. */
export const Yen: Story = { args: { payout: 1799.9, reward: { currency: 'JPY' } }, ...reads('Reward ¥1,799') };

/** A currency with three digits after the point. */
export const Dinars: Story = { args: { payout: 1.2349, reward: { currency: 'KWD' } }, ...reads(/Reward KWD\s1\.234/) };

export const Huge: Story = {
  args: { payout: 123456789.99, reward: { pointsPerUnit: 1000, unit: { other: 'Sternschnuppen' } }, locale: 'de' },
  globals: { width: 'compact' },
  ...reads(/123\.456\.789\.990/),
};

/** Without a reward nothing is rendered: a payout has no currency of its own. The developer is told once. */
export const WithoutReward: Story = {
  args: { payout: 12.5 },
  beforeEach: quietWarnings,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-payout')).toBeNull();
  },
};

/** In German the amount stands elsewhere, and so do its separators. */
export const German: Story = {
  args: {
    offer: offerOf('sixStepLadder'),
    reward: { currency: 'EUR' },
    locale: 'de',
    messages: { upTo: 'Bis zu {amount} für alle Schritte' },
  },
  ...reads(/Bis zu\s*26,25\s€\s*für alle Schritte/),
};

export const RightToLeft: Story = {
  args: {
    offer: offerOf('rightToLeft'),
    reward: arabicCoins,
    locale: 'ar-EG',
    messages: arabic.PayoutBadge,
    lang: 'ar',
  },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: { offer: offerOf('repeatable'), reward: coins }, globals: { scheme: 'dark' } };
