import type { Reward } from 'gokart-offers-react';
import { ar, arList } from 'gokart-offers-react/locales/ar';

/** Every word in Arabic. */
export const arabic = { ...ar, ...arList };

/** Points in Arabic, with all its plural forms. */
export const arabicCoins: Reward = {
  pointsPerUnit: 1000,
  unit: { zero: 'عملة', one: 'عملة', two: 'عملتان', few: 'عملات', many: 'عملة', other: 'عملة' },
};
