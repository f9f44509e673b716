import type { StepState } from 'gokart-offers-react';
import type { Visit } from '../generate/visits.js';
import type { ReadLadder, ReadStep } from '../page/read-page.js';
import { dayOf, readDateWords } from '../page/read-words.js';
import { NOTHING } from '../truth/exact.js';
import { isCompleted, nextOf, type TrueStep, trueSteps } from '../truth/steps.js';
import { paidBy } from '../truth/total.js';
import type { TrueOffer } from '../truth/wire.js';
import { compareAmount } from './amounts.js';
import { type Findings, toMinute, when } from './disagreements.js';

const WORDS: Record<StepState, readonly string[]> = {
  locked: ['Locked', 'Out of reach: a step before was missed or rejected'],
  available: ['Open', 'Next'],
  waiting: ['Waiting'],
  done: ['Done'],
  pending: ['Done, reward pending'],
  paid: ['Paid'],
  missed: ['Missed: the time for it is over'],
  rejected: ['Rejected: the advertiser decided that it does not count'],
};

/** Before anybody knows what a visitor has done, a step is neither open nor closed. */
const isToDo = (step: TrueStep | undefined): boolean => step?.isOpen ?? true;

/** How one step stands, word for word. */
function compareStep(
  findings: Findings,
  read: ReadStep,
  step: TrueStep,
  isNext: boolean,
  isAfterOthers: boolean,
  { progress, unit, timeZone }: Visit,
): void {
  const about = `step "${read.name}"`;
  const told = progress === null ? undefined : step;
  const { event } = step;
  findings.same(`${about}, state`, read.state ?? 'none', told?.state ?? 'none');
  if (told) {
    const words = WORDS[told.state];
    const expected =
      told.state === 'available' ? words[isNext ? 1 : 0] : words[told.state === 'locked' && told.isDead ? 1 : 0];
    findings.same(`${about}, state in words`, read.stateWords ?? 'none', expected);
  }
  findings.same(`${about}, next`, read.isNext, told !== undefined && isNext);

  const facts = read.facts.filter((fact) => fact !== read.stateWords);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const index = facts.findIndex((fact) => pattern.test(fact));
    return index < 0 ? null : pattern.exec(facts.splice(index, 1)[0] ?? '');
  };
  const number = (found: RegExpExecArray | null) => (found ? Number((found[1] ?? '').replaceAll(',', '')) : null);

  const finish = take(/^Finish by (.*)$/);
  const finishAt = finish && (readDateWords(finish[1] ?? '')?.at ?? Number.NaN);
  const deadline = told && isToDo(told) ? told.deadline : null;
  findings.same(`${about}, deadline`, when(finishAt), when(deadline === null ? null : toMinute(deadline)));

  const within = number(take(/^Within ([\d,]+) days?(?: of the first step)?$/));
  findings.same(`${about}, days to do it in`, within, isToDo(told) && deadline === null ? event.deadlineDays : null);

  const opens = take(/^Counts from (.*)$/);
  const opensAt = opens && (readDateWords(opens[1] ?? '')?.at ?? Number.NaN);
  findings.same(`${about}, counts from`, when(opensAt), when(told?.opens == null ? null : toMinute(told.opens)));

  const due = take(/^Reward due (.*)$/);
  const dueDay = due && (readDateWords(due[1] ?? '')?.day ?? 'unreadable');
  findings.same(`${about}, reward due`, dueDay ?? 'none', told?.due == null ? 'none' : dayOf(told.due, timeZone));

  const pending = take(/^No pending time$/) ? 0 : number(take(/^Reward pending for ([\d,]+) days?$/));
  findings.same(`${about}, pending days`, pending, isToDo(told) ? event.pendingDays : null);

  const rest = take(/^Counts only (some time|[\d,]+ (?:minute|hour|day)s?) after the step before$/)?.[1];
  const some =
    unit === null || !isAfterOthers
      ? 'some time'
      : `${event.minTime} ${unit.slice(0, -1)}${event.minTime === 1 ? '' : 's'}`;
  findings.holds(
    `${about}, time since the step before`,
    rest === undefined || (event.minTime !== null && rest === some),
    rest,
    some,
  );

  findings.same(`${about}, can be repeated`, take(/^Can be repeated$/) !== null, event.isRepeatable && !told?.isClosed);
  findings.same(
    `${about}, completed several times`,
    number(take(/^Completed ([\d,]+) times$/)),
    told && told.times > 1 ? told.times : null,
  );
  findings.same(
    `${about}, done too early`,
    take(/^Done too early, so it does not count yet$/) !== null,
    told?.isEarly ?? false,
  );
  findings.same(`${about}, other facts`, facts, []);
}

