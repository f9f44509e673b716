import type { MinTimeUnit, Progress, StepState } from 'gokart-offers-react';
import { type Told, toldOf } from './completions.js';
import { DAY, daysAfter } from './dates.js';
import { toAnyTime, toRungs } from './order.js';
import type { TrueEvent } from './wire.js';

/** What is known besides the events. Instants in milliseconds since 1970; `null`: not stated. */
export interface Situation {
  progress: Progress;
  now: number;
  unit: MinTimeUnit | null;
  launch: number | null;
  expiry: number | null;
}

/** How one event truly stands. */
export interface TrueStep {
  event: TrueEvent;
  state: StepState;
  /** Whether it can be completed: now, later, or again after a rejection. */
  isOpen: boolean;
  /** Whether nothing before it stands in its way. */
  isReady: boolean;
  /** Whether it cannot be completed any more, or again. */
  isClosed: boolean;
  /** Whether it is not completed and never will be, so that nothing after it counts. */
  isDead: boolean;
  /** How many completions of it count. */
  times: number;
  /** Whether it was done before it could count. */
  isEarly: boolean;
  /** Until when it counts; `null` where nothing says. */
  deadline: number | null;
  /** From when it counts, while it waits. */
  opens: number | null;
  /** When its reward is due, while that is pending and known. */
  due: number | null;
  /** When it was completed; `null` where it was not, or nobody knows when. */
  completed: number | null;
}

/** A step, and what those after it need to know. */
interface Judged extends TrueStep {
  /** The completion that counts for what follows; `null` where none does. */
  counted: Told | null;
}

const UNITS = { minutes: 60_000, hours: 3_600_000, days: DAY };

const isKnown = (time: number | null): time is number => time !== null;

const latest = (steps: readonly Judged[]): number | null => {
  const times = steps.map(({ counted }) => counted?.at ?? null).filter(isKnown);
  return times.length > 0 ? Math.max(...times) : null;
};

/** How each event stands: rung after rung, as "an event counts only after the ones before it". */
export function trueSteps(
  events: readonly TrueEvent[],
  situation: Situation,
): { rungs: TrueStep[][]; anyTime: TrueStep[]; start: number | null } {
  /** The completion of the sequence-1 event, from which deadlines count; of several such events the first. */
  let start: number | null = null;
  const rungs: Judged[][] = [];
  for (const { sequence, events: together } of toRungs(events)) {
    const isAfterStart = sequence > 1;
    const rung = together.map((event) => judge(event, rungs, isAfterStart ? start : null, situation));
    rungs.push(rung);
    if (sequence !== 1) continue;
    const firsts = rung.flatMap(({ counted }) => (counted ? [counted.at] : []));
    start = firsts.every(isKnown) && firsts.length > 0 ? Math.min(...firsts) : null;
  }
  const anyTime = toAnyTime(events).map((event) => judge(event, [], start, situation));
  return { rungs, anyTime, start };
}

