import type { Theme } from '../../src/index.js';
import type { Payload } from './payloads/payload.js';

/** The tokens of a theme by what CSS makes of them; all take whatever text. */
const TOKENS = [
  ...[
    'accent',
    'surface',
    'text',
    'font',
    'radius',
    'density',
    'onAccent',
    'accentText',
    'quiet',
    'line',
    'cardBorder',
  ],
  ...['cardShadow', 'mediaRatio', 'mediaFit', 'mediaGround', 'mediaRadius', 'titleFont', 'titleWeight', 'titleSize'],
  ...[
    'payoutGround',
    'payoutText',
    'payoutBorder',
    'stepLine',
    'linkGround',
    'linkText',
    'linkBorder',
    'linkRadius',
    'termsBorder',
  ],
];

/** For each payload a theme that has it in every token, and in what is the name of none. */
export function themesOf(payloads: readonly Payload[]): Theme[] {
  return payloads.map(({ text }) => {
    const names = [...TOKENS, 'notAToken', 'background', 'constructor', `x;${text}`];
    return Object.fromEntries(names.map((name) => [name, text])) as Theme;
  });
}
