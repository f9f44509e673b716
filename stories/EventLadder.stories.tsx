import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventLadder, type OfferEvent, type Progress } from 'gokart-offers-react';
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
    progress: { control: 'object' },
    now: { control: 'text' },
    minTimeUnit: { control: 'inline-radio', options: [undefined, 'minutes', 'hours', 'days'] },
    timeZone: { control: 'select', options: ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo'] },
  },
} satisfies Meta<typeof EventLadder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What the stories with a progress are told for, and what was done before. */
const now = '2026-11-22T12:00:00Z';
const twoDaysAgo = { at: '2026-11-20T18:03:00Z' };
const yesterday = { at: '2026-11-21T09:30:00Z' };
const { events: bingo } = offerOf('sixStepLadder');
/** A progress by the places of the events, from 0: ids are the network's. */
const progressOf = (events: readonly OfferEvent[], ...completions: (Progress[string] | undefined)[]): Progress =>
  Object.fromEntries(events.map(({ id }, index) => [id, completions[index]]));
const game = (...more: Partial<OfferEvent>[]) =>
  ['Install and open the game', 'Reach level 10', 'Reach level 20', 'Restore the Old Harbour'].map((name, index) =>
    buildEvent({
      id: `step-${index + 1}`,
      trackingEventId: null,
      name,
      displayOrder: index + 1,
      completionSequence: index + 1,
      payout: (index + 1) / 4,
      ...more[index],
    }),
  );
const stateOf = (item: HTMLElement) => item.dataset.state;

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

/** What was done, what is next and by when, and how far that is: in words, as a meter, and as shapes. */
export const HalfWay: Story = {
  args: { progress: progressOf(bingo, { ...twoDaysAgo, status: 'paid' }, yesterday), now },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter', { name: '2 of 6 steps, 1,500 of 26,250 coins' })).toHaveValue(2);
    const items = canvas.getAllByRole('listitem');
    await expect(items.map(stateOf)).toEqual(['paid', 'done', 'available', 'locked', 'locked', 'locked']);
    const next = items.filter((item) => item.ariaCurrent === 'step');
    await expect(next).toHaveLength(1);
    await expect(next[0]).toHaveTextContent(/Reach level 20 2,750 coins Next · Finish by Nov 30, 2026, 6:03\sPM UTC/);
  },
};

/** A visitor who has not begun: start here, or nothing counts. */
export const NothingDoneYet: Story = {
  args: { progress: {}, now },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent(/Start here: later steps do not count until this one is registered$/);
    await expect(canvas.getByRole('meter', { name: '0 of 6 steps, 0 of 26,250 coins' })).toBeVisible();
  },
};

export const AllDone: Story = {
  args: {
    events: game(),
    progress: progressOf(game(), ...Array(4).fill({ ...twoDaysAgo, status: 'paid' })),
    now,
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('meter', { name: '4 of 4 steps, 2,500 of 2,500 coins' })).toHaveValue(4);
    await expect(canvasElement.querySelector('[aria-current]')).toBeNull();
  },
};

/** The reward is held back: until a date where that is known. After it, nobody says that it was paid. */
export const Pending: Story = {
  args: {
    events: game({ pendingDays: 14 }, { pendingDays: 1 }, {}, { pendingDays: 7 }),
    progress: progressOf(game(), twoDaysAgo, { at: '2026-11-21T09:30:00Z' }, { at: 'not known', status: 'pending' }),
    now,
  },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem');
    await expect(items.map(stateOf)).toEqual(['pending', 'done', 'pending', 'available']);
    await expect(items[0]).toHaveTextContent('Done, reward pending · Reward due Dec 4, 2026');
  },
};

