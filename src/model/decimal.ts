/** An exact decimal: `units` × 10^-`scale`. Binary fractions would make 0.1 + 0.2 more than was published. */
export interface Decimal {
  /** The digits, as a whole number. */
  units: bigint;
  /** How many of them stand after the point. */
  scale: number;
}

/** A finite number as the decimal it is written as; `null` for NaN and the infinities. */
export function toDecimal(value: number): Decimal | null {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) return null;
  const [, whole = '0', fraction = '', exponent = '0'] = match;
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

/** The sum, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** The product, exact. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The same amount in units of 10^-`scale`, rounded towards zero where digits are lost: never more than there was. */
export function unitsAt(value: Decimal, scale: number): bigint {
  const missing = scale - value.scale;
  return missing >= 0 ? value.units * 10n ** BigInt(missing) : value.units / 10n ** BigInt(-missing);
}

/** The amount as plain digits with at most `scale` of them after the point, the rest cut off: `12.5`, `-0.07`. */
export function toDigits(value: Decimal, scale: number): string {
  const units = unitsAt(value, scale);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
}

/** The nearest number that is not larger (for amounts of at least 0). */
export function toNumberDown(value: Decimal): number {
  const nearest = Number(toDigits(value, value.scale));
  const exact = toDecimal(nearest);
  if (exact === null || nearest <= 0) return nearest;
  const scale = Math.max(exact.scale, value.scale);
  return unitsAt(exact, scale) > unitsAt(value, scale) ? previousNumber(nearest) : nearest;
}

/** The next smaller positive double: doubles of one sign are ordered like their bits (IEEE 754). */
function previousNumber(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) - 1n);
  return bits.getFloat64(0);
}
