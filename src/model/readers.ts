import { toIso, toTime } from './instant.js';
import type { Reader } from './read.js';
import { parseRichText } from './rich-text/parse-rich-text.js';
import { withoutNoise } from './text.js';
import type { RichTextNode } from './types.js';
import { isUuid } from './uuid.js';

/** A reader of a field that may state nothing. */
export function reader<T>(expected: string, read: Reader<T | null>['read']): Reader<T | null> {
  return { expected, fallback: null, read };
}

/** A reader of text that a rule puts into its normal form, or refuses with `null`. Blank text states nothing. */
export function textReader(expected: string, normalise: (text: string) => string | null): Reader<string | null> {
  return reader(expected, (value) => {
    if (typeof value !== 'string') return undefined;
    const text = withoutNoise(value).trim();
    return text === '' ? null : (normalise(text) ?? undefined);
  });
}

/** A reader of numbers, also those sent as numeric strings, that pass a test. */
function numberReader(expected: string, test: (number: number) => boolean): Reader<number | null> {
  return reader(expected, (value) => {
    const isNumeric = typeof value === 'string' && /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(value);
    const number = isNumeric ? Number(value) : value;
    // Minus zero would not survive JSON.
    return typeof number === 'number' && Number.isFinite(number) && test(number) ? number || 0 : undefined;
  });
}

/** Text without NUL, halves of surrogate pairs and outer white space. */
export const text = textReader('text', (value) => value);
/** A UUID in lower case. */
export const uuid = textReader('UUID', (value) => (isUuid(value) ? value.toLowerCase() : null));
/** An amount. */
export const amount = numberReader('number from 0', (number) => number >= 0);
/** A number of days or things. */
export const count = numberReader('whole number from 0', (number) => Number.isSafeInteger(number) && number >= 0);
/** A place in an order. */
export const position = numberReader('whole number', Number.isSafeInteger);
/** Whatever object it is. */
export const object = reader('object', (value) =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined,
);

/** True or false, also as a word. */
export const flag = reader('true or false', (value) => {
  // Not of an object: its own `toString`, sent as data, could not be called.
  const word = typeof value === 'object' ? '' : String(value).trim().toLowerCase();
  return /^(true|false)$/.test(word) ? word === 'true' : undefined;
});

/** An instant in ISO 8601; one without an offset is in UTC, as the vendor's are. */
export const instant = reader('ISO 8601 instant', (value) => {
  if (typeof value !== 'string') return undefined;
  const time = toTime(value);
  // .NET writes "not set" as the year 1.
  return time === null ? (/^\s*0001-/.test(value) ? null : undefined) : toIso(time);
});

/** A list of short texts, also a single one; codes are sometimes sent as numbers. Other things in it are left out. */
export const texts: Reader<string[]> = {
  expected: 'list of text',
  fallback: [],
  read(value, note) {
    const entries = (Array.isArray(value) ? value : [value])
      .map((entry) => (typeof entry === 'number' ? String(entry) : entry))
      .filter((entry) => entry !== null);
    const usable = entries.filter((entry) => typeof entry === 'string');
    if (!Array.isArray(value) && usable.length === 0) return undefined;
    if (usable.length < entries.length) note('', 'list of text', 'partly something else');
    return usable.map((entry) => withoutNoise(entry).trim()).filter(Boolean);
  },
};

/** HTML, or a tree of ours. */
export const richText: Reader<RichTextNode[] | null> = reader('HTML or rich text tree', (value, note) => {
  const { nodes, issues } = parseRichText(value);
  for (const { expected, received } of issues) note('', expected, received);
  return nodes;
});
