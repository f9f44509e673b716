import { chooseScheme, type PaintedScheme, splitOutside } from './choose-scheme.js';
import { readColor, type Unreadable } from './read-color.js';
import type { Theme } from './theme.js';

/** Whether only a page knows what a value makes: keywords that every property takes, and functions. */
export const isOfPage = (text: string) =>
  /^(inherit|unset|revert|revert-layer)$/i.test(text) || /(?<![\w-])(var|env)\(/i.test(text);
const isMath = (text: string) => /^(calc|min|max|clamp)\(/i.test(text);

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const isPositive = (text: string) => isMath(text) || (NUMBER.test(text) && Number(text) > 0);

/** A length or a share of one, not below zero: `8px`. Only a border's width may be `0` without a unit. */
const isLength = (text: string) => isMath(text) || /^\+?(\d+\.?\d*|\.\d+)([a-z]{1,5}|%)$/i.test(text);
const isZero = (text: string) => NUMBER.test(text) && Number(text) === 0;

const WIDTH = /^(thin|medium|thick)$/i;
const STYLE = /^(none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset)$/i;

/** Whether CSS has this color, be it one that only a page knows. */
const isColor = (text: string, scheme: PaintedScheme) => {
  const read = readColor(text, scheme);
  return 'linear' in read || read.isOfPage === true;
};

/** The parts of a `border` in one scheme, in whichever order they stand; `null` where it is none. */
export function readBorder(value: string, scheme: PaintedScheme) {
  const border: { width?: string; style?: string; color?: string } = {};
  for (const part of splitOutside(chooseScheme(value, scheme) ?? '(', /\s/)) {
    const kind = STYLE.test(part)
      ? 'style'
      : WIDTH.test(part) || isZero(part) || (isLength(part) && !part.includes('%'))
        ? 'width'
        : isColor(part, scheme) && 'color';
    if (!kind || border[kind] !== undefined) return null;
    border[kind] = part;
  }
  const { width = 'medium', style = 'none', color = 'currentcolor' } = border;
  return { color, isDrawn: !/^(none|hidden)$/i.test(style) && Number.parseFloat(width) !== 0 };
}

/** Each shadow: two to four lengths, which may be below zero, `inset` and a color. */
const isShadow = (value: string, scheme: PaintedScheme) =>
  /^none$/i.test(value) ||
  splitOutside(value, /,/).every((shadow) => {
    const rest = splitOutside(shadow, /\s/).filter((part) => !/^inset$/i.test(part));
    const lengths = rest.filter((part) => isLength(part.replace(/^-/, '')) || isZero(part));
    const others = rest.filter((part) => !lengths.includes(part));
    return (
      lengths.length > 1 && lengths.length < 5 && others.length < 2 && others.every((each) => isColor(each, scheme))
    );
  });

type Rule = readonly [needs: string, example: string, isValid: (text: string, scheme: PaintedScheme) => boolean];

const LENGTH: Rule = ['a length with a unit', '8px', isLength];
const CORNERS: Rule = [
  'one to four lengths with a unit',
  '8px',
  (text) => splitOutside(text, /[\s/]/).every((part) => isLength(part) || isZero(part)),
];
const COLOR: Rule = ['a color', '#0001', isColor];
const BORDER: Rule = ['a border', '1px solid #ddd', (text, scheme) => readBorder(text, scheme) !== null];

/** What CSS can make of a token that is no judged color. Fonts are not here: any name may be one. */
const RULES: { readonly [Token in keyof Theme]?: Rule } = {
  radius: LENGTH,
  density: ['a number above zero, without a unit', '0.85', isPositive],
  line: COLOR,
  cardBorder: BORDER,
  cardShadow: ['a shadow', '0 1px 2px #0003', isShadow],
  mediaRatio: [
    'a ratio',
    '4 / 3',
    (text) =>
      splitOutside(text.replace(/^auto(?=\s|$)|\sauto$/i, ''), /\//).every(isPositive) && text.split('/').length < 3,
  ],
  mediaFit: [
    'how a picture fills its place',
    'contain',
    (text) => /^(fill|contain|cover|none|scale-down)$/i.test(text),
  ],
  mediaRadius: CORNERS,
  titleWeight: [
    'a weight, 1 to 1000',
    '600',
    (text) => /^(normal|bold|bolder|lighter)$/i.test(text) || (isPositive(text) && !(Number(text) > 1000)),
  ],
  titleSize: [
    'a length with a unit',
    '1.25em',
    (text) => /^((xx?-)?small|medium|(x{1,3}-)?large|smaller|larger)$/i.test(text) || isLength(text),
  ],
  payoutBorder: BORDER,
  stepLine: COLOR,
  linkBorder: BORDER,
  linkRadius: CORNERS,
  termsBorder: BORDER,
};

/** Why the value of a token is none that CSS can use in one scheme, or `null`: in general, not to the last detail. */
export function syntaxFault(token: string, value: string, scheme: PaintedScheme): Unreadable | null {
  const rule = RULES[token as keyof Theme];
  const text = value.length > 1000 ? null : chooseScheme(value, scheme);
  if (!rule || (text !== null && (isOfPage(text) || rule[2](text, scheme)))) return null;
  const [needs, example] = rule;
  return {
    what: `is ${JSON.stringify(value.slice(0, 60))}`,
    why: `CSS needs ${needs} here`,
    remedy: `Write it as in ${example}`,
  };
}
