import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatMessage, formatter, type Message, type MessageValues } from '../../i18n/format-message.js';
import type { LadderStep } from '../../model/event-ladder.js';
import type { MinTimeUnit } from '../../model/progress.js';

/** What a step is described with. */
export interface DescribeSetting {
  words: EventLadderMessages;
  locale: string;
  /** IANA time zone of the dates. */
  timeZone: string;
  minTimeUnit?: MinTimeUnit | undefined;
}

/** How a step stands, in a word or two. */
export function describeState({ state, isNext, isBlocked }: LadderStep, words: EventLadderMessages): string {
  return words[`state-${isNext && state === 'available' ? 'next' : isBlocked ? 'blocked' : state}`];
}

/**
 * What else there is to know about a step: by when, not before when, when it is paid, how often. In words. Of one that
 * is over, only what still matters. Dates of what can be done have their time of day: the last day may end before the
 * visitor's does.
 */
export function describeStep(step: LadderStep, { words, locale, timeZone, minTimeUnit }: DescribeSetting): string[] {
  const { event, state, isFirst, availableAt, deadlineAt, dueAt, completions } = step;
  const { deadlineDays, minTimeSincePrevious, pendingDays, repeatable, completionSequence } = event;
  const facts: string[] = [];
  const say = (message: Message, values: MessageValues = {}) => facts.push(formatMessage(message, values, locale));
  const sayDate = (message: string, at: string, withTime = true) =>
    say(message, { date: formatDate(at, locale, timeZone, withTime) });

  const isOver = state === 'missed' || step.isBlocked || (state === 'rejected' && !repeatable);
  if (isOver) return facts;
  if (completions === 0) {
    if (step.isEarly) say(words.early);
    if (deadlineAt) sayDate(words.deadlineDate, deadlineAt);
    else if (deadlineDays !== null) say(isFirst ? words.deadlineOfFirst : words.deadline, { count: deadlineDays });
    if (availableAt) sayDate(words.waitingUntil, availableAt);
    else if (minTimeSincePrevious) {
      const time = isFirst || completionSequence === null ? null : duration(minTimeSincePrevious, minTimeUnit, locale);
      if (time) say(words.minTimeKnown, { time });
      else say(words.minTime);
    }
    if (pendingDays !== null) say(pendingDays > 0 ? words.pending : words.notPending, { count: pendingDays });
  }
  if (completions > 1) say(words.repeated, { count: completions });
  if (dueAt) sayDate(words.pendingUntil, dueAt, false);
  if (repeatable) say(words.repeatable);
  return facts;
}

/** Some minutes, hours or days, as the locale writes them; `null` where the unit is none of these. */
function duration(count: number, unit: MinTimeUnit | undefined, locale: string): string | null {
  if (unit !== 'minutes' && unit !== 'hours' && unit !== 'days') return null;
  const options = { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const;
  return formatter(unit, locale, (tag) => new Intl.NumberFormat(tag, options)).format(count);
}
