import { DAY, daysAfter } from './dates.js';
import { isMore, NOTHING } from './exact.js';
import { isCompleted, type TrueStep } from './steps.js';
import type { TrueEvent, TrueOffer } from './wire.js';

/** Whether an offer runs: from its launch date until its expiry date. */
export function trueOfferState({ launch, expiry }: TrueOffer, now: number): 'not-started' | 'running' | 'ended' {
  if (expiry !== null && now >= expiry) return 'ended';
  if (launch !== null && now < launch) return 'not-started';
  return 'running';
}

/** By when something must be done. */
export interface TrueDeadline {
  /** `null`: nobody knows yet from when it counts. */
  at: number | null;
  days: number;
}

/** Whether the contract says from when this event's deadline counts: "the completion of the sequence-1 event". */
const hasDeadline = ({ sequence, deadlineDays }: TrueEvent): boolean =>
  deadlineDays !== null && (sequence === null || sequence > 1);

/**
 * The different deadlines of what can still be done, first to last. `start`: the completion of the sequence-1 event, or
 * of when the visitor began, which is not later.
 */
export function trueDeadlines(
  events: readonly TrueEvent[],
  start: number | null,
  isGuess: boolean,
  now: number,
  expiry: number | null,
): TrueDeadline[] {
  const deadlines = events.filter(hasDeadline).map(({ deadlineDays }) => {
    const days = deadlineDays ?? 0;
    const at = start === null ? null : daysAfter(start, days);
    if (at === null || (isGuess && at <= now)) return { at: null, days };
    return { at: expiry === null ? at : Math.min(at, expiry), days };
  });
  const seen = new Set<string>();
  return deadlines
    .sort((a, b) => a.days - b.days)
    .filter(({ at, days }) => {
      const same = at === null ? `${days} days` : `at ${at}`;
      return !seen.has(same) && seen.add(same);
    });
}

/** Whether an event may pay something. */
const mayPay = ({ payout }: TrueEvent): boolean => payout === null || isMore(payout, NOTHING);

/** What holds up the last reward: of an offer whose steps all pay nothing it is the offer's, for all of them. */
function holdingUp<T extends { event: TrueEvent }>(steps: readonly T[]): T[] {
  return steps.some(({ event }) => mayPay(event)) ? steps.filter(({ event }) => mayPay(event)) : [...steps];
}

/** What is still to be done. What was rejected may be done again, but no reward waits for that. */
export const isToDo = ({ isOpen, state }: TrueStep): boolean => isOpen && state !== 'rejected';

/** How long a reward stays pending, at the least that is true. */
export interface TruePending {
  /** The longest pending time of what is still to be done, in days; `null` where nothing is. */
  days: number | null;
  /** The same, of what was done too. */
  longest: number | null;
  /** The latest instant at which what was completed becomes due; `null` where nothing is pending. */
  due: number | null;
  /** Whether something that was done becomes due on a day that no calendar has. */
  isBeyond: boolean;
  /** Whether something to be done may be done at any time, so that nobody knows a date. */
  isUnbounded: boolean;
  /** Whether something that holds the reward up does not say for how long, or is pending beyond that. */
  isUnknown: boolean;
}

const greatest = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((number) => number !== null);
  return known.length > 0 ? Math.max(...known) : null;
};

/** Until when rewards are pending, for what can be done and what was. `first`: the steps nothing counts before. */
export function truePending(
  offer: TrueOffer,
  all: readonly TrueStep[],
  now: number,
  first: readonly TrueStep[],
): TruePending {
  // "One offer, `pendingTime`: days a reward stays pending": of an offer without events nothing else says it.
  if (all.length === 0) {
    const days = offer.expiry !== null && now >= offer.expiry ? null : offer.pendingDays;
    return { days, longest: days, due: null, isBeyond: false, isUnbounded: true, isUnknown: false };
  }
  const pendingOf = ({ event }: TrueStep) => event.pendingDays ?? offer.pendingDays;
  const steps = holdingUp(all);
  const open = steps.filter(isToDo);
  const done = steps.filter((step) => isCompleted(step) && step.state !== 'paid');
  const dues = done.map((step) => {
    const days = pendingOf(step);
    const due = days === null || step.completed === null ? null : daysAfter(step.completed, days);
    const isOverdue = step.state === 'pending' && (due === null || due <= now);
    return { due, isUnknown: days === null || isOverdue };
  });
  return {
    days: greatest(open.map(pendingOf)),
    longest: greatest([...open, ...done].map(pendingOf)),
    due: greatest(dues.map(({ due }) => (due !== null && due > now ? due : null))),
    isBeyond: dues.some(({ due }) => due === null),
    isUnbounded: open.some((step) => step.event.deadlineDays === null && !first.includes(step)),
    isUnknown: dues.some(({ isUnknown }) => isUnknown) || open.some((step) => pendingOf(step) === null),
  };
}

/** "In 90 days": whole units that are left, in days while there are two, then hours, then minutes. */
export function trueLeft(at: number, now: number): { count: number; unit: 'day' | 'hour' | 'minute' } | null {
  const left = at - now;
  if (left <= 0) return null;
  const days = Math.floor(left / DAY);
  if (days >= 2) return { count: days, unit: 'day' };
  const hours = Math.floor(left / 3_600_000);
  return hours >= 2 ? { count: hours, unit: 'hour' } : { count: Math.floor(left / 60_000), unit: 'minute' };
}
