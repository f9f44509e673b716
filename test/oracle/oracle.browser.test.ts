import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { visit } from './generate/visits.js';
import { disagreementsOf, print } from './print.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many offers are compared, and from which seed they are made. `npm run test:oracle` sets both. */
    oracle: { offers: number; seed: number };
  }
}

/** So many that a batch takes some seconds, and a shrunk counterexample some more. */
const BATCH = 250;

const { offers, seed } = inject('oracle');
const batches = Array.from({ length: Math.ceil(offers / BATCH) }, (_, index) => ({
  seed: seed + index,
  numRuns: Math.min(BATCH, offers - index * BATCH),
}));

it.each(batches)(
  'what $numRuns pages say of made-up offers is true (seed $seed)',
  (batch) => {
    const failed = fc.check(
      fc.property(visit, (each) => disagreementsOf(each).length === 0),
      { ...batch, interruptAfterTimeLimit: 240_000 },
    );
    const [counterexample] = failed.counterexample ?? [];
    expect(counterexample ? `seed ${batch.seed}\n\n${print(counterexample)}` : '').toBe('');
    expect(failed.numRuns).toBe(batch.numRuns);
  },
  300_000,
);
