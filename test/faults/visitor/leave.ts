import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { until } from './clock.js';
import { whatIsHeld } from './ledger.js';
import type { Visit } from './visit.js';

const observersOf = ({ queryClient }: Visit) => {
  const queries = queryClient.getQueryCache().getAll();
  return queries.reduce((sum, query) => sum + query.getObserversCount(), 0);
};

/**
 * Leaves a page, and asserts that nothing of it is left but what its cache keeps for a while, which is then emptied.
 *
 * @param before what was held before the page.
 */
export async function leaveNothing(page: Visit, before: Record<string, number>): Promise<void> {
  const { queryClient } = page;
  page.leave();
  await until(() => observersOf(page) === 0 && queryClient.isFetching() === 0);
  expect([observersOf(page), queryClient.isFetching()]).toEqual([0, 0]);
  queryClient.clear();
  await until(() => JSON.stringify(whatIsHeld()) === JSON.stringify(before));
  expect(whatIsHeld()).toEqual(before);
}

/** Asserts that the browser has forgotten these elements. React keeps the last page's for a while. */
export async function expectCollected(elements: readonly WeakRef<Element>[]): Promise<void> {
  const left = () => elements.filter((element) => element.deref() !== undefined).length;
  for (let rounds = 0; rounds < 5 && left() > 0; rounds++) await cdp().send('HeapProfiler.collectGarbage');
  expect(left(), 'elements that are detached and still there').toBeLessThanOrEqual(1);
}
