import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferTimeline } from 'gokart-offers-react';
import { buildEvent, buildOffer } from 'gokart-offers-react/testing';
import { expect, waitFor, within } from 'storybook/test';
import { arabic } from './support/arabic.js';

const NOW = '2026-11-22T12:00:00Z';

/** A game of three steps: install, level 10 within a week, level 20 within a month. Rewards are pending for a week. */
const game = buildOffer({
  offerType: 'MultiEvent',
  payout: null,
  pendingDays: 7,
  launchDate: '2026-01-01T00:00:00Z',
  events: [
    buildEvent({ id: 'install', name: 'Install and open the game', payout: 0 }),
    buildEvent({ id: 'level-10', name: 'Reach level 10', completionSequence: 2, deadlineDays: 7 }),
    buildEvent({ id: 'level-20', name: 'Reach level 20', completionSequence: 3, deadlineDays: 30 }),
  ],
});
const single = buildOffer({ events: [], pendingDays: 14 });
const began = { install: { at: '2026-11-20T18:03:00Z' } };

const meta = {
  title: 'Parts/OfferTimeline',
  component: OfferTimeline,
  args: { offer: game, now: NOW },
  argTypes: {
    offer: { control: false },
    progress: { control: 'object' },
    startedAt: { control: 'text' },
    now: { control: 'text' },
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    timeZone: { control: 'select', options: ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'] },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof OfferTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

type Play = NonNullable<Story['play']>;

/** What every line says, as it is read; what is known of a visitor may take a moment. */
const says =
  (...lines: string[]): Play =>
  ({ canvas }) =>
    waitFor(async () => {
      const items = within(canvas.getByRole('list', { name: 'Dates' })).getAllByRole('listitem');
      await expect(items.map((item) => item.textContent?.replace(/[\u00a0\u202f]/g, ' '))).toEqual(lines);
    });

/** Nobody has begun, so deadlines count from the first step. */
export const BeforeTheFirstStep: Story = {
  play: says(
    'First deadline 7 days after the first step',
    'Finish within 30 days of the first step',
    'Reward pending for 7 days after you finish',
  ),
};

/** The first step is completed: every date is known. */
export const Begun: Story = {
  args: { progress: began, offer: { ...game, expiryDate: '2026-12-31T00:00:00Z' } },
  play: says(
    'Next deadline Nov 27, 2026, 6:03 PM UTC · in 5 days',
    'Finish by Dec 20, 2026, 6:03 PM UTC · in 28 days',
    'Reward pending until Dec 27, 2026 at the latest',
    'Ends Dec 31, 2026, 12:00 AM UTC · in 38 days',
  ),
};

/** No progress, but the partner knows when the visitor went there: not later than the first step. */
export const SinceTheVisit: Story = {
  args: { startedAt: '2026-11-20T18:00:00Z' },
  play: says(
    'Next deadline Nov 27, 2026, 6:00 PM UTC · in 5 days',
    'Finish by Dec 20, 2026, 6:00 PM UTC · in 28 days',
    'Reward pending until Dec 27, 2026 at the latest',
  ),
};

export const Finished: Story = {
  args: {
    progress: { ...began, 'level-10': { at: '2026-11-21T10:00:00Z' }, 'level-20': { at: '2026-11-22T10:00:00Z' } },
  },
  play: says('Reward pending until Nov 29, 2026 at the latest'),
};

export const NotStarted: Story = {
  args: { offer: { ...single, launchDate: '2026-11-22T18:00:00Z', expiryDate: '2026-12-24T00:00:00Z' } },
  play: says(
    'Starts Nov 22, 2026, 6:00 PM UTC · in 6 hours',
    'Ends Dec 24, 2026, 12:00 AM UTC · in 31 days',
    'Reward pending for 14 days after you finish',
  ),
};

export const EndsInEightDays: Story = {
  args: { offer: { ...single, expiryDate: '2026-11-30T22:00:00Z' } },
  play: says('Ends Nov 30, 2026, 10:00 PM UTC · in 8 days', 'Reward pending for 14 days after you finish'),
};

export const EndsInMinutes: Story = {
  args: { offer: { ...single, expiryDate: '2026-11-22T12:05:30Z' } },
  play: says('Ends Nov 22, 2026, 12:05 PM UTC · in 5 minutes', 'Reward pending for 14 days after you finish'),
};

export const EndsNow: Story = {
  args: { offer: { ...single, expiryDate: '2026-11-22T12:00:30Z', pendingDays: 0 } },
  play: says('Ends Nov 22, 2026, 12:00 PM UTC · in less than a minute', 'No pending time after you finish'),
};

/** What was completed before is still pending. */
export const Ended: Story = {
  args: {
    offer: { ...game, expiryDate: '2026-11-22T00:00:00Z' },
    progress: { ...began, 'level-10': { at: '2026-11-21T10:00:00Z' } },
  },
  play: says('Ended Nov 22, 2026, 12:00 AM UTC', 'Reward pending until Nov 28, 2026 at the latest'),
};

/** The offer ends before its last deadline does: nothing is promised beyond. */
export const EndsBeforeTheDeadline: Story = {
  args: { progress: began, offer: { ...game, expiryDate: '2026-12-01T00:00:00Z' } },
  play: says(
    'Next deadline Nov 27, 2026, 6:03 PM UTC · in 5 days',
    'Finish by Dec 1, 2026, 12:00 AM UTC · in 8 days',
    'Ends Dec 1, 2026, 12:00 AM UTC · in 8 days',
    'Reward pending until Dec 8, 2026 at the latest',
  ),
};

/** In the visitor's zone, which the dates name. */
export const Berlin: Story = {
  args: { progress: began, timeZone: 'Europe/Berlin', locale: 'de' },
  globals: { width: 'compact' },
};

/** The visitor's own clock: goes on by itself, at most once a minute. */
export const Live: Story = {
  args: { now: undefined, offer: { ...single, expiryDate: new Date(Date.now() + 3_600_000).toISOString() } },
};

/** Nothing is known, so nothing is shown. */
export const NothingKnown: Story = {
  args: { offer: { ...single, pendingDays: null } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-timeline')).toBeNull();
  },
};

export const RightToLeft: Story = {
  args: { ...Begun.args, locale: 'ar-EG', messages: arabic.OfferTimeline, lang: 'ar' },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: Begun.args, globals: { scheme: 'dark' } };
