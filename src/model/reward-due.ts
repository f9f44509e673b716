import { addDays } from './add-days.js';
import { isOpen } from './deadlines.js';
import type { LadderStep } from './event-ladder.js';
import { toTime } from './instant.js';
import { isDays } from './timeline-outline.js';

/** Until when a reward stays pending at the latest. */
export interface RewardDue {
  /** In milliseconds since 1970; `null` where only the days are known. */
  at: number | null;
  /** Days from the last step. */
  days: number;
  /** When this becomes different by itself, in milliseconds since 1970. */
  changes: number[];
}

/** What the reward depends on besides the steps. */
export interface RewardDueOptions {
  /** The offer's own pending days, for steps that state none. */
  pendingDays: number | null;
  /** The last deadline, in milliseconds since 1970; `null` where not known. */
  finish: number | null;
  /** The instant to tell it for, in milliseconds since 1970; `null` where not known. */
  now: number | null;
  /** Whether the offer has ended, so that nothing more can be completed. */
  isOver: boolean;
}

/**
 * Until when rewards stay pending; `null` where that is not known of every step that pays, or nothing is pending. A step
 * that states no payout may pay; where none pays, the offer does, for all of them. A step that is paid, rejected, missed
 * or blocked holds nothing up.
 *
 * - While something is to be done it is the last deadline and the longest pending time; relative where a step that pays
 *   has no deadline, as it may be done later.
 * - After that it is the latest day on which what was completed is due.
 *
 * Where one is still said to be pending after its days, nobody knows, whatever else is to be done.
 */
export function getRewardDue(steps: readonly LadderStep[], options: RewardDueOptions): RewardDue | null {
  const { pendingDays, finish, isOver } = options;
  // Where the time is not known, nothing has come, and nothing will.
  const now = options.now ?? Number.NEGATIVE_INFINITY;
  if (steps.length === 0) return isOver || !isDays(pendingDays) ? null : { at: null, days: pendingDays, changes: [] };

  const paying = steps.filter(({ event }) => event.payout !== 0);
  const unpaid = (paying.length > 0 ? paying : steps)
    .map((step) => {
      const days = step.event.pendingDays ?? pendingDays;
      return { ...step, isOpen: !isOver && isOpen(step), days, at: addDays(toTime(step.completedAt), days) };
    })
    .filter((step) => step.isOpen || step.state === 'done' || step.state === 'pending');
  const days = Math.max(...unpaid.map((step) => (isDays(step.days) ? step.days : Number.NaN)));
  const isOverdue = unpaid.some(({ state, at }) => state === 'pending' && Number(at) <= now);
  const changes = unpaid.map((step) => Number(step.at)).filter((each) => each > (options.now ?? each));
  // None at all is less than none, and one that is not known leaves nothing known.
  if (!(days >= 0) || isOverdue) return null;

  if (unpaid.some((step) => step.isOpen)) {
    const isBounded = unpaid.every((step) => !step.isOpen || step.isFirst || step.event.deadlineDays !== null);
    return { at: isBounded && days > 0 ? addDays(finish, days) : null, days, changes };
  }
  const at = Math.max(...unpaid.map((step) => step.at ?? Number.NaN));
  if (!(at > now) || days === 0) return null;
  return { at, days, changes };
}
