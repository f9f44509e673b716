import { warnOnce } from '../internal/warn-once.js';
import { type ExactAmount, multiplyUnits, toExact, toNumber, toUnits, toWhole } from '../model/decimal.js';
import { formatNumber, formatter, selectPlural } from './format-message.js';
import type { Reward } from './reward.js';

declare const process: { env: { NODE_ENV?: string } };

/** How {@link formatReward} writes. */
export interface FormatRewardOptions {
  /** BCP 47 language tag. @default 'en' */
  locale?: string | undefined;
}

/**
 * A published payout as the visitor reads it: `$12.50`, `26,250 coins`. Rounded down, never up: to the currency's
 * minor unit (ISO 4217, from `Intl`), or to whole points. What is less than one of these reads as none, `0 coins`: it is
 * what a visitor can count on, and the steps' total may still have it in it.
 *
 * @param payout what was published; for a sum its `exact` amount, as a number of many digits would round.
 * @returns `null` when there is nothing that could be truthfully shown: no `reward`, an unknown currency code, a payout
 * that is negative or 10^21 and more, `pointsPerUnit` that is not above 0, no words for the unit, a reward function that
 * throws or gives no text. The developer is told once.
 * @example
 * formatReward(26.25, { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } }) // '26,250 coins'
 */
export function formatReward(
  payout: number | ExactAmount,
  reward: Reward | undefined,
  { locale = 'en' }: FormatRewardOptions = {},
): string | null {
  const units = toUnits(payout);
  let text: unknown;
  let failure: unknown = 'it gives no text, has no `unit.other`, or a `pointsPerUnit` that is no amount above 0';
  try {
    if (reward && units !== null) text = format(payout, units, reward, locale);
  } catch (error) {
    failure = error;
  }
  if (typeof text === 'string' && text.trim()) return text;
  if (process.env.NODE_ENV !== 'production') tell(units !== null, reward, failure);
  return null;
}

const REMEDY =
  "Pass reward={{ currency: 'USD' }} or reward={{ pointsPerUnit, unit }} to OfferProvider or to the component.";

function tell(isAmount: boolean, reward: unknown, failure: unknown): void {
  const why = failure instanceof Error || typeof failure === 'string' ? failure : 'it throws';
  const [problem, remedy] = !reward
    ? ['a payout has no currency of its own', REMEDY]
    : isAmount
      ? [`\`reward\` cannot be used: ${why}`, REMEDY]
      : ['a payout is negative, 10^21 or more, or no number', 'Pass null for one that is not known.'];
  warnOnce(`no amount is shown, because ${problem}. ${remedy}`);
}

function format(payout: number | ExactAmount, units: bigint, reward: Reward, locale: string): unknown {
  if (typeof reward === 'function') return reward(typeof payout === 'number' ? payout : toNumber(units), locale);
  // Strings keep every digit; a number would be rounded to a binary fraction first.
  if ('currency' in reward) {
    const { currency } = reward;
    const money = formatter('NumberFormat', locale, { style: 'currency', currency, roundingMode: 'trunc' });
    const text = money.format(toExact(units));
    // Right to left, Intl ends with the currency: without a mark after it the sign of `US$` would change its side.
    return /^\u200f.*\$$/.test(text) ? `${text}\u200e` : text;
  }
  const rate = toUnits(reward.pointsPerUnit);
  if (!rate) return null;
  const points = toWhole(multiplyUnits(units, rate));
  // No plural rule asks for more than the last twelve digits, nor holds a number exactly more than fifteen.
  const count = points.length > 15 ? `1${points.slice(-12)}` : points;
  const unit: unknown = selectPlural(reward.unit, Number(count), locale);
  return typeof unit === 'string' ? `${formatNumber(points, locale)} ${unit}` : null;
}
