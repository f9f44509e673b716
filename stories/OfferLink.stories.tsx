import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferLink } from 'gokart-offers-react';
import { expect } from 'storybook/test';
import { arabic } from './support/arabic.js';
import { leaveBy } from './support/leave-by.js';
import { quietWarnings } from './support/quiet.js';
import { directOfferOf, offerControl, offerOf } from './support/samples.js';

const meta = {
  title: 'Parts/OfferLink',
  component: OfferLink,
  args: { offer: offerOf('sixStepLadder'), baseUrl: '/api/offers' },
  argTypes: {
    offer: offerControl,
    baseUrl: { control: 'text' },
    member: { control: 'text' },
    children: { control: 'text' },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof OfferLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** To the partner's handler, which knows the visitor and mints the click id: it works without scripting. */
export const ByHandler: Story = {
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: /^Start now\W+Lantern Bingo$/ });
    await expect(link).toHaveAttribute('href', '/api/offers/3eb57088-361f-4b34-9a62-686df8f5506a/go');
    await expect(link).toHaveAttribute('rel', 'sponsored noopener');
    await expect(link).toHaveAccessibleDescription(/^Sponsored/);
  },
};

/** The offer's name stays part of what is heard. */
export const OwnText: Story = {
  args: { children: 'Play and collect' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /^Play and collect\W+Lantern Bingo$/ })).toBeVisible();
  },
};

/** Without a handler the link is completed in the browser: every click gets an id of its own. */
export const DirectMode: Story = {
  args: { offer: directOfferOf('sixStepLadder'), baseUrl: undefined, member: 'member-4711' },
  play: async ({ canvas, step }) => {
    const link = canvas.getByRole<HTMLAnchorElement>('link');
    await expect(link).toHaveAttribute('data-state', 'ready');
    await step('Each click has a new id and the same member', async () => {
      const clicks = [await leaveBy(link), await leaveBy(link), await leaveBy(link)];
      await expect(new Set(clicks.map((query) => query.get('pub_click_id'))).size).toBe(3);
      await expect(clicks.map((query) => query.get('pub_member_id'))).toEqual(Array(3).fill('member-4711'));
    });
  },
};

/** An e-mail address must not be sent to others, so the link leads nowhere. The developer is told once. */
export const DirectModeWithEmail: Story = {
  args: { offer: directOfferOf('sixStepLadder'), baseUrl: undefined, member: 'ada@example.org' },
  beforeEach: quietWarnings,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).not.toHaveAttribute('href');
  },
};

/** Neither a handler nor a tracking link: it says so, and can still be found with the keyboard. */
export const Unavailable: Story = {
  args: { baseUrl: undefined },
  beforeEach: quietWarnings,
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link');
    await expect(link).toHaveAttribute('aria-disabled', 'true');
    await expect(link).toHaveAccessibleDescription(/cannot be started here right now/);
    link.focus();
    await expect(link).toHaveFocus();
  },
};

export const LongName: Story = {
  args: { offer: offerOf('longText'), children: offerOf('longText').name },
  globals: { width: 'compact' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link');
    await expect(link.scrollWidth).toBeLessThanOrEqual(link.clientWidth);
  },
};

export const RightToLeft: Story = {
  args: { offer: offerOf('rightToLeft'), messages: arabic.OfferLink, lang: 'ar' },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const UnavailableDark: Story = { ...Unavailable, globals: { scheme: 'dark' } };
