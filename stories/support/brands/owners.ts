import type { Brand } from '../../brands/brands.js';

/** Whose brand it is, and what their page says above the offers: all invented. */
export const OWNERS: Record<Brand, { name: string; section: string }> = {
  none: { name: 'No brand', section: 'What you get before a token is set' },
  bank: { name: 'Harbour & Vale', section: 'Rewards for your account' },
  game: { name: 'Pogo Planet', section: 'Earn coins!' },
  newspaper: { name: 'The Morning Ledger', section: 'Offers to our readers' },
  neon: { name: 'Nightcall', section: 'Tonight’s drops' },
  contrast: { name: 'Clearline', section: 'Offers for residents' },
  dashboard: { name: 'Opsgrid', section: 'Partner offers' },
  pastel: { name: 'Mellow', section: 'Little treats for you' },
};
