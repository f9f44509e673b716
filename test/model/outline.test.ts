import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEventLadder } from '../../src/model/event-ladder.js';
import { outlineLadder } from '../../src/model/ladder-outline.js';
import { getOfferTimeline } from '../../src/model/offer-timeline.js';
import { outlineTimeline } from '../../src/model/timeline-outline.js';
import { buildEvent } from '../../src/testing/builders.js';

const days = fc.option(fc.nat(40));
const events = fc.array(
  fc
    .record({
      id: fc.string(),
      displayOrder: fc.option(fc.nat(3)),
      completionSequence: fc.option(fc.integer({ min: -1, max: 4 })),
      minTimeSincePrevious: days,
      deadlineDays: days,
      pendingDays: days,
      payout: fc.option(fc.constantFrom(0, 1, 2.5)),
    })
    .map((event) => buildEvent(event)),
  { maxLength: 6 },
);
const instant = fc.option(
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString()),
);

describe('what a card shows of an offer before anything is known of the visitor', () => {
  it('is the order that the ladder has', () => {
    fc.assert(
      fc.property(events, (list) => {
        const bare = ({ event, isFirst }: { event: unknown; isFirst: boolean }) => ({ event, isFirst });
        const { rungs, anyTime } = getEventLadder(list);
        expect(outlineLadder(list)).toEqual({
          rungs: rungs.map(({ sequence, steps }) => ({ sequence, steps: steps.map(bare) })),
          anyTime: anyTime.map(bare),
        });
      }),
    );
  });

  it('is the timeline without progress, at every instant', () => {
    fc.assert(
      fc.property(events, days, instant, instant, instant, (list, pendingDays, launchDate, expiryDate, now) => {
        const offer = { events: list, pendingDays, launchDate, expiryDate };
        const time = now === null ? null : Date.parse(now);
        expect(outlineTimeline(offer, time)).toEqual(getOfferTimeline(offer, { now }));
      }),
      { numRuns: 500 },
    );
  });
});
