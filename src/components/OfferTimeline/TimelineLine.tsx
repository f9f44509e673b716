'use client';

import type { ReactNode } from 'react';
import type { OfferTimelineMessages } from '../../i18n/en/offer-timeline.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatMessage, formatter, type Message } from '../../i18n/format-message.js';
import type { TimelineEntry } from '../../model/offer-timeline.js';
import type { TimeLeft } from '../../model/time-left.js';

interface TimelineLineProps {
  entry: TimelineEntry;
  /** Whether the offer has ended. */
  isOver: boolean;
  words: OfferTimelineMessages;
  locale: string;
  timeZone: string;
}

/** Of what is more days away the date says enough. There are never more hours or minutes. */
const FAR = 120;

/**
 * One line of a timeline: a sentence, its date, and how long there is until then, where there is something to do. What can be done until a date has its time of
 * day and zone: the last day may end before the visitor's does.
 */
export function TimelineLine({ entry, isOver, words, locale, timeZone }: TimelineLineProps): ReactNode {
  const { kind, at, days, left } = entry;
  const [before, after] = formatMessage(messageFor(entry, isOver, words), { count: days ?? 0 }, locale).split('{date}');
  return (
    <li className="gko-timeline-line" data-kind={kind}>
      <span suppressHydrationWarning>{before}</span>
      {at && (
        <time dateTime={at} suppressHydrationWarning>
          {formatDate(at, locale, timeZone, kind !== 'paid-by')}
        </time>
      )}
      {after}
      {left && left.count <= FAR && kind !== 'paid-by' && (
        <>
          {'\u00a0· '}
          <span className="gko-timeline-left" suppressHydrationWarning>
            {left.count > 0 ? formatLeft(left, locale) : words.soon}
          </span>
        </>
      )}
    </li>
  );
}

function messageFor({ kind, at, days }: TimelineEntry, isOver: boolean, words: OfferTimelineMessages): Message {
  if (kind === 'starts' || kind === 'ends') return words[isOver ? 'ended' : kind];
  return at ? words[kind] : days || kind !== 'paid-by' ? words[`${kind}-days`] : words.notPending;
}

/** Such as "in 8 days": never "tomorrow", which may be less than a day or almost two. */
function formatLeft({ count, unit }: TimeLeft, locale: string): string {
  return formatter('RelativeTimeFormat', locale).format(count, unit);
}
