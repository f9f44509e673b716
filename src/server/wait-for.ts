/** When to stop waiting. */
export interface WaitLimits {
  /** Rejects with its reason when it is aborted. */
  signal: AbortSignal | undefined;
  /** The longest to wait, in milliseconds. */
  limitMs: number;
  /** What to reject with after that. */
  late: () => Error;
}

/** A longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits for work that others may wait for as well: whoever stops waiting does not stop the work. */
export async function waitFor<T>(work: Promise<T>, { signal, limitMs, late }: WaitLimits): Promise<T> {
  // Nobody may be left to hear of its failure.
  work.catch(() => {});
  signal?.throwIfAborted();
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    timer = setTimeout(() => reject(late()), Math.min(limitMs, LONGEST_TIMER_MS));
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
