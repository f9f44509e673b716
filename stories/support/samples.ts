import type { Offer, Reward } from 'gokart-offers-react';
import { createSampleOffers, type SampleName } from 'gokart-offers-react/testing';

/** Every sample, its videos served by Storybook itself, also where it is built into a folder of a site. */
export const samples = createSampleOffers({
  mediaBase: new URL(`${import.meta.env.BASE_URL}media`, document.baseURI).href,
});

/** The offer of a sample, as a partner publishes it. */
export const offerOf = (name: SampleName): Offer => samples[name].offer;

/** The same offer from a partner without a handler, who publishes the tracking link. */
export const directOfferOf = (name: SampleName): Offer => ({
  ...offerOf(name),
  trackingUrl: String(samples[name].wire.trackingUrl),
});

/** Points of a partner's own. */
export const coins: Reward = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

/** Money. */
export const dollars: Reward = { currency: 'USD' };

/** Samples to choose from. Not the hostile one: on its way to the controls it breaks them, and it has a story of its own. */
const { hostileHtml: _, ...choices } = samples;

/** A control to choose a sample by name. */
export const offerControl = {
  control: 'select',
  options: Object.keys(choices),
  mapping: Object.fromEntries(Object.entries(choices).map(([name, { offer }]) => [name, offer])),
} as const;

/** A control to choose a reward. */
export const rewardControl = {
  control: 'select',
  options: ['coins', 'dollars', 'euros', 'none'],
  mapping: { coins, dollars, euros: { currency: 'EUR' }, none: undefined },
} as const;
