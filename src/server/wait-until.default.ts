/** Sees to it that work goes on when the request that began it has been answered. Here it does so by itself. */
export function waitUntil(_work: Promise<unknown>): void {}