/** How one event stands after the rungs before it. */
function judge(event: TrueEvent, before: readonly Judged[][], start: number | null, situation: Situation): Judged {
  const { now, unit, launch, expiry, progress } = situation;
  // "`startsAt`: before that no step can be completed", whatever a clock that is ahead says.
  const isReached = before.flat().every(({ counted }) => counted !== null) && !(isKnown(launch) && now < launch);
  const isCutOff = before.flat().some(({ isDead }) => isDead);

  // "Counted from the completion of the sequence-1 event", and nothing counts once the offer has ended.
  const days = start === null || event.deadlineDays === null ? null : daysAfter(start, event.deadlineDays);
  const deadline = isKnown(days) && isKnown(expiry) ? Math.min(days, expiry) : days;

  // The rung before "is completed with the last of them": nobody knows when, where one has no date.
  const rung = before.at(-1) ?? [];
  const previous = rung.some(({ counted }) => counted?.at === null) ? null : latest(rung);
  const rest = unit && isKnown(previous) && event.minTime !== null ? event.minTime * UNITS[unit] : 0;
  const rested = isKnown(previous) && rest > 0 ? previous + rest : null;
  const opens = Math.max(...[launch, latest(before.flat()), rested].filter(isKnown), Number.NEGATIVE_INFINITY);
  const isOver = (time: number) => (isKnown(expiry) && time >= expiry) || (isKnown(deadline) && time > deadline);

  const told = toldOf(event, progress, now);
  const isCounted = ({ at, status }: Told) =>
    status === 'paid' ||
    status === 'pending' ||
    (status === null && isReached && at !== null && at >= opens && !isOver(at));
  const counted = told.filter(isCounted);
  const rejected = told.filter(({ status }) => status === 'rejected');
  const isEarly = told.some((each) => each.status === null && !isCounted(each) && each.at !== null && !isOver(each.at));

  const first = counted[0] ?? null;
  // Of one that repeats the last that counts tells how it stands, of another the first; a rejected one where none counts.
  const telling = (event.isRepeatable ? counted.at(-1) : first) ?? rejected.at(-1) ?? null;

  // Somebody's clock is ahead: what was done too late by it is over.
  const isLate = told.some(({ at, status }) => status === null && at !== null && isOver(at));
  // Never: it would count only after its own deadline.
  const isNever = rung.every(({ counted }) => counted !== null) && isKnown(rested) && isOver(rested);
  const isClosed = isOver(now) || isLate || isNever;
  const base = {
    event,
    deadline,
    times: event.isRepeatable ? counted.length : Math.min(counted.length, 1),
    isEarly: false,
    opens: null,
    due: null,
    completed: null,
    isOpen: false,
    isReady: false,
    isClosed: isClosed || isCutOff,
    isDead: false,
    counted: first,
  };
  if (telling?.status === 'rejected') {
    const isAgain = event.isRepeatable && !isClosed && !isCutOff;
    return {
      ...base,
      state: 'rejected',
      isOpen: isAgain,
      isReady: isAgain && isReached,
      isEarly: isAgain && isEarly,
      isDead: !isAgain,
      completed: telling.at,
    };
  }
  if (telling) {
    const days = event.pendingDays ?? 0;
    const due = telling.at === null || event.pendingDays === null ? null : daysAfter(telling.at, days);
    // Longer than any calendar goes is pending for good.
    const isPending = days > 0 && telling.at !== null && (due === null || now < due);
    const state = telling.status ?? (isPending ? 'pending' : 'done');
    return {
      ...base,
      state,
      completed: telling.at,
      due: state === 'pending' && isKnown(due) && now < due ? due : null,
    };
  }
  if (isClosed) return { ...base, state: 'missed', isDead: true };
  if (isCutOff) return { ...base, state: 'locked', isDead: true };
  if (!isReached) return { ...base, state: 'locked', isOpen: true, isEarly };
  if (isKnown(rested) && now < rested)
    return { ...base, state: 'waiting', isOpen: true, opens: rested, isReady: true, isEarly };
  return { ...base, state: 'available', isOpen: true, isReady: true, isEarly };
}

/** Those that pay, or are going to. */
const COMPLETED: readonly StepState[] = ['done', 'pending', 'paid'];

/** Whether a step is completed. */
export const isCompleted = ({ state }: TrueStep): boolean => COMPLETED.includes(state);

/** What to do next: on the lowest rung that is not completed what can be done, else what waits; else what can be done at any time. */
export function nextOf({ rungs, anyTime }: { rungs: TrueStep[][]; anyTime: TrueStep[] }): TrueStep | null {
  const lowest = rungs.find((rung) => !rung.every(({ times }) => times > 0)) ?? [];
  const can = (steps: readonly TrueStep[]) =>
    steps.find(({ state, isReady }) => isReady && (state === 'available' || state === 'rejected'));
  return can(lowest) ?? lowest.find(({ state }) => state === 'waiting') ?? can(anyTime) ?? null;
}
