/**
 * Goes on with a value: at once where it is there, else when it comes. `async` would always make it wait.
 *
 * @param failed takes the place of what was thrown, here or later. Without it that is thrown on.
 */
export function goOn<T, R>(
  begin: () => T | Promise<T>,
  next: (value: T) => R | Promise<R>,
  failed?: (error: unknown) => R | Promise<R>,
): R | Promise<R> {
  try {
    const value = begin();
    if (!isLater(value)) return next(value);
    const later = Promise.resolve(value).then(next);
    return failed ? later.catch(failed) : later;
  } catch (error) {
    if (failed) return failed(error);
    throw error;
  }
}

/** Not `instanceof`: a promise may be another realm's. */
function isLater<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null)?.then === 'function';
}
