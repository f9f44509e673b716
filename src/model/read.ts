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

/** What kind of value it is: never the value itself, which may be a secret. */
export function describe(value: unknown): string {
  if (value === undefined) return 'absent';
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** The name under which a field stands: the first that says something, else the first that is there. */
export function nameIn(from: Record<string, unknown>, names: readonly string[]): string {
  const found = names.find((name) => from[name] != null) ?? names.find((name) => name in from) ?? names[0];
  return found as string;
}

/** Fields by name: how each is read, and its names in the answer where they are not its own. */
export type FieldTable = Record<string, readonly [reader: Reader<unknown>, names?: readonly string[]]>;

/** What a table of fields reads. */
export type FieldsOf<Table extends FieldTable> = {
  -readonly [Field in keyof Table]: Table[Field][0] extends Reader<infer T> ? T : never;
};

/**
 * Reads fields by their table. A field that is absent or cannot be read gets its fallback, and a note; `null` states
 * nothing, and is no fault.
 */
export function readFields<Table extends FieldTable>(
  from: Record<string, unknown>,
  table: Table,
  note: Note,
): FieldsOf<Table> {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(table)) {
    const [{ expected, fallback, read }, names] = table[field] as FieldTable[string];
    const name = names ? nameIn(from, names) : field;
    const value = from[name];
    const found = value == null ? undefined : read(value, (where, ...words) => note(name + where, ...words));
    if (found === undefined && value !== null) note(name, expected, describe(value));
    fields[field] = found ?? fallback;
  }
  return fields as FieldsOf<Table>;
}
