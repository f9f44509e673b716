import type { Reward } from 'gokart-offers-react';

/** What a payout of 1 is to a visitor. */
export const reward: Reward = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };
