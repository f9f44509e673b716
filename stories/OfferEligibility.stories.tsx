import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferEligibility, type Visitor } from 'gokart-offers-react';
import { buildOffer, type OfferOverrides } from 'gokart-offers-react/testing';
import { expect, waitFor } from 'storybook/test';
import { arabic } from './support/arabic.js';
import { offerControl } from './support/samples.js';

/** An offer that asks for nothing but this. */
const offerFor = (targeting: OfferOverrides['targeting'], more: OfferOverrides = {}) =>
  buildOffer({ launchDate: null, repeatable: null, ...more, targeting });

const picky = offerFor({ countries: ['US', 'CA'], age: '18-24', devices: ['Android'] });

const EUROPE = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const everyRule = offerFor({
  countries: ['US'],
  states: ['California', 'New York', 'Texas'],
  age: '21+',
  genders: ['Female'],
  devices: ['IOS', 'MacOS', 'Browser'],
});

const meta = {
  title: 'Parts/OfferEligibility',
  component: OfferEligibility,
  args: { offer: picky },
  argTypes: {
    offer: offerControl,
    visitor: { control: 'object' },
    now: { control: 'text' },
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof OfferEligibility>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story that reads as said, and stands so where it is told of a visitor. */
const reads = (text: string | RegExp, status?: 'eligible' | 'ineligible' | 'unknown'): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      const root = canvasElement.querySelector('.gko-eligibility');
      await expect(root).toHaveTextContent(text);
      await expect(root?.getAttribute('data-status') ?? undefined).toBe(status);
    });
  },
});

export const ForWhom: Story = reads('United States and Canada · 18–24 · Android');

export const EveryRule: Story = {
  args: { offer: everyRule },
  ...reads('United States · California, New York, and Texas · 21+ · women · iOS, macOS, and web browsers'),
};

/** The first in the order of the language; the rest opens. */
export const ManyCountries: Story = {
  args: { offer: offerFor({ countries: EUROPE, age: '18+', devices: ['Browser'] }) },
  ...reads('Austria, Belgium, Bulgaria, Croatia, and 23 more'),
};

export const ManyCountriesOpen: Story = {
  ...ManyCountries,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByText(/and 23 more$/));
    await expect(canvasElement.querySelector('details > bdi')).toBeVisible();
  },
};

/** A long list alone. */
export const OnlyCountries: Story = { args: { offer: offerFor({ countries: EUROPE }) } };

/** Nothing is asked of anyone, so there is nothing to say. */
export const ForEveryone: Story = {
  args: { offer: offerFor({ devices: ['All'] }) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-eligibility')).toBeNull();
  },
};

/** Whom it is for is told nothing more. */
export const Eligible: Story = {
  args: { visitor: { country: 'USA', age: 20, device: 'Android' } },
  ...reads(/Android$/, 'eligible'),
};

/** Too little is known to say that it is not. */
export const Unknown: Story = { args: { visitor: { country: 'US' } }, ...reads(/Android$/, 'unknown') };

const ineligible = (visitor: Visitor, text: string, offer = everyRule): Story => ({
  args: { offer, visitor },
  ...reads(text, 'ineligible'),
});

export const WrongCountry = ineligible(
  { country: 'DEU' },
  'Not for you: available only in United States and Canada.',
  picky,
);
export const WrongState = ineligible(
  { state: 'Ohio' },
  'Not for you: available only in California, New York, and Texas.',
);
export const WrongAge = ineligible({ age: 20 }, 'Not for you: only for ages 21+.');
export const WrongGender = ineligible({ gender: 'Male' }, 'Not for you: only for women.');
export const WrongDevice = ineligible(
  { device: 'Android' },
  'Not for this device: only for iOS and macOS.',
  offerFor({ devices: ['IOS', 'MacOS'] }),
);
export const CompletedBefore = ineligible(
  { hasCompleted: true },
  'Not for you again: it counts only once, and you have completed it.',
  offerFor({ age: '18+' }, { repeatable: false }),
);

export const SeveralReasons: Story = {
  args: { offer: everyRule, visitor: { country: 'CA', age: 19, device: 'Android' } },
  ...reads(/available only in United States\..*only for ages 21\+\./, 'ineligible'),
};

/** Outside a card it also says what a card says beside the link. */
export const Ended: Story = {
  args: { offer: { ...picky, expiryDate: '2026-03-01' }, now: '2026-03-02', visitor: {} },
  ...reads('This offer has ended.', 'ineligible'),
};

/** See `Ended`. */
export const NotStarted: Story = {
  args: { offer: { ...picky, launchDate: '2026-03-01' }, now: '2026-02-01', visitor: {} },
  ...reads('This offer has not started yet.', 'ineligible'),
};

/** Shown as it was sent, and excludes nobody. */
export const Unreadable: Story = {
  args: {
    offer: offerFor({ countries: ['Atlantis'], age: 'grown-ups', devices: ['Toaster'] }),
    visitor: { country: 'DE', age: 5, device: 'IOS' },
  },
  ...reads('Atlantis · grown-ups · Toaster', 'eligible'),
};

/** Straight from the API: other codes than those a source publishes are read as soon as their table is loaded. */
export const OtherCodes: Story = {
  args: { offer: offerFor({ countries: ['USA', '124'] }) },
  ...reads('United States and Canada'),
};

export const German: Story = {
  args: { locale: 'de', visitor: { country: 'DE' }, messages: { country: 'Nicht für dich: nur für {list}.' } },
  ...reads('Nicht für dich: nur für Vereinigte Staaten und Kanada.', 'ineligible'),
};

export const RightToLeft: Story = {
  args: { locale: 'ar-EG', messages: arabic.OfferEligibility, visitor: { age: 30 }, lang: 'ar' },
  globals: { direction: 'rtl' },
  ...reads('الولايات المتحدة وكندا · من ١٨ إلى ٢٤ · Android', 'ineligible'),
};

export const Narrow: Story = {
  args: { offer: offerFor({ countries: EUROPE, states: ['Llanfairpwllgwyngyllgogerychwyrndrobwll'], age: '18-24' }) },
  globals: { width: 'compact' },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('.gko-eligibility');
    await expect(root?.scrollWidth).toBeLessThanOrEqual(root?.clientWidth ?? 0);
  },
};

export const Dark: Story = { args: { visitor: { age: 30 } }, globals: { scheme: 'dark' } };
