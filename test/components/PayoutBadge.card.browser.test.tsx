import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import type { Reward } from '../../src/i18n/reward.js';
import { getTotalPayout } from '../../src/model/total-payout.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { exact, isAtMost, plus, readShown, times } from '../i18n/exact.js';

const payout = fc.oneof(
  fc.nat(1_000_000).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 1e12, max: 1e13, noNaN: true }),
);
const event = fc.record({
  payout: fc.option(payout),
  completionSequence: fc.option(fc.nat(4)),
  repeatable: fc.constantFrom(true, false, null),
  isDone: fc.boolean(),
});
const offer = fc.record({
  payout: fc.option(payout),
  offerType: fc.constantFrom('SingleEvent', 'MultiEvent', null),
  events: fc.array(event, { maxLength: 8 }),
});
const kind = fc.oneof(
  fc.constantFrom(['USD', 2] as const, ['JPY', 0] as const, ['KWD', 3] as const).map(([currency, places]) => ({
    reward: { currency } as Reward,
    places,
    worth: exact(1),
  })),
  fc.double({ min: 0.001, max: 1000, noNaN: true }).map((pointsPerUnit) => ({
    reward: { pointsPerUnit, unit: { one: 'coin', other: 'coins' } } as Reward,
    places: 0,
    worth: exact(pointsPerUnit),
  })),
);

it('amounts read back from a whole card: none above what was published, the steps never above the total', () => {
  fc.assert(
    fc.property(offer, kind, fc.constantFrom('en', 'de', 'ar-EG'), (some, { reward, places, worth }, locale) => {
      const events = some.events.map(({ isDone: _, ...rest }, index) =>
        buildEvent({ id: `e${index}`, name: `Step ${index}`, displayOrder: index, ...rest }),
      );
      const shown = buildOffer({ ...some, events, creatives: [] });
      const done = some.events.flatMap(({ isDone }, index) =>
        isDone ? [[`e${index}`, { at: shown.asOf ?? '' }]] : [],
      );
      const { container } = render(
        <OfferCard
          offer={shown}
          reward={reward}
          locale={locale}
          progress={Object.fromEntries(done)}
          now="2026-11-22T12:00:00Z"
          baseUrl="/api/offers"
        />,
      );
      const find = (selector: string) => [...container.querySelectorAll(selector)];
      const steps = find('.gko-step-payout:not([data-unknown])').map((element) => {
        const name = element.closest('li')?.textContent ?? '';
        const { payout } = events[Number(/Step (\d)/.exec(name)?.[1])] ?? {};
        return { amount: readShown(element.textContent, places), published: times(exact(payout ?? Number.NaN), worth) };
      });
      const [total, ...more] = find('.gko-payout-amount').map((element) => readShown(element.textContent, places));
      cleanup();

      expect(steps.length).toBe(events.filter((each) => each.payout !== null).length);
      for (const { amount, published } of steps) expect(isAtMost(amount, published)).toBe(true);
      expect(more).toEqual([]);
      expect(total === undefined).toBe(steps.length === 0 && some.payout === null);
      if (!total) return;

      expect(isAtMost(steps.map(({ amount }) => amount).reduce(plus, exact(0)), total)).toBe(true);
      expect(isAtMost(total, times(exact(getTotalPayout(shown).exact as `${number}`), worth))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
