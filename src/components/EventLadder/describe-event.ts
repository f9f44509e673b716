import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatDuration, formatMessage } from '../../i18n/format-message.js';
import type { OutlineStep } from '../../model/ladder-outline.js';
import type { MinTimeUnit } from '../../model/progress.js';

/** What a step is described with. */
export interface DescribeSetting {
  words: EventLadderMessages;
  locale: string;
  /** IANA time zone of the dates. */
  timeZone: string;
  minTimeUnit?: MinTimeUnit | undefined;
}

type Fact = string | false | null;

/** What there is to know about a step for anyone: by when, not before when, when it is paid, how often. In words. */
export function describeEvent(step: OutlineStep, setting: DescribeSetting): Fact[] {
  const { event } = step;
  return [
    sayDeadline(step, setting),
    sayMinTime(step, setting),
    sayPending(step, setting),
    event.repeatable && setting.words.repeatable,
  ];
}

/** By when, in days: from the first step, or where it is the first itself, from nobody knows when. */
export function sayDeadline({ event, isFirst }: OutlineStep, { words, locale }: DescribeSetting): Fact {
  const { deadlineDays: count } = event;
  return count === null ? null : formatMessage(isFirst ? words.deadlineOfFirst : words.deadline, { count }, locale);
}

/** Not before when. */
export function sayMinTime({ event, isFirst }: OutlineStep, { words, locale, minTimeUnit }: DescribeSetting): Fact {
  const { minTimeSincePrevious: count, completionSequence } = event;
  if (!count) return null;
  // The unit is a plain prop: it may be none of these.
  const isKnown = !isFirst && completionSequence !== null && /^(minute|hour|day)s$/.test(minTimeUnit ?? '');
  if (!isKnown) return words.minTime;
  const time = formatDuration(count, minTimeUnit as MinTimeUnit, locale);
  return formatMessage(words.minTimeKnown, { time }, locale);
}

/** How long its reward stays pending. */
export function sayPending({ event }: OutlineStep, { words, locale }: DescribeSetting): Fact {
  const { pendingDays: count } = event;
  return count === null ? null : count > 0 ? formatMessage(words.pending, { count }, locale) : words.notPending;
}
