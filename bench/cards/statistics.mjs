// What is made of numbers.

/** The middle one, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

/**
 * Each variant beside another one, round by round: what else the machine does meets both of a round, so that the median
 * of the ratios says more than the ratio of the medians.
 */
export function ratioTo(base, numbers) {
  return median(numbers.map((number, round) => number / base[round]));
}
