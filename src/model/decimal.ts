/*
 * Exact amounts: whole numbers of 10^-12. Binary fractions would make 0.1 + 0.2 more than was published. Whatever is
 * finer than that is cut off, so an amount never grows.
 */

/** Digits after the point. */
const SCALE = 12;
const ONE = 10n ** BigInt(SCALE);

/** An amount of at least 0 in units of 10^-12; `null` for what is none: negative, not finite, or of 10^21 and more. */
export function toUnits(amount: number): bigint | null {
  // Above 10^21 and below 10^-6, numbers are written with an exponent.
  const digits = amount < 1e-6 ? amount.toFixed(20) : String(amount);
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  return whole ? BigInt(whole + fraction.slice(0, SCALE).padEnd(SCALE, '0')) : null;
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

/** The largest number that is not more. */
export function toNumber(units: bigint): number {
  const nearest = Number(toDigits(units, SCALE));
  return (toUnits(nearest) ?? 0n) > units ? nearest * (1 - Number.EPSILON) : nearest;
}
