/** A value that several entries share. */
export interface Repeated {
  value: string | number;
  /** Where they stand in the answer. */
  indexes: number[];
}

/** The values that several entries have, first to last; what is not stated is nobody's. */
export function findRepeated<T extends { index: number }>(
  entries: readonly T[],
  pick: (entry: T) => string | number | null | undefined,
): Repeated[] {
  const places = new Map<string | number, number[]>();
  for (const entry of entries) {
    const value = pick(entry);
    if (value == null) continue;
    const indexes = places.get(value);
    if (indexes) indexes.push(entry.index);
    else places.set(value, [entry.index]);
  }
  return [...places].filter(([, indexes]) => indexes.length > 1).map(([value, indexes]) => ({ value, indexes }));
}
