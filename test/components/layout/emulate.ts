import { cdp } from 'vitest/browser';

/** What a visitor's system or the medium asks of a page. */
export interface Preferences {
  media?: 'print' | 'screen';
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-contrast'?: 'more' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/** Makes the browser answer media queries so; what is left out is as it was before any call. */
export async function emulate({ media = 'screen', ...features }: Preferences = {}): Promise<void> {
  await (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    media: media === 'screen' ? '' : media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
