import { warnOnce } from '../internal/warn-once.js';
import { multiplyUnits, toDigits, toUnits } from '../model/decimal.js';
import { cached, knownLocale, selectPlural } from './format-message.js';
import type { Reward } from './reward.js';

declare const process: { env: { NODE_ENV?: string } };

/** How {@link formatReward} writes. */
export interface FormatRewardOptions {
  /** BCP 47 language tag. @default 'en' */
  locale?: string;
}

/**
 * A published payout as the visitor reads it: `$12.50`, `26,250 coins`. Rounded down, never up: to the currency's
 * minor unit (ISO 4217, from `Intl`), or to whole points.
 *
 * @returns `null` when there is nothing that could be truthfully shown: no `reward`, an unknown currency code, a payout
 * that is negative or not finite, a reward function that throws. The developer is told once.
 * @example
 * formatReward(26.25, { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } }) // '26,250 coins'
 */
export function formatReward(
  payout: number,
  reward: Reward | undefined,
  { locale = 'en' }: FormatRewardOptions = {},
): string | null {
  const units = toUnits(payout);
  if (units === null) return null;
  let problem = 'a payout has no currency of its own';
  try {
    if (reward) return format(payout, units, reward, knownLocale(locale));
  } catch (error) {
    problem = `\`reward\` cannot be used: ${error}`;
  }
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `no amount is shown, because ${problem}. Pass reward={{ currency: 'USD' }} or ` +
        'reward={{ pointsPerUnit, unit }} to OfferProvider or to the component.',
    );
  }
  return null;
}

function format(payout: number, units: bigint, reward: Reward, locale: string): string {
  if (typeof reward === 'function') return String(reward(payout, locale));
  // A string keeps every digit; a number would be rounded to a binary fraction first.
  const write = (intl: Intl.NumberFormat, places = 0) => intl.format(toDigits(units, places) as `${number}`);
  if ('currency' in reward) {
    const { currency } = reward;
    const intl = cached(`${locale} ${currency}`, () => new Intl.NumberFormat(locale, { style: 'currency', currency }));
    return write(intl, intl.resolvedOptions().maximumFractionDigits);
  }
  const rate = toUnits(reward.pointsPerUnit);
  if (rate === null) throw new RangeError('pointsPerUnit is no amount');
  units = multiplyUnits(units, rate);
  const points = write(cached(`${locale} points`, () => new Intl.NumberFormat(locale)));
  return `${points} ${selectPlural(reward.unit, Number(toDigits(units, 0)), locale)}`;
}
