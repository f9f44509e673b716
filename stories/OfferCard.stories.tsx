import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  CreativeCarousel,
  EventLadder,
  OfferCard,
  OfferHelp,
  OfferLink,
  OfferProvider,
  PayoutBadge,
  TermsDisclosure,
} from 'gokart-offers-react';
import type { SampleName } from 'gokart-offers-react/testing';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { arabic, arabicCoins } from './support/arabic.js';
import { leaveBy } from './support/leave-by.js';
import { done, NOW, progressOf } from './support/progress.js';
import { quietWarnings } from './support/quiet.js';
import { coins, directOfferOf, dollars, offerControl, offerOf, rewardControl, samples } from './support/samples.js';

const bingo = offerOf('sixStepLadder');

const meta = {
  title: 'Card/OfferCard',
  component: OfferCard,
  args: { offer: bingo, reward: coins, baseUrl: '/api/offers', now: NOW, onView: fn(), onVisit: fn() },
  argTypes: {
    offer: offerControl,
    reward: rewardControl,
    progress: { control: 'object' },
    startedAt: { control: 'text' },
    visitor: { control: 'object' },
    now: { control: 'text' },
    timeZone: { control: 'select', options: ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'] },
    minTimeUnit: { control: 'inline-radio', options: ['minutes', 'hours', 'days'] },
    signIn: { control: false },
    help: { control: false },
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

/** A story of how far a visitor is: the state of the steps in words, and which one is next. */
const at = (progress: Story['args'], next: string | null, ...words: (string | RegExp)[]): Story => ({
  args: progress,
  play: async ({ canvas }) => {
    const card = within(canvas.getByRole('article'));
    for (const text of words) await expect(canvas.getByRole('article')).toHaveTextContent(text);
    const current = card.queryAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
    await expect(current).toHaveLength(next === null ? 0 : 1);
    if (next !== null) await expect(current[0]).toHaveTextContent(next);
  },
});

/** Nothing is known of the visitor: the steps are said, and nobody is told that one is done or to do. */
export const Anonymous: Story = at({}, null, 'Start here', 'Within 7 days of the first step');

/** A visitor who is known and has done nothing yet. */
export const NothingDone: Story = at({ progress: {} }, 'Install and open the game', '0 of 6 steps');

/** The first step was registered, so every deadline has its date. */
export const JustStarted: Story = at(
  { progress: progressOf(bingo, done(0.1)) },
  'Reach level 10',
  '1 of 6 steps',
  /Finish by/,
);

export const InProgress: Story = at(
  { progress: progressOf(bingo, done(8, 'paid'), done(6, 'paid'), done(4), done(1, 'pending')) },
  'Reach level 50',
  '4 of 6 steps',
  'Paid',
);

/** The next step counts only some days after the one before. */
const patient = {
  ...bingo,
  events: bingo.events.map((event, place) => (place === 2 ? { ...event, minTimeSincePrevious: 3 } : event)),
};
export const Waiting: Story = at(
  { offer: patient, minTimeUnit: 'days', progress: progressOf(patient, done(2, 'paid'), done(1)) },
  'Reach level 20',
  'Waiting',
  /Counts from/,
);

/** Everything is done, and the last rewards are pending. */
export const AllDonePending: Story = at(
  {
    progress: progressOf(
      bingo,
      done(20, 'paid'),
      done(18, 'paid'),
      done(15, 'paid'),
      done(9, 'paid'),
      done(2, 'pending'),
      done(1, 'pending'),
    ),
  },
  null,
  '6 of 6 steps',
  /Reward due/,
);

export const Paid: Story = at(
  { progress: progressOf(bingo, ...[29, 28, 26, 24, 20, 12].map((days) => done(days, 'paid'))) },
  null,
  '6 of 6 steps, 26,250 of 26,250 coins',
);

/** The time for a step is over, and what comes after it is out of reach. */
export const Missed: Story = at(
  { progress: progressOf(bingo, done(12, 'paid'), done(10, 'paid')) },
  null,
  'Missed: the time for it is over',
  'Out of reach',
);

/** The advertiser decided that a step does not count. */
export const Rejected: Story = at(
  { progress: progressOf(bingo, done(5, 'paid'), done(3, 'rejected')) },
  null,
  'Rejected: the advertiser decided that it does not count',
);

/** A story of an offer that does not run: the link stays where it is, leads nowhere and says why. */
const notRunning = (sample: SampleName, name: RegExp, reason: RegExp): Story => ({
  ...of(sample),
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name });
    await expect(link).toHaveAttribute('aria-disabled', 'true');
    await expect(link).not.toHaveAttribute('href');
    await expect(link).toHaveAccessibleDescription(reason);
    await expect(link).toHaveAccessibleDescription(/Sponsored/);
  },
});

