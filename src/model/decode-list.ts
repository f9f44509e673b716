import { isObject } from './is-object.js';
import { type FieldTable, type Note, type Reader, readFields } from './read.js';

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
    expected: 'list',
    fallback: [],
    read(value, note) {
      if (!Array.isArray(value)) return undefined;
      const entries: T[] = [];
      for (const [index, item] of value.entries()) {
        const noteHere: Note = (where, ...words) => note(`[${index}]${where && '.'}${where}`, ...words);
        const entry = isObject(item) ? (readFields(item, fields, noteHere) as T) : null;
        if (entry?.[required]) entries.push(entry);
        else noteHere('', 'usable entry', 'another, left out');
      }
      return sort(tellApart(entries, kind));
    },
  };
}

/** Gives an id to those without one, and another to those whose id is taken: the third `x` becomes `x~3`. */
function tellApart<T extends { id: string | null }>(entries: T[], kind: string): T[] {
  const sent = new Set(entries.map(({ id }) => id));
  const used = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    let id = entry.id ?? `${kind}-${index + 1}`;
    while (used.has(id) || (id !== entry.id && sent.has(id))) id += `~${index + 1}`;
    used.add(id);
    entry.id = id;
  }
  return entries;
}
