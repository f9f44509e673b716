import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatMessage } from '../../i18n/format-message.js';
import type { LadderStep } from '../../model/event-ladder.js';

/** What else there is to know about a step: by when, not before when, when it is paid, how often. In words. */
export function describeStep({ event, isFirst }: LadderStep, words: EventLadderMessages, locale: string): string[] {
  const { deadlineDays, minTimeSincePrevious, pendingDays, repeatable } = event;
  const facts: string[] = [];
  if (deadlineDays !== null) {
    const message = isFirst ? words.deadlineOfFirst : words.deadline;
    facts.push(formatMessage(message, { count: deadlineDays }, locale));
  }
  if (minTimeSincePrevious) facts.push(words.minTime);
  if (pendingDays !== null) {
    facts.push(pendingDays > 0 ? formatMessage(words.pending, { count: pendingDays }, locale) : words.notPending);
  }
  if (repeatable) facts.push(words.repeatable);
  return facts;
}
