import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferCard, OfferHelp } from 'gokart-offers-react';
import { expect } from 'storybook/test';
import { done, NOW, progressOf } from './support/progress.js';
import { coins, offerControl, offerOf } from './support/samples.js';

const bingo = offerOf('sixStepLadder');
const long = offerOf('longText');

const meta = {
  title: 'Review/Layout',
  component: OfferCard,
  args: {
    offer: bingo,
    reward: coins,
    baseUrl: '/api/offers',
    now: NOW,
    progress: progressOf(bingo, done(6, 'paid'), done(4)),
    help: <OfferHelp />,
  },
  argTypes: { offer: offerControl, help: { control: false } },
} satisfies Meta<typeof OfferCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story on a page of these styles; `.own` is around the card. */
const on = (css: string, story: Story = {}): Story => ({
  ...story,
  decorators: [
    (Card) => (
      <div className="own">
        <style>{css}</style>
        <Card />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  },
});

const names = { offer: long, progress: progressOf(long, done(2, 'paid')) };
const SPACED_OUT = `
  .own .gko * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  .own .gko p { margin-block-end: 2em !important }`;

/** The narrowest there is: a sidebar. */
export const Sidebar = on('.own { inline-size: 240px }', { globals: { width: 'compact' } });

/** A name of 200 characters and words without a place to break, in the narrowest there is. */
export const LongNames = on('.own { inline-size: 240px }', { args: names, globals: { width: 'compact' } });
export const LongNamesWide: Story = { args: names, globals: { width: 'wide' } };

/** Text as a visitor may space it out to read it more easily (WCAG 2.2, 1.4.12). */
export const SpacedOut = on(SPACED_OUT);
export const SpacedOutCompact = on(SPACED_OUT, { args: names, globals: { width: 'compact' } });

/** Text at twice its size (WCAG 2.2, 1.4.4): the layout follows the room for text. */
export const LargeText = on('.own { font-size: 32px }');
export const LargeTextWide = on('.own { font-size: 32px }', { globals: { width: 'wide' } });

/** Distances and corners at both ends of what a brand may ask for. */
export const Dense = on('.own { --gko-density: 0.5; --gko-radius: 0 }');
export const Airy = on('.own { --gko-density: 2; --gko-radius: 40px }');

/**
 * To see how it prints, open this story on its own and print it: black on white, the terms open, one picture, nothing to
 * press. The same offer in a dark brand comes out alike.
 */
export const Print: Story = {};
