/**
 * Readers of one value each: what the contract says stands there, and how to make a value of ours from what came.
 * `undefined` means "not readable"; `null` and `[]` mean "nothing stated".
 */
export interface Reader<T> {
  /** In words, for an issue. */
  expected: string;
  /** What stands for the field when it is absent or unreadable. */
  fallback: T;
  /** The value, or `undefined`. */
  read(value: unknown): T | undefined;
  /** Whether {@link read} left something of the value out. */
  isPartial?(value: unknown): boolean;
}

type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What kind of value it is, in words: never the value itself, which may be a secret. */
export function describe(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is not finite';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function reader<T>(expected: string, read: (value: unknown) => T | null | undefined): Reader<T | null> {
  return { expected, fallback: null, read: (value) => (value === null ? null : read(value)) };
}

/** Text without NUL and outer white space; blank text states nothing. */
export const text = reader('text', (value) =>
  typeof value === 'string' ? value.replaceAll('\0', '').trim() || null : undefined,
);

/** A number, also one sent as a numeric string. */
function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** An amount: a number of at least 0. */
export const amount = reader('a number of at least 0', (value) => {
  const number = toNumber(value);
  return number !== undefined && number >= 0 ? Math.abs(number) : undefined;
});

/** A count, such as days: a whole number of at least 0. */
export const count = reader('a whole number of at least 0', (value) => {
  const number = toNumber(value);
  return Number.isSafeInteger(number) && (number as number) >= 0 ? Math.abs(number as number) : undefined;
});

/** A position: a whole number. */
export const position = reader('a whole number', (value) => {
  const number = toNumber(value);
  return Number.isSafeInteger(number) ? (number as number) + 0 : undefined;
});

/** True or false, also as a word. */
export const flag = reader('true or false', (value) => {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
});

/** An instant in ISO 8601; one without an offset is in UTC, as the vendor's are. */
export const instant = reader('a date and time in ISO 8601', (value) => {
  const match =
    typeof value === 'string' &&
    /^(\d{4})-\d\d-\d\d(?:([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(value.trim());
  if (!match) return undefined;
  // .NET writes "not set" as the year 1.
  if (match[1] === '0001') return null;
  const [day, time, offset] = [match[0].slice(0, 10), match[2] ?? 'T00:00', match[3] ?? 'Z'];
  const milliseconds = Date.parse(
    `${day}T${time.slice(1)}${offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`,
  );
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
});

/** One entry of a list of texts; codes are sometimes sent as numbers. */
function toEntry(item: unknown): string | null | undefined {
  return typeof item === 'number' && Number.isFinite(item) ? String(item) : text.read(item);
}

/** A list of short texts, also a single one. Other things in it are left out. */
export const texts: Reader<string[]> = {
  expected: 'a list of text',
  fallback: [],
  read(value) {
    const entries = (Array.isArray(value) ? value : [value]).map(toEntry);
    if (!Array.isArray(value) && entries[0] === undefined) return undefined;
    return entries.filter((entry) => typeof entry === 'string');
  },
  isPartial: (value) => Array.isArray(value) && value.some((item) => toEntry(item) === undefined),
};

/** A JSON object, as it is. */
export const object = reader('an object', (value) => (isObject(value) ? value : undefined));

/** A URL in its normal form, by the rule given; the field states nothing when it is another kind of link. */
export function url(expected: string, normalise: (text: string) => string | null): Reader<string | null> {
  return reader(expected, (value) => {
    if (typeof value !== 'string') return undefined;
    return value.trim() === '' ? null : (normalise(value.trim()) ?? undefined);
  });
}
