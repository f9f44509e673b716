import { isObject, type Note, type Reader, readFields } from './read.js';

/** How the entries of a list are read. */
export interface ListRules<T> {
  /** What an entry is, for an id made up: `event` makes `event-1`. */
  kind: string;
  /** Names of an entry's fields. */
  names: { [Field in keyof T]: string };
  /** Readers of an entry's fields. */
  readers: { [Field in keyof T]: Reader<T[Field] | null> };
  /** The field without which an entry cannot be used and is left out. */
  required: keyof T;
  /** The order they come in. */
  sort(entries: T[]): T[];
}

/** A reader of a list of entries with ids that differ. */
export function listReader<T extends { id: string }>(rules: ListRules<T>): Reader<T[]> {
  const { kind, names, readers, required, sort } = rules;
  return {
    expected: 'a list',
    fallback: [],
    read(value, note) {
      if (!Array.isArray(value)) return undefined;
      const entries: T[] = [];
      for (const [index, item] of value.entries()) {
        const noteHere: Note = (where, ...words) => note(`[${index}]${where && '.'}${where}`, ...words);
        const entry = isObject(item) ? (readFields(item, names as never, readers as never, noteHere) as T) : null;
        if (entry?.[required]) entries.push(entry);
        else noteHere('', 'an entry that can be used', 'one that cannot, which was left out');
      }
      return sort(tellApart(entries, kind, note));
    },
  };
}

/** Gives an id to those without one, and another to those whose id is taken: `x`, `x~2`, `x~3`. */
function tellApart<T extends { id: string | null }>(entries: T[], kind: string, note: Note): T[] {
  const sent = new Set(entries.map(({ id }) => id));
  const used = new Set<string>();
  const lastSuffix = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const wanted = entry.id ?? `${kind}-${index + 1}`;
    let id = wanted;
    for (let suffix = lastSuffix.get(wanted) ?? 1; used.has(id) || (id !== entry.id && sent.has(id)); ) {
      id = `${wanted}~${++suffix}`;
      lastSuffix.set(wanted, suffix);
    }
    if (entry.id !== null && entry.id !== id) note('', 'ids that differ', 'the same id twice');
    used.add(id);
    entry.id = id;
  }
  return entries;
}
