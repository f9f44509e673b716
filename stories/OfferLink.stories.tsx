import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferHelp, OfferLink, type OfferVisit } from 'gokart-offers-react';
import { expect, fireEvent, fn, type Mock, userEvent, waitFor } from 'storybook/test';
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
    signIn: { control: false },
    help: { control: false },
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
    await expect(link).toHaveAccessibleDescription('Sponsored · The advertiser decides whether a step counts.');
  },
};

/** What the page is told of a visit: the same as the handler, but for who it was. With the keyboard too. */
export const Visit: Story = {
  args: { onVisit: fn() },
  play: async ({ canvas, args, step }) => {
    const link = canvas.getByRole('link');
    await step('Enter, and the middle button', async () => {
      await userEvent.tab();
      await expect(link).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await fireEvent(link, new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
      await expect(args.onVisit).toHaveBeenCalledTimes(2);
    });
    const [visit] = (args.onVisit as Mock<(visit: OfferVisit) => void>).mock.lastCall ?? [];
    await expect(visit).toMatchObject({ offerId: args.offer?.id, clickId: null, shown: { payout: 26.25 } });
  },
};

/** In another tab, where the visitor's page stays open. */
export const NewTab: Story = {
  args: { target: '_blank' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('target', '_blank');
    await expect(canvas.getByRole('link')).toHaveAttribute('rel', 'sponsored noopener');
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
    await waitFor(() => expect(canvas.getByRole('link')).toHaveAttribute('data-state', 'unavailable'));
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

/** Before its launch date the link is off: it says when the offer starts, and keeps its place for the keyboard. */
export const NotStarted: Story = {
  args: { offer: offerOf('notStartedYet') },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: /^Not started yet/ });
    await expect(link).toHaveAttribute('aria-disabled', 'true');
    await expect(link).toHaveAccessibleDescription(/^This offer has not started yet\. Sponsored/);
    await userEvent.tab();
    await expect(link).toHaveFocus();
  },
};

/** After its expiry date too. */
export const Ended: Story = {
  args: { offer: offerOf('expired') },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: /^Ended/ });
    await expect(link).not.toHaveAttribute('href');
    await expect(link).toHaveAccessibleDescription(/^This offer has ended\. Sponsored/);
  },
};

/** For a visitor without an account: what leads to one stands in the link's place. The disclosure stays. */
export const SignIn: Story = {
  args: { signIn: <a href="/sign-in">Sign in to start</a> },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
    await expect(canvas.getByText(/^Sponsored · The advertiser decides/)).toBeVisible();
  },
};

/** The way to the partner's support, below the disclosure. */
export const WithHelp: Story = {
  args: {
    help: (
      <OfferHelp offer={offerOf('sixStepLadder')}>
        <a href="/support">Ask our support</a>
      </OfferHelp>
    ),
  },
  play: async ({ canvas }) => {
    const note = canvas.getByText(/^Sponsored/);
    await expect(note.nextElementSibling).toHaveTextContent(/^My reward is missing/);
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

export const EndedRightToLeft: Story = {
  args: {
    offer: { ...offerOf('rightToLeft'), expiryDate: '2026-02-28T23:59:59.000Z' },
    messages: arabic.OfferLink,
    lang: 'ar',
  },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const EndedDark: Story = { ...Ended, globals: { scheme: 'dark' } };

export const UnavailableDark: Story = { ...Unavailable, globals: { scheme: 'dark' } };
