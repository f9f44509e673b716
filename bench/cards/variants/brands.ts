/** The two brands that a page changes between. */
export const BRANDS = [
  { accent: '#0b6b50', surface: '#ffffff' },
  { accent: '#7a1fa2', surface: '#fff8f0' },
] as const;

/** What the card says its amounts in. */
export const REWARD = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } } as const;
