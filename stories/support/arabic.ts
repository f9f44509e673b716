import type { Reward } from 'gokart-offers-react';

export { ar as arabic } from 'gokart-offers-react/locales/ar';

/** Points in Arabic, with all its plural forms. */
export const arabicCoins: Reward = {
  pointsPerUnit: 1000,
  unit: { zero: 'عملة', one: 'عملة', two: 'عملتان', few: 'عملات', many: 'عملة', other: 'عملة' },
};
