import { afterAll, afterEach, beforeEach, expect } from 'vitest';

type Method = 'debug' | 'error' | 'info' | 'log' | 'warn';
interface Call {
  method: Method;
  text: string;
}
interface Expectation {
  method: Method;
  pattern: RegExp | string;
  met: boolean;
}

const METHODS: readonly Method[] = ['debug', 'error', 'info', 'log', 'warn'];

let unexpected: Call[] = [];
let expectations: Expectation[] = [];

const toText = (part: unknown): string => {
  if (part instanceof Error) return part.stack ?? part.message;
  if (typeof part === 'string') return part;
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
};

/** Fills in `%s` and its like, as React passes its warnings that way. */
const format = ([first, ...rest]: readonly unknown[]): string => {
  if (typeof first !== 'string') return [first, ...rest].map(toText).join(' ');
  const parts = [...rest];
  const filled = first.replace(/%[sdifoOc]/g, (token) => (parts.length > 0 ? toText(parts.shift()) : token));
  return [filled, ...parts.map(toText)].join(' ');
};

const matches = (text: string, pattern: RegExp | string) =>
  typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);

const record = (method: Method, text: string) => {
  const expectation = expectations.find((each) => each.method === method && matches(text, each.pattern));
  if (expectation) expectation.met = true;
  else unexpected.push({ method, text });
};

/**
 * Allows the running test to print: every call of `console[method]` whose text matches is swallowed.
 * The test fails when none came. Call it before the code that prints.
 */
export function expectConsole(method: Method, pattern: RegExp | string): void {
  expectations.push({ method, pattern, met: false });
}

/**
 * Makes unexpected console output fail the test that caused it, with what was printed.
 * The console is replaced once, so output between two tests is laid to the next one, or to the file after its last.
 */
export function guardConsole(): void {
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => record(method, format(args));
  }

  beforeEach(() => {
    expectations = [];
  });

  const takeUnexpected = () => {
    const printed = unexpected.map(({ method, text }) => `console.${method}: ${text}`);
    unexpected = [];
    return printed;
  };

  afterEach(() => {
    const missing = expectations
      .filter(({ met }) => !met)
      .map(({ method, pattern }) => `console.${method}: ${pattern}`);
    expectations = [];
    expect(takeUnexpected(), 'unexpected console output; allow it with expectConsole()').toEqual([]);
    expect(missing, 'console output that was expected and did not come').toEqual([]);
  });

  afterAll(() => expect(takeUnexpected(), 'console output after the last test').toEqual([]));
}
