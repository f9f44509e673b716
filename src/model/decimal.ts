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

/** The amount as plain digits with at most `places` of them after the point, the rest cut off: `12.50`. */
export function toDigits(units: bigint, places: number): string {
  const digits = String(units).padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE, places - SCALE || undefined);
  return digits.slice(0, -SCALE) + (places > 0 ? `.${fraction}` : '');
}

/** The amount with every digit it has. */
export function toExact(units: bigint): ExactAmount {
  return toDigits(units, SCALE).replace(/\.?0+$/, '') as ExactAmount;
}

/** A number that is not more, and as near as one can be or the next below. */
export function toNumber(units: bigint): number {
  const nearest = Number(toDigits(units, SCALE));
  return (toUnits(nearest) ?? BigInt(nearest) * ONE) > units ? nearest * (1 - Number.EPSILON) : nearest;
}