export const Ended = notRunning('expired', /^Ended/, /This offer has ended/);
export const NotStarted = notRunning('notStartedYet', /^Not started yet/, /has not started yet/);

/** A visitor whom the offer is not for reads why, and can still look. */
export const Ineligible: Story = {
  args: {
    offer: { ...bingo, targeting: { ...bingo.targeting, countries: ['US', 'CA'], age: '18-24' } },
    visitor: { country: 'DE', age: 31, device: 'Android' },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('article')).toHaveTextContent(/Not for you/));
  },
};

export const Eligible: Story = {
  args: {
    offer: { ...bingo, targeting: { ...bingo.targeting, countries: ['US', 'CA'], age: '18-24' } },
    visitor: { country: 'USA', age: 20, device: 'IOS' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveTextContent('United States and Canada · 18–24');
    await expect(canvas.getByRole('article')).not.toHaveTextContent(/Not for you/);
  },
};

/** For a visitor without an account: what leads to one, in place of the link. */
export const SignIn: Story = {
  args: {
    signIn: (
      <a className="story-button" href="#sign-in">
        Sign in to start
      </a>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Sign in to start' })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: /^Start now/ })).toBeNull();
    await expect(canvas.getByText(/^Sponsored/)).toBeVisible();
  },
};

/** Below the link: what to do when a reward is missing. */
export const Help: Story = {
  args: {
    progress: progressOf(bingo, done(8, 'paid'), done(6)),
    help: (
      <OfferHelp>
        <p>Rewards can take a few days.</p>
      </OfferHelp>
    ),
  },
  play: async ({ canvas }) => {
    const summary = canvas.getByText('My reward is missing');
    await userEvent.click(summary);
    await expect(canvas.getByText(/^Offer:/)).toHaveTextContent('Lantern Bingo');
    await userEvent.click(summary);
  },
};

/** Everything at once: progress, dates, an end, whom it is for, and help. */
const everything: Story['args'] = {
  offer: {
    ...patient,
    expiryDate: '2026-07-31T22:00:00.000Z',
    targeting: { ...bingo.targeting, countries: ['US', 'CA', 'GB', 'AU'], age: '18-44' },
  },
  minTimeUnit: 'days',
  visitor: { country: 'US', age: 30, device: 'Android' },
  progress: progressOf(patient, done(6, 'paid'), done(5)),
  help: <OfferHelp />,
};
export const Everything: Story = { args: everything };
export const EverythingCompact: Story = { args: everything, globals: { width: 'compact' } };
export const EverythingWide: Story = { args: everything, globals: { width: 'wide' } };
export const EverythingWideAndDark: Story = { args: everything, globals: { width: 'wide', scheme: 'dark' } };

/** Names that do not fit a line, of the offer and of its steps. */
export const LongNames: Story = {
  ...of('longText'),
  args: {
    offer: offerOf('longText'),
    progress: progressOf(offerOf('longText'), done(2, 'paid')),
    help: <OfferHelp />,
  },
  globals: { width: 'compact' },
};

/** What the page is told of a card that is seen, read, looked through and followed. */
export const Callbacks: Story = {
  args: { onTermsOpen: fn(), onCreativeChange: fn() },
  play: async ({ args, canvas }) => {
    const offerId = bingo.id;
    await userEvent.click(canvas.getByRole('button', { name: 'Next picture' }));
    await waitFor(() =>
      expect(args.onCreativeChange).toHaveBeenCalledWith({ offerId, creative: bingo.creatives[1], index: 1 }),
    );
    await userEvent.click(canvas.getByText('Terms'));
    await waitFor(() => expect(args.onTermsOpen).toHaveBeenCalledWith({ offerId }));
    await userEvent.click(canvas.getByRole('link', { name: /^Start now/ }));
    await expect(args.onVisit).toHaveBeenCalledWith(expect.objectContaining({ offerId, clickId: null }));
    await waitFor(() => expect(args.onView).toHaveBeenCalledWith({ offerId }), { timeout: 5000 });
    await expect(args.onView).toHaveBeenCalledOnce();
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
  args: {
    offer: offerOf('rightToLeft'),
    locale: 'ar-EG',
    reward: arabicCoins,
    progress: progressOf(offerOf('rightToLeft'), done(1, 'paid')),
    help: <OfferHelp />,
  },
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
