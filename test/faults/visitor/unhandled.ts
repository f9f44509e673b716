import { expect } from 'vitest';
import { task } from './clock.js';

let unhandled: string[] = [];

const toText = (what: unknown) => (what instanceof Error ? (what.stack ?? what.message) : String(what));
const onRejection = ({ reason }: PromiseRejectionEvent) => unhandled.push(`rejection: ${toText(reason)}`);
const onError = ({ error, message }: ErrorEvent) => unhandled.push(`error: ${toText(error ?? message)}`);

window.addEventListener('unhandledrejection', onRejection);
window.addEventListener('error', onError);

/** Forgets what came before. */
export function watchUnhandled(): void {
  unhandled = [];
}

/** Asserts that nothing was thrown that nobody caught. A browser tells of a rejection a task late. */
export async function expectNothingUnhandled(): Promise<void> {
  for (let tasks = 0; tasks < 3; tasks++) await task();
  expect(unhandled).toEqual([]);
}
