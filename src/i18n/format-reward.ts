import { warnOnce } from '../internal/warn-once.js';
import { multiply, toDecimal, toDigits, unitsAt } from '../model/decimal.js';
import { selectPlural } from './format-message.js';
import type { Reward } from './reward.js';

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
  if (!reward) {
    warnOnce(
      'no amount is shown, because a payout has no currency of its own. ' +
        "Pass reward={{ currency: 'USD' }} or reward={{ pointsPerUnit, unit }} to OfferProvider or to the component.",
    );
    return null;
  }
  const amount = toDecimal(payout);
  if (amount === null || amount.units < 0n) return null;
  try {
    if (typeof reward === 'function') return String(reward(payout, locale));
    if ('currency' in reward) {
      const format = currencyFormat(locale, reward.currency);
      const digits = toDigits(amount, format.resolvedOptions().maximumFractionDigits ?? 2);
      // A string keeps every digit; a number would be rounded to a binary fraction first.
      return format.format(digits as Intl.StringNumericLiteral);
    }
    const rate = toDecimal(reward.pointsPerUnit);
    if (rate === null || rate.units < 0n) throw new RangeError('pointsPerUnit is not a number of at least 0');
    const points = unitsAt(multiply(amount, rate), 0);
    return `${new Intl.NumberFormat(locale).format(points)} ${selectPlural(reward.unit, Number(points), locale)}`;
  } catch (error) {
    warnOnce(
      `no amount is shown, because \`reward\` cannot be used: ${error instanceof Error ? error.message : error}`,
    );
    return null;
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making an `Intl.NumberFormat` costs more than using one, and a page shows many amounts. */
function currencyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    formats.set(key, format);
  }
  return format;
}
