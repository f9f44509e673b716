import { warnOnce } from '../internal/warn-once.js';
import { multiplyUnits, toDigits, toUnits } from '../model/decimal.js';
import { formatNumber, formatter, selectPlural } from './format-message.js';
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
  try {
    if (reward) return format(payout, units, reward, locale);
    if (process.env.NODE_ENV !== 'production') tell('a payout has no currency of its own');
  } catch (error) {
    if (process.env.NODE_ENV !== 'production') tell(`\`reward\` cannot be used: ${error}`);
  }
  return null;
}

function tell(problem: string): void {
  warnOnce(
    `no amount is shown, because ${problem}. Pass reward={{ currency: 'USD' }} or ` +
      'reward={{ pointsPerUnit, unit }} to OfferProvider or to the component.',
  );
}

function format(payout: number, units: bigint, reward: Reward, locale: string): string {
  if (typeof reward === 'function') return String(reward(payout, locale));
  // Strings keep every digit; a number would be rounded to a binary fraction first.
  if ('currency' in reward) {
    const { currency } = reward;
    const money = formatter(currency, locale, (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency }));
    return money.format(toDigits(units, money.resolvedOptions().maximumFractionDigits ?? 2) as `${number}`);
  }
  const rate = toUnits(reward.pointsPerUnit);
  if (rate === null) throw new RangeError('pointsPerUnit is no amount');
  const points = toDigits(multiplyUnits(units, rate), 0) as `${number}`;
  return `${formatNumber(points, locale)} ${selectPlural(reward.unit, Number(points), locale)}`;
}
