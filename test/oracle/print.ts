import { compare } from './compare/compare.js';
import type { Disagreement } from './compare/disagreements.js';
import type { Visit } from './generate/visits.js';

/** What a page gets wrong of one visit; that it cannot be shown at all is wrong too. */
export function disagreementsOf(visit: Visit): Disagreement[] {
  try {
    return compare(visit);
  } catch (error) {
    return [{ about: 'the page', page: `throws ${error}`, truth: 'can be shown' }];
  }
}

/** A counterexample for people: what differs first, then everything that it takes to see it again. */
export function print({ wire, ...visit }: Visit): string {
  const lines = disagreementsOf({ wire, ...visit }).map(
    ({ about, page, truth }) => `  ${about}\n    the page:  ${page}\n    the truth: ${truth}`,
  );
  return `${lines.join('\n')}\n\n  the visit: ${JSON.stringify(visit, null, 2)}\n\n  the offer: ${JSON.stringify(wire, null, 2)}`;
}
