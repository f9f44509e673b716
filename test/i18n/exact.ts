/** A decimal of any length, as the laws need it: written without the code they check. */
export interface Exact {
  digits: bigint;
  /** How many of the digits are after the point. */
  places: number;
}

/** What a number's own digits say (`0.29`, `1e-7`), not the binary fraction behind them. */
export function exact(amount: number | `${number}`): Exact {
  const [mantissa = '', exponent = '0'] = String(amount).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** The amount in a text: its digits of whatever script, the last `places` of them after the point. */
export function readShown(text: string | null, places: number): Exact {
  if (text === null) throw new Error('no amount is shown');
  // From the first digit to the last, so that points in a name of a currency do not count.
  const digits = [...text].map(digitOf).filter((value) => value !== null);
  return { digits: BigInt(digits.join('')), places };
}

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040];

function digitOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? null : code - zero;
}

function align(a: Exact, b: Exact): [bigint, bigint, number] {
  const places = Math.max(a.places, b.places);
  const scale = (each: Exact) => each.digits * 10n ** BigInt(places - each.places);
  return [scale(a), scale(b), places];
}

export function plus(a: Exact, b: Exact): Exact {
  const [left, right, places] = align(a, b);
  return { digits: left + right, places };
}

export function minus(a: Exact, b: Exact): Exact {
  const [left, right, places] = align(a, b);
  return { digits: left - right, places };
}

export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

export function isAtMost(a: Exact, b: Exact): boolean {
  const [left, right] = align(a, b);
  return left <= right;
}
