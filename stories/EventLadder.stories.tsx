import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventLadder } from 'gokart-offers-react';
import { buildEvent } from 'gokart-offers-react/testing';
import { expect, within } from 'storybook/test';
import { arabic, arabicCoins } from './support/arabic.js';
import { quietWarnings } from './support/quiet.js';
import { coins, dollars, offerOf, rewardControl } from './support/samples.js';

const meta = {
  title: 'Parts/EventLadder',
  component: EventLadder,
  args: { events: offerOf('sixStepLadder').events, reward: coins },
  argTypes: {
    events: { control: false },
    reward: rewardControl,
    headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof EventLadder>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SixSteps: Story = {
  play: async ({ canvas }) => {
    const steps = within(canvas.getByRole('list', { name: 'Steps, in this order' })).getAllByRole('listitem');
    await expect(steps).toHaveLength(6);
    await expect(steps[0]).toHaveTextContent('Install and open the game 250 coins');
    await expect(steps[1]).toHaveTextContent('Within 7 days of the first step');
    await expect(steps[5]).toHaveTextContent('Reward pending for 7 days');
  },
};

/** Two steps in order; the others may be done at any time. */
export const OrderedAndIndependent: Story = {
  args: { events: offerOf('independentEvents').events },
  play: async ({ canvas }) => {
    await expect(
      within(canvas.getByRole('list', { name: 'Steps, in this order' })).getAllByRole('listitem'),
    ).toHaveLength(2);
    const anyTime = within(canvas.getByRole('list', { name: 'At any time' })).getAllByRole('listitem');
    await expect(anyTime[0]).toHaveTextContent('Can be repeated');
  },
};

export const OnlyIndependent: Story = {
  args: { events: offerOf('independentEvents').events.filter((event) => event.completionSequence === null) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list', { name: 'Steps, in any order' })).toBeVisible();
  },
};

/** Events with one completion sequence stand on one rung, by display order. */
export const SharedRung: Story = {
  args: { events: offerOf('sharedSequence').events, reward: dollars },
  play: async ({ canvas }) => {
    const text = canvas.getByRole('list', { name: 'Steps, in this order' }).textContent ?? '';
    await expect(text.indexOf('Pay with the card')).toBeLessThan(text.indexOf('Set up direct deposit'));
    await expect(text).toMatch(/all of these/i);
  },
};

export const Repeatable: Story = { args: { events: offerOf('repeatable').events, reward: dollars } };

/** A payout that is not known is said to be so, not guessed. */
export const UnknownPayouts: Story = {
  args: { events: offerOf('nullPayouts').events, reward: dollars },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Reward not stated')).toHaveLength(2);
  },
};

/** Deadlines, waits, pending time and repetition at once. */
export const EveryFact: Story = { args: { events: offerOf('everyField').events, reward: dollars } };

/** Without a reward no amounts are shown: a payout has no currency of its own. */
export const WithoutReward: Story = {
  args: { reward: undefined },
  beforeEach: quietWarnings,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-step-payout')).toBeNull();
  },
};

export const OneStep: Story = {
  args: { events: [buildEvent({ name: 'Create an account', deadlineDays: 1, pendingDays: 0 })] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list', { name: 'What to do' })).toHaveTextContent(/Within 1 day.*No pending time/);
  },
};

/** No events, nothing to show. */
export const NoSteps: Story = {
  args: { events: [] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-ladder')).toBeNull();
  },
};

export const ThirtySteps: Story = {
  args: {
    events: Array.from({ length: 30 }, (_, index) =>
      buildEvent({
        id: `event-${index}`,
        name: `Reach level ${(index + 1) * 10}`,
        displayOrder: index + 1,
        completionSequence: index + 1,
        deadlineDays: index + 1,
        payout: (index + 1) ** 2 / 4,
      }),
    ),
  },
};

export const LongText: Story = {
  args: { events: offerOf('longText').events, reward: dollars },
  globals: { width: 'compact' },
  play: async ({ canvasElement }) => {
    const ladder = canvasElement.querySelector('.gko-ladder');
    await expect(ladder?.scrollWidth).toBeLessThanOrEqual(ladder?.clientWidth ?? 0);
  },
};

export const RightToLeft: Story = {
  args: {
    events: offerOf('rightToLeft').events,
    reward: arabicCoins,
    locale: 'ar-EG',
    messages: arabic.EventLadder,
    lang: 'ar',
  },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { globals: { scheme: 'dark' } };