/** The ladder: order, amounts, and where there is a progress how far the visitor is. */
export function compareLadder(findings: Findings, ladder: ReadLadder | null, offer: TrueOffer, visit: Visit): void {
  if (offer.events.length === 0) {
    findings.same('ladder', ladder, null);
    return;
  }
  if (!ladder) {
    findings.differ('ladder', 'none', 'one');
    return;
  }
  const steps = trueSteps(offer.events, {
    progress: visit.progress ?? {},
    now: Date.parse(visit.now),
    unit: visit.unit,
    // A ladder by itself is given events, and nothing of the offer's dates.
    launch: visit.as === 'card' ? offer.launch : null,
    expiry: visit.as === 'card' ? offer.expiry : null,
  });
  const names = (some: readonly TrueStep[]) => some.map(({ event }) => event.name);
  findings.same(
    'order',
    ladder.rungs.map((rung) => rung.map(({ name }) => name)),
    steps.rungs.map(names),
  );
  findings.same(
    'order of those for any time',
    ladder.anyTime.map(({ name }) => name),
    names(steps.anyTime),
  );
  findings.same(
    'numbers of the steps',
    ladder.numbers,
    steps.rungs.map((_, index) => String(index + 1)),
  );

  const all = [...steps.rungs.flat(), ...steps.anyTime];
  const next = nextOf(steps);
  const isAfterOthers = (step: TrueStep) => steps.rungs.slice(1).some((rung) => rung.includes(step));
  for (const read of [...ladder.rungs.flat(), ...ladder.anyTime]) {
    const step = all.find(({ event }) => event.name === read.name);
    if (!step) continue;
    compareStep(findings, read, step, step === next, isAfterOthers(step), visit);
    const about = `step "${read.name}", amount`;
    if (step.event.payout === null) findings.same(about, read.payout, 'Reward not stated');
    else compareAmount(findings, about, read.payout ?? 'none', step.event.payout, visit);
  }
  compareProgress(findings, ladder, all, visit);
}

const PROGRESS = /^(\d+) of (\d+) steps?(?:, (.+?) of (.+?)( plus rewards not stated)?)?$/;

/** "2 of 5 steps, $1.50 of $21.75 plus rewards not stated", and the meter beside it. */
function compareProgress(findings: Findings, ladder: ReadLadder, all: readonly TrueStep[], visit: Visit): void {
  if (visit.progress === null) {
    findings.same('progress', ladder.progress ?? 'none', 'none');
    return;
  }
  const done = all.filter(isCompleted);
  const found = PROGRESS.exec(ladder.progress ?? '');
  if (!found) {
    findings.differ('progress', ladder.progress ?? 'none', `${done.length} of ${all.length} steps`);
    return;
  }
  const [, completed, of, earned, total, plus] = found;
  findings.same('progress, completed steps', Number(completed), done.length);
  findings.same('progress, all steps', Number(of), all.length);
  findings.same('meter', ladder.meter, { value: done.length, max: all.length });
  const pays = paidBy(all.map(({ event }) => event));
  if (pays === null) {
    findings.same('progress, amounts', earned ?? 'none', 'none');
    return;
  }
  compareAmount(
    findings,
    'progress, earned',
    earned ?? 'none',
    paidBy(done.map(({ event }) => event)) ?? NOTHING,
    visit,
    false,
  );
  compareAmount(findings, 'progress, total', total ?? 'none', pays, visit);
  findings.same(
    'progress, some not stated',
    plus !== undefined,
    all.some(({ event }) => event.payout === null),
  );
}
