import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  CreativeCarousel,
  EventLadder,
  OfferCard,
  OfferLink,
  OfferProvider,
  PayoutBadge,
  TermsDisclosure,
} from 'gokart-offers-react';
import type { SampleName } from 'gokart-offers-react/testing';
import { expect, userEvent, waitFor } from 'storybook/test';
import { arabic, arabicCoins } from './support/arabic.js';
import { leaveBy } from './support/leave-by.js';
import { quietWarnings } from './support/quiet.js';
import { coins, directOfferOf, dollars, offerControl, offerOf, rewardControl, samples } from './support/samples.js';

const meta = {
  title: 'Card/OfferCard',
  component: OfferCard,
  args: { offer: offerOf('sixStepLadder'), reward: coins, baseUrl: '/api/offers' },
  argTypes: {
    offer: offerControl,
    reward: rewardControl,
    headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    children: { control: false },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof OfferCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A card of a sample, described by what the sample is made for. */
const of = (name: SampleName): Story => ({
  args: { offer: offerOf(name) },
  parameters: { docs: { description: { story: samples[name].about } } },
});

export const SixStepLadder: Story = {
  ...of('sixStepLadder'),
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article', { name: 'Lantern Bingo' });
    await expect(card).toHaveTextContent('26,250 coins');

    const carousel = canvas.getByRole('group', { name: 'Pictures of Lantern Bingo' });
    await userEvent.click(canvas.getByRole('button', { name: 'Next picture' }));
    await waitFor(() => expect(carousel).toHaveAttribute('data-current', '2'));

    const terms = canvas.getByText('Terms');
    await userEvent.click(terms);
    await expect(canvas.getByText(/Purchases are not required/)).toBeVisible();
    await userEvent.click(terms);

    const link = canvas.getByRole('link', { name: /^Start now\W+Lantern Bingo$/ });
    await expect(link).toHaveAttribute('href', '/api/offers/3eb57088-361f-4b34-9a62-686df8f5506a/go');
    await expect(link).toHaveAccessibleDescription(/^Sponsored/);
  },
};

export const SingleEvent = of('singleEvent');
export const IndependentEvents = of('independentEvents');
export const SharedSequence = of('sharedSequence');
export const Repeatable = of('repeatable');
export const UnknownPayouts = of('nullPayouts');
export const EveryField = of('everyField');
export const VideoAmongImages = of('videoAmongImages');
export const BrokenImage = of('brokenImage');
export const NoCreatives = of('noCreatives');
export const Expired = of('expired');
export const NotStartedYet = of('notStartedYet');
export const BlankText = of('blankHtml');
export const Percentages = of('percentages');
export const LongText = of('longText');
export const RightToLeftText = of('rightToLeft');

export const HostileText: Story = {
  ...of('hostileHtml'),
  argTypes: { offer: { control: false } },
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.querySelector('script, iframe, style, svg:not([aria-hidden]), form, object, embed')).toBeNull();
    await expect(card.querySelector('[onerror], [onload], [onclick], [href^="javascript" i]')).toBeNull();
    await expect(globalThis).not.toHaveProperty('gkoHostile');
  },
};

export const Money: Story = { args: { reward: dollars } };

/** Without a reward no amount is shown: the payout has no currency of its own. */
export const WithoutReward: Story = {
  args: { reward: undefined },
  beforeEach: quietWarnings,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article').querySelector('.gko-payout, .gko-step-payout')).toBeNull();
  },
};

/** No handler and no tracking link: the card says so where the link would be. */
export const WithoutLink: Story = {
  args: { baseUrl: undefined },
  beforeEach: quietWarnings,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /^Start now/ })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** For a partner without the handler: the link is completed in the browser, anew for every click. */
export const DirectMode: Story = {
  args: { offer: directOfferOf('sixStepLadder'), baseUrl: undefined, member: 'member-4711' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole<HTMLAnchorElement>('link', { name: /^Start now/ });
    const first = await leaveBy(link);
    const second = await leaveBy(link);
    await expect(first.get('pub_member_id')).toBe('member-4711');
    await expect(first.get('pub_click_id')).toMatch(/^\d+(-\d+){3}$/);
    await expect(second.get('pub_click_id')).not.toBe(first.get('pub_click_id'));
  },
};

/** The parts in an order of the partner's own. They find the offer by themselves. */
export const Recomposed: Story = {
  args: {
    children: (
      <div style={{ display: 'grid', gap: 16, padding: 16 }}>
        <PayoutBadge />
        <EventLadder />
        <OfferLink>Play Lantern Bingo</OfferLink>
        <TermsDisclosure />
        <CreativeCarousel />
      </div>
    ),
  },
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article', { name: 'Lantern Bingo' });
    await expect(canvas.getByRole('link', { name: /^Play Lantern Bingo/ })).toBeVisible();
    await expect(card.querySelector('.gko-payout')?.nextElementSibling).toHaveClass('gko-ladder');
  },
};

export const Compact: Story = { globals: { width: 'compact' } };

export const CompactLongText: Story = {
  ...of('longText'),
  globals: { width: 'compact' },
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  },
};

export const Wide: Story = { globals: { width: 'wide' } };

export const WideWithoutCreatives: Story = { ...of('noCreatives'), globals: { width: 'wide' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const DarkAndWide: Story = { ...of('everyField'), globals: { scheme: 'dark', width: 'wide' } };

/** A page in Arabic: the partner's words, the locale's digits and plurals, everything mirrored. */
export const RightToLeftPage: Story = {
  args: { offer: offerOf('rightToLeft'), locale: 'ar-EG', reward: arabicCoins },
  globals: { direction: 'rtl' },
  decorators: [
    (Story) => (
      <OfferProvider messages={arabic}>
        <div lang="ar">
          <Story />
        </div>
      </OfferProvider>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveTextContent('حتى');
  },
};
