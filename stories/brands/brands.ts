/** Names of the brands: each is a plain style sheet beside this file, `.brand-{name} { … }`, but `none`, which sets nothing. */
export const BRANDS = ['none', 'bank', 'game', 'newspaper', 'neon', 'contrast', 'dashboard', 'pastel'] as const;

/** One of the brands. */
export type Brand = (typeof BRANDS)[number];
