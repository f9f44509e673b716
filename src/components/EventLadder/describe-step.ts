import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatMessage } from '../../i18n/format-message.js';
import type { LadderStep } from '../../model/event-ladder.js';
import { type DescribeSetting, sayDeadline, sayMinTime, sayPending } from './describe-event.js';

/** How a step stands, in a word or two. */
export function describeState({ state, isNext, isBlocked }: LadderStep, words: EventLadderMessages): string {
  return words[`state-${isNext && state === 'available' ? 'next' : isBlocked ? 'blocked' : state}`];
}

/**
 * What else there is to know about a step for a visitor whose progress is known. Of one that is over, only what still
 * matters. Dates of what can be done have their time of day: the last day may end before the visitor's does.
 */
export function describeStep(step: LadderStep, setting: DescribeSetting): string[] {
  const { words, locale, timeZone } = setting;
  const { availableAt, deadlineAt, dueAt, completions, isClosed } = step;
  const { repeatable } = step.event;
  const sayDate = (message: string, at: string, withTime = true) =>
    formatMessage(message, { date: formatDate(at, locale, timeZone, withTime) }, locale);

  if (!completions && isClosed) return [];
  const todo = !completions && [
    step.isEarly && words.early,
    deadlineAt ? sayDate(words.deadlineDate, deadlineAt) : sayDeadline(step, setting),
    availableAt ? sayDate(words.waitingUntil, availableAt) : sayMinTime(step, setting),
    sayPending(step, setting),
  ];
  return [
    ...(todo || []),
    completions > 1 && formatMessage(words.repeated, { count: completions }, locale),
    dueAt && sayDate(words.pendingUntil, dueAt, false),
    repeatable && !isClosed && words.repeatable,
  ].filter((fact) => typeof fact === 'string');
}
