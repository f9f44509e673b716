/** Notes that something was not as the contract says: where (after the field's own name), what was expected, what came. */
export type Note = (where: string, expected: string, received: string) => void;

/** How to read one field. */
export interface Reader<T> {
  /** What the contract says stands there, for an issue. */
  expected: string;
  /** What stands for the field when it states nothing or cannot be read. */
  fallback: T;
  /** The value, or `undefined` when it cannot be read. Never given `null` or `undefined`. */
  read(value: unknown, note: Note): T | undefined;
}

/** Whether a value is a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What kind of value it is, in words: never the value itself, which may be a secret. */
export function describe(value: unknown): string {
  if (value === undefined) return 'absent';
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return kind === 'null' ? kind : `${/^[ao]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** The name under which a field stands: the first that says something, else the first that is there. */
export function nameIn(from: Record<string, unknown>, names: string): string {
  const all = names.split(' ');
  return all.find((name) => from[name] != null) ?? all.find((name) => name in from) ?? (all[0] as string);
}

/** What a table of readers reads. */
export type Fields<Readers> = { [Field in keyof Readers]: Readers[Field] extends Reader<infer T> ? T : never };

/**
 * Reads fields by a table of names and one of readers. A field that is absent or cannot be read gets its fallback, and
 * a note; `null` states nothing, and is no fault.
 */
export function readFields<Readers extends Record<string, Reader<unknown>>>(
  from: Record<string, unknown>,
  names: { [Field in keyof Readers]: string },
  readers: Readers,
  note: Note,
): Fields<Readers> {
  const fields = {} as Record<string, unknown>;
  for (const field in readers) {
    const { expected, fallback, read } = readers[field] as Reader<unknown>;
    const name = nameIn(from, names[field]);
    const value = from[name];
    const found = value == null ? undefined : read(value, (where, ...words) => note(name + where, ...words));
    if (found === undefined && value !== null) note(name, expected, describe(value));
    fields[field] = found ?? fallback;
  }
  return fields as Fields<Readers>;
}
