import { type Declaration, propertyOf } from './declarations.js';
import type { Theme } from './theme.js';

/** Every token that is a color or has one in it, but for the two that the others are derived from. */
const DERIVED = [
  'text',
  'onAccent',
  'accentText',
  'quiet',
  'line',
  'cardBorder',
  'cardShadow',
  'mediaGround',
  'payoutGround',
  'payoutText',
  'payoutBorder',
  'stepLine',
  'linkGround',
  'linkText',
  'linkBorder',
  'termsBorder',
] satisfies (keyof Theme)[];

/**
 * What a theme takes back to the default, before its own declarations: with an accent or a surface it is a brand of its
 * own, and a color that another brand around it chose for other grounds could not be read on these.
 */
export function takenBack(declarations: readonly Declaration[]): Declaration[] {
  const own = new Set(declarations.map(([property]) => property));
  if (!own.has('--gko-accent') && !own.has('--gko-surface')) return [];
  const derived = DERIVED.map(propertyOf).filter((property) => !own.has(property));
  return derived.map((property) => [property, 'initial']);
}