/** A minimum time, where the partner knows its unit: until then, the step does not count. */
export const Waiting: Story = {
  args: {
    events: game({}, { minTimeSincePrevious: 3, deadlineDays: 7 }, { minTimeSincePrevious: 1 }),
    progress: progressOf(game(), twoDaysAgo),
    minTimeUnit: 'days',
    now,
  },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem');
    await expect(items[1]).toHaveTextContent(/Waiting · Finish by .* · Counts from Nov 23, 2026, 6:03\sPM UTC/);
    await expect(items[2]).toHaveTextContent('Counts only 1 day after the step before');
    await expect(items[1]).toHaveAttribute('aria-current', 'step');
  },
};

/** The same where nobody knows the unit: said in words, and nothing is computed from it. */
export const WaitingWithoutUnit: Story = {
  args: { ...Waiting.args, minTimeUnit: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')[1]).toHaveTextContent(
      /Next · Finish by .* · Counts only some time after the step before/,
    );
  },
};

/** Too late, and what comes after it is out of reach. What may be done at any time is not. */
export const Missed: Story = {
  args: {
    events: [
      ...game({}, { deadlineDays: 1 }),
      buildEvent({ id: 'friend', trackingEventId: null, name: 'Invite a friend', completionSequence: null, payout: 2 }),
    ],
    progress: progressOf(game(), twoDaysAgo),
    now,
  },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem');
    await expect(items.map(stateOf)).toEqual(['done', 'missed', 'locked', 'locked', 'available']);
    await expect(items[2]).toHaveTextContent('Out of reach: a step before was missed or rejected');
    await expect(items[4]).toHaveAttribute('aria-current', 'step');
  },
};

export const Rejected: Story = {
  args: {
    events: game(),
    progress: progressOf(game(), twoDaysAgo, { ...yesterday, status: 'rejected' }),
    now,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')[1]).toHaveTextContent(
      'Rejected: the advertiser decided that it does not count',
    );
  },
};

/** A step that can be repeated blocks nothing: it is the next one. */
export const RejectedButRepeatable: Story = {
  args: { ...Rejected.args, events: game({}, { repeatable: true }) },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem');
    await expect(items[1]).toHaveAttribute('aria-current', 'step');
    await expect(items[2]).toHaveTextContent('Locked');
  },
};

/** Level 20 was reached before level 10, so it has to be reached again. */
export const TooEarly: Story = {
  args: { events: game(), progress: progressOf(game(), twoDaysAgo, undefined, yesterday), now },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')[2]).toHaveTextContent(
      'Locked · Done too early, so it does not count yet',
    );
  },
};

export const CompletedThreeTimes: Story = {
  args: {
    events: offerOf('repeatable').events,
    reward: dollars,
    progress: progressOf(offerOf('repeatable').events, twoDaysAgo, [yesterday, yesterday, yesterday]),
    now,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')[1]).toHaveTextContent('Done · Completed 3 times · Can be repeated');
    await expect(canvas.getByRole('meter', { name: '2 of 2 steps, $6.50 of $6.50' })).toBeVisible();
  },
};

/** One of two that share a number is done; each says for itself how it stands. */
export const SharedRungHalfWay: Story = {
  args: {
    events: offerOf('sharedSequence').events,
    reward: dollars,
    progress: progressOf(offerOf('sharedSequence').events, { ...twoDaysAgo, status: 'paid' }, yesterday),
    now,
  },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem');
    await expect(items.map(stateOf)).toEqual(['paid', undefined, 'pending', 'available', 'locked']);
  },
};

/** What may be done at any time is next where nothing in order is left to do. */
export const AnyTimeIsNext: Story = {
  args: {
    events: offerOf('independentEvents').events,
    progress: progressOf(offerOf('independentEvents').events, twoDaysAgo, yesterday, undefined, yesterday),
    now,
  },
  play: async ({ canvas }) => {
    const anyTime = within(canvas.getByRole('list', { name: 'At any time' })).getAllByRole('listitem');
    await expect(anyTime.map(stateOf)).toEqual(['available', 'done', 'available']);
    await expect(anyTime[0]).toHaveAttribute('aria-current', 'step');
  },
};

