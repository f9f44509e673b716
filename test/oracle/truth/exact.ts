/** An amount that no arithmetic has rounded: numerator over denominator, which is a power of ten. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export const NOTHING: Exact = { over: 0n, under: 1n };

/** The decimal that stands in the JSON: `12.1` is 121/10, whatever a binary number makes of it. */
export function exactly(number: number): Exact {
  const [digits = '', exponent = '0'] = String(number).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const over = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places > 0 ? { over, under: 10n ** BigInt(places) } : { over: over * 10n ** BigInt(-places), under: 1n };
}

export const times = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });

export const plus = (a: Exact, b: Exact): Exact => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const sum = (amounts: readonly Exact[]): Exact => amounts.reduce(plus, NOTHING);

export const isMore = (a: Exact, b: Exact): boolean => a.over * b.under > b.over * a.under;

/** Of an amount of at least 0, what is whole. */
export const floor = ({ over, under }: Exact): bigint => over / under;

/** For people who read a counterexample. */
export function inWords({ over, under }: Exact): string {
  const rest = String(over % under).padStart(String(under).length - 1, '0');
  return `${over / under}.${rest}`.replace(/\.?0*$/, '') || '0';
}
