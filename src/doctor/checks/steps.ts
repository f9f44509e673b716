import { type Finding, type FindingDetails, find } from '../finding.js';
import { isSound, type Subject, wireName } from '../subject.js';
import { code, counted, list, quote } from '../words.js';
import { findRepeated } from './repeated.js';

type Step = Subject['events'][number];

/** Whether steps can be told apart and completed in their order. */
export function checkSteps(subject: Subject): Finding[] {
  const { events, raw } = subject;
  const at = wireName(raw, 'events');
  return [...checkIds(events, at), ...checkSequence(events, at), ...checkDeadlines(events, at), ...checkType(subject)];
}

function checkIds(events: readonly Step[], at: string): Finding[] {
  const places = (indexes: readonly number[]) => list(indexes.map((index) => code(`${at}[${index}]`)));
  const repeated = (
    name: Parameters<typeof find>[0],
    pick: (event: Step) => string | number | null,
    details: (value: string | number) => Pick<FindingDetails, 'message' | 'fix'>,
  ) =>
    findRepeated(events, pick).map(({ value, indexes }) => {
      const { message, fix } = details(value);
      return find(name, {
        path: `${at}[${indexes[0]}]`,
        count: indexes.length,
        message: `${places(indexes)} have the same ${message}`,
        fix,
      });
    });
  const unnamed = events.filter(({ id, trackingEventId }) => id === null && trackingEventId === null);
  return [
    ...repeated(
      'step-order-twice',
      ({ displayOrder }) => displayOrder,
      (value) => ({
        message: `display order, ${value}: on one rung, which comes first is left to the order in which they are sent.`,
        fix: 'Number them differently in GoKart.',
      }),
    ),
    ...repeated(
      'step-id-twice',
      ({ id }) => id,
      (value) => ({
        message: `id, ${quote(String(value))}. All but the first get another, so a completion told by this id is the first one’s.`,
        fix: 'Tell GoKart: an id should be unique. Until then, go by the tracking event ids.',
      }),
    ),
    ...repeated(
      'tracking-id-twice',
      ({ trackingEventId }) => trackingEventId,
      (value) => ({
        message: `tracking event id, ${quote(String(value))}: a postback with it counts for the first one only.`,
        fix: 'Give each step its own in GoKart.',
      }),
    ),
    ...unnamed.slice(0, 1).map(({ index, name }) =>
      find('step-unidentified', {
        path: `${at}[${index}]`,
        count: unnamed.length,
        message: `${code(`${at}[${index}]`)}, ${quote(name ?? '')}, has neither an id nor a tracking event id${unnamed.length > 1 ? `, and neither have ${counted(unnamed.length - 1, 'more step')}` : ''}: no postback can say that it is completed.`,
        fix: 'Give it a tracking event id in GoKart.',
      }),
    ),
  ];
}

function checkSequence(events: readonly Step[], at: string): Finding[] {
  const numbers = events.flatMap(({ completionSequence }) => completionSequence ?? []);
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first] = sorted;
  const findings: Finding[] = [];
  if (first !== undefined && !sorted.includes(1)) {
    findings.push(
      find('sequence-start', {
        path: at,
        message: `The completion sequence starts with ${first}, and no step has 1. Deadlines count from the completion of that step, so none has a date.`,
        fix: 'Number the steps in GoKart from 1.',
      }),
    );
  }
  const gaps = sorted.flatMap((number, place) => {
    const before = sorted[place - 1];
    return before !== undefined && number - before > 1 ? [[before, number] as const] : [];
  });
  if (gaps.length > 0) {
    findings.push(
      find('sequence-gap', {
        path: at,
        count: gaps.length,
        message: `The completion sequence jumps from ${list(gaps.map(([from, to]) => `${from} to ${to}`))}: a step may be missing.`,
        fix: 'Compare with the steps in GoKart.',
      }),
    );
  }
  return findings;
}

function checkDeadlines(events: readonly Step[], at: string): Finding[] {
  const findings: Finding[] = [];
  const note = (name: Parameters<typeof find>[0], { index }: Step, details: FindingDetails) =>
    findings.push(find(name, { path: `${at}[${index}]`, ...details }));
  const told = (step: Step) => `${code(`${at}[${step.index}]`)}, ${quote(step.name)},`;

  for (const step of events.filter(({ deadlineDays }) => deadlineDays === 0)) {
    note('deadline-zero', step, {
      message: `${told(step)} has a deadline of 0 days: it must be completed with the first step.`,
      fix: 'If there is none, leave the deadline empty in GoKart.',
    });
  }
  const [first] = events.filter(({ completionSequence, deadlineDays }) => completionSequence === 1 && deadlineDays);
  if (first) {
    note('deadline-first', first, {
      message: `${told(first)} is the first and has a deadline. Deadlines count from its completion, and the API does not say from when this one does: it is not shown.`,
      fix: 'Nothing has to be done. If it matters, say it in the terms.',
    });
  }
  const hasty = findHasty(events);
  if (hasty) {
    const { early, late } = hasty;
    note('deadline-order', late, {
      message: `${told(late)} must be finished within ${counted(Number(late.deadlineDays), 'day')}, sooner than ${quote(early.name)}, which comes before it and has ${early.deadlineDays}.`,
      fix: 'Compare both deadlines in GoKart.',
    });
  }
  const waits = events.filter(({ minTimeSincePrevious }) => minTimeSincePrevious);
  if (waits[0]) {
    note('wait-without-unit', waits[0], {
      count: waits.length,
      message: `${counted(waits.length, 'step')} must wait after the one before. The unit of that time is not documented, so nothing is computed from it.`,
      fix: 'Ask GoKart for the unit and pass it as `minTimeUnit`.',
    });
  }
  return findings;
}

/** The first step whose deadline is shorter than one of a rung before it. */
function findHasty(events: readonly Step[]): { early: Step; late: Step } | null {
  const ordered = events
    .filter(({ completionSequence, deadlineDays }) => (completionSequence ?? 0) > 1 && deadlineDays)
    // On one rung the shortest first: so what was seen before and is longer stands on a rung before.
    .sort(
      (a, b) =>
        Number(a.completionSequence) - Number(b.completionSequence) || Number(a.deadlineDays) - Number(b.deadlineDays),
    );
  let [longest] = ordered;
  for (const step of ordered) {
    if (longest && Number(longest.deadlineDays) > Number(step.deadlineDays)) return { early: longest, late: step };
    longest = step;
  }
  return null;
}

function checkType(subject: Subject): Finding[] {
  const { offer, events, raw } = subject;
  const { offerType } = offer;
  const path = wireName(raw, 'offerType');
  const isMany = offerType === 'MultiEvent';
  if (offerType !== null && !isMany && offerType !== 'SingleEvent') {
    const message = `${code(path)} is ${quote(offerType)}, which is not known here. The offer is shown by its steps.`;
    return [
      find('type-new', { path, message, fix: 'Nothing has to be done. A newer version of this package may know it.' }),
    ];
  }
  const isAtOdds = isMany ? events.length === 0 && isSound(subject, 'events') : offerType !== null && events.length > 1;
  if (!isAtOdds) return [];
  return [
    find('type-contradicted', {
      path,
      message: `${code(path)} is ${quote(offerType ?? '')}, but the offer has ${events.length === 0 ? 'no steps' : `${events.length} steps`}.`,
      fix: 'Compare with the offer in GoKart. The card shows the steps that there are.',
    }),
  ];
}