/** Every state at once, as a network may well decide. */
export const EveryState: Story = {
  args: {
    events: [
      ...game({}, {}, { pendingDays: 14 }),
      ...['Reach level 50', 'Buy the almanac', 'Wait for the moon', 'Travel to the third town'].map((name, index) =>
        buildEvent({
          id: `more-${index + 1}`,
          trackingEventId: null,
          name,
          completionSequence: Math.min(4 + index, 6),
          displayOrder: index,
          minTimeSincePrevious: index === 2 ? 3 : null,
          deadlineDays: index === 3 ? 1 : null,
        }),
      ),
      buildEvent({ id: 'x', trackingEventId: null, name: 'Invite a friend', completionSequence: null }),
      buildEvent({ id: 'y', trackingEventId: null, name: 'Join a club', completionSequence: null, deadlineDays: 1 }),
      buildEvent({ id: 'z', trackingEventId: null, name: 'Watch a video', completionSequence: null }),
      buildEvent({ id: 'end', trackingEventId: null, name: 'Light the last lantern', completionSequence: 9 }),
    ],
    progress: {
      'step-1': { ...twoDaysAgo, status: 'paid' },
      'step-2': yesterday,
      'step-3': yesterday,
      'step-4': yesterday,
      'more-1': yesterday,
      'more-2': yesterday,
      z: { ...yesterday, status: 'rejected' },
    },
    minTimeUnit: 'days',
    now,
  },
  play: async ({ canvasElement }) => {
    const states = [...canvasElement.querySelectorAll<HTMLElement>('[data-state]')].map(stateOf);
    await expect(new Set(states)).toEqual(
      new Set(['paid', 'done', 'pending', 'waiting', 'missed', 'locked', 'available', 'rejected']),
    );
  },
};

/** Some steps do not say what they pay, so the sum is not all there is. */
export const UnknownPayoutsHalfWay: Story = {
  args: {
    events: offerOf('nullPayouts').events,
    reward: dollars,
    progress: progressOf(offerOf('nullPayouts').events, twoDaysAgo),
    now,
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('meter', { name: /^1 of \d steps, \$.* of \$.* plus rewards not stated$/ }),
    ).toBeVisible();
  },
};

/** Without a reward the progress is told in steps. */
export const WithoutRewardHalfWay: Story = {
  args: { reward: undefined, progress: progressOf(bingo, twoDaysAgo), now },
  beforeEach: quietWarnings,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter', { name: '1 of 6 steps' })).toBeVisible();
  },
};

/** A partner's data may be anything. What cannot be read was not done. */
export const UnreadableProgress: Story = {
  args: {
    events: game(),
    progress: { 'step-1': 'yes', 'step-2': { at: 'tomorrow' }, 'step-9': twoDaysAgo } as unknown as Progress,
    now,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem').map(stateOf)).toEqual(['available', 'locked', 'locked', 'locked']);
  },
};

/** The same deadline, by the clocks of the visitor's. */
export const InBerlin: Story = {
  args: { ...HalfWay.args, timeZone: 'Europe/Berlin', locale: 'en-GB' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Finish by 30 Nov 2026, 19:03 CET')).toBeVisible();
  },
};

export const LongTextHalfWay: Story = {
  args: { ...LongText.args, progress: progressOf(offerOf('longText').events, twoDaysAgo), now },
  globals: { width: 'compact' },
  play: LongText.play,
};

export const RightToLeftHalfWay: Story = {
  args: {
    ...RightToLeft.args,
    progress: progressOf(offerOf('rightToLeft').events, { ...twoDaysAgo, status: 'paid' }),
    now,
  },
  globals: { direction: 'rtl' },
};

export const EveryStateDark: Story = { args: EveryState.args, globals: { scheme: 'dark' } };

export const EveryStateNarrow: Story = { args: EveryState.args, globals: { width: 'compact' } };
