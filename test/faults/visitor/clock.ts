import { onTestFinished, vi } from 'vitest';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Ten minutes past an hour: what is read then has 50 minutes until payouts may change. */
export const START = Date.UTC(2026, 5, 15, 12, 10);

/** Of the browser itself. */
const { setTimeout } = globalThis;
/** How long React, which keeps the browser's own timers, may take beyond the page's time, in milliseconds. */
const PATIENCE = 10_000;

let busy = 0;

/** Keeps the clock of {@link pass} still until it is done. */
export async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  busy++;
  try {
    return await work();
  } finally {
    busy--;
  }
}

/** One task of the browser's, whatever the clock. */
export function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Until no request is under way, and what its answer set off has been done: React has timers of the browser's own. */
async function quiet(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 8));
  while (busy > 0);
}

/** Takes the page's clock and timers over for the running test; they stand still until {@link pass} lets time go by. */
export function holdClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: START });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets so much time go by, in milliseconds; requests take none of it. */
export async function pass(ms: number): Promise<void> {
  await quiet();
  for (let left = ms; left > 0; ) {
    const step = Math.min(left, left > MINUTE ? MINUTE : SECOND);
    vi.advanceTimersByTime(step);
    left -= step;
    await quiet();
  }
}

/** Lets time go by until something holds, or for two minutes; then the time stands still. */
export async function passUntil(holds: () => boolean): Promise<void> {
  await quiet();
  for (let left = 2 * MINUTE; left > 0 && !holds(); left -= SECOND) {
    vi.advanceTimersByTime(left === 2 * MINUTE ? 0 : SECOND);
    await quiet();
  }
  await until(holds);
}

/** Waits until something holds, by the browser's own time; what does not come is for the test to see. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The clock goes on while nothing else does, as in a laptop's sleep. */
export function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}
