/** Ages in whole years, both included; `max` is infinite where there is no upper one. */
export interface AgeRange {
  min: number;
  max: number;
}

/**
 * Reads ages as the API words them: `18-24` with any dash, `18+`, `18 and over`. `null` for anything else, also for a
 * range whose ends are the wrong way round, a single age, or "over 18", which may or may not mean 18 itself.
 */
export function readAgeRange(text: string): AgeRange | null {
  const parts = /^\s*(\d{1,3})\s*(?:[-‐-―−]\s*(\d{1,3})|\+|and over)\s*$/i.exec(text);
  const [min, max] = [Number(parts?.[1]), Number(parts?.[2] ?? Number.POSITIVE_INFINITY)];
  return min <= max ? { min, max } : null;
}
