/*
 * Exact amounts: whole numbers of 10^-12. Binary fractions would make 0.1 + 0.2 more than was published. Whatever is
 * finer than that is cut off, so an amount never grows.
 */

/** Digits after the point. */
const SCALE = 12;
const ONE = 10n ** BigInt(SCALE);

/** An amount as plain digits, of any length: `26.25`. Sums of numbers can need more of them than a number holds. */
export type ExactAmount = `${number}`;

/**
 * An amount of at least 0 in units of 10^-12; `null` for what is none: negative, not finite, a number of 10^21 and more,
 * or no amount at all.
 */
export function toUnits(amount: number | ExactAmount | null): bigint | null {
  // Above 10^21 and below 10^-6, numbers are written with an exponent.
  const text = typeof amount === 'number' ? (amount < 1e-6 ? amount.toFixed(20) : String(amount)) : amount;
  const parts = typeof text === 'string' && /^(\d+)(?:\.(\d+))?$/.exec(text);
  return parts ? BigInt(parts[1] + (parts[2] ?? '').slice(0, SCALE).padEnd(SCALE, '0')) : null;
}

/** The product of two amounts. */
export function multiplyUnits(a: bigint, b: bigint): bigint {
  return (a * b) / ONE;
}

/** What of the amount is whole, the rest cut off: `12`. */
export function toWhole(units: bigint): ExactAmount {
  return String(units / ONE) as ExactAmount;
}

/** The amount with every digit it has: `12.5`. */
export function toExact(units: bigint): ExactAmount {
  const digits = String(units).padStart(SCALE + 1, '0');
  return `${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`.replace(/\.?0+$/, '') as ExactAmount;
}

/** A number that is not more, and as near as one can be or the next below. */
export function toNumber(units: bigint): number {
  const nearest = Number(toExact(units));
  return (toUnits(nearest) ?? BigInt(nearest) * ONE) > units ? nearest * (1 - Number.EPSILON) : nearest;
}
