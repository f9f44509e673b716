import { describe, type Reader } from './read.js';
import type { DecodeIssue } from './types.js';

/** An answer of 10,000 odd events must not become 80,000 issues. */
const MAX_ISSUES = 1000;

/** Gathers what was not as the contract says. */
export class IssueLog {
  readonly #issues: DecodeIssue[] = [];
  #more = 0;

  /** Notes one; `value` is only described. */
  add(path: string, expected: string, value: unknown): void {
    this.addWords(path, expected, describe(value));
  }

  /** Notes one whose `received` is already in words. */
  addWords(path: string, expected: string, received: string): void {
    if (this.#issues.length < MAX_ISSUES) this.#issues.push({ path, expected, received });
    else this.#more++;
  }

  /** All of them; past {@link MAX_ISSUES} the rest are counted in a last one. */
  list(): DecodeIssue[] {
    if (this.#more === 0) return this.#issues;
    return [...this.#issues, { path: '', expected: `at most ${MAX_ISSUES} issues`, received: `${this.#more} more` }];
  }
}

/** A value under the first of its names that is present; a `null` yields to an alias that has more to say. */
export function find(from: Record<string, unknown>, names: readonly string[]): { name: string; value: unknown } {
  let found: string | undefined;
  for (const name of names) {
    const value = from[name];
    if (value === undefined || !Object.hasOwn(from, name)) continue;
    if (value !== null) return { name, value };
    found ??= name;
  }
  return found === undefined ? { name: names[0] as string, value: undefined } : { name: found, value: null };
}

/** Reads one field, and notes an issue when it is absent or not readable. */
export function readField<T>(
  from: Record<string, unknown>,
  names: readonly string[],
  reader: Reader<T>,
  path: string,
  log: IssueLog,
): T {
  const { name, value } = find(from, names);
  const read = value === undefined ? undefined : reader.read(value);
  if (reader.isPartial?.(value)) log.addWords(`${path}${name}`, reader.expected, 'some of it something else');
  if (read !== undefined) return read;
  log.add(`${path}${name}`, reader.expected, value);
  return reader.fallback;
}
