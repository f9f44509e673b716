/**
 * Resolves after so many milliseconds, or never when told `Infinity`; rejects with the signal's reason as soon as the
 * signal is aborted, as `fetch` does.
 */
export function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort, { once: true });
    if (milliseconds === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
  });
}
