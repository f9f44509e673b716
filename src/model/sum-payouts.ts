import { type ExactAmount, toExact, toNumber, toUnits } from './decimal.js';

/** What payouts come to. Has no currency; `null` where none is known. */
export interface PayoutSum {
  /** The sum in units of 10^-12. */
  units: bigint | null;
  /** The sum as a number: the nearest one that is not more, for sums that no number can hold. */
  amount: number | null;
  /** The sum with every digit, for `formatReward`: only so do shown parts never come to more than a shown sum. */
  exact: ExactAmount | null;
  /** How many of them are known. */
  known: number;
}

/** Adds published payouts, exactly. One that is `null`, negative or not finite counts as unknown. */
export function sumPayouts(payouts: readonly (number | null)[]): PayoutSum {
  const known = payouts.map(toUnits).filter((units) => units !== null);
  const units = known.length > 0 ? known.reduce((sum, each) => sum + each) : null;
  return {
    units,
    amount: units === null ? null : toNumber(units),
    exact: units === null ? null : toExact(units),
    known: known.length,
  };
}
