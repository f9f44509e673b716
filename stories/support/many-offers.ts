import type { Offer } from 'gokart-offers-react';
import { offerOf } from './samples.js';

const MODELS = (
  ['sixStepLadder', 'singleEvent', 'independentEvents', 'videoAmongImages', 'sharedSequence', 'noCreatives'] as const
).map(offerOf);

/** So many offers, as different as a real list's are, each with an id and a name of its own. */
export const manyOffers = (count: number): Offer[] =>
  Array.from({ length: count }, (_, index) => {
    const model = MODELS[index % MODELS.length] as Offer;
    const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    return { ...model, id, name: `${model.name} ${index + 1}` };
  });
