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
    if (!(value instanceof Promise)) return next(value);
    return failed ? value.then(next).catch(failed) : value.then(next);
  } catch (error) {
    if (failed) return failed(error);
    throw error;
  }
}
