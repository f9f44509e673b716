import { type FieldTable, isObject, type Note, type Reader, readFields } from './read.js';

/**
 * A reader of a list of entries.
 *
 * @param kind What an entry is, for an id made up: `event` makes `event-1`.
 * @param fields The entry's fields.
 * @param required The field without which an entry cannot be used and is left out.
 * @param sort The order they come in.
 */
export function listReader<T extends { id: string }>(
  kind: string,
  fields: FieldTable,
  required: keyof T,
  sort: (entries: T[]) => T[],
): Reader<T[]> {
  return {
    expected: 'a list',
    fallback: [],
    read(value, note) {
      if (!Array.isArray(value)) return undefined;
      const entries: T[] = [];
      for (const [index, item] of value.entries()) {
        const noteHere: Note = (where, ...words) => note(`[${index}]${where && '.'}${where}`, ...words);
        const entry = isObject(item) ? (readFields(item, fields, noteHere) as T) : null;
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
