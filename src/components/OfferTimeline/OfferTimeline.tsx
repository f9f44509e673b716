'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferTimelineMessages, offerTimelineMessages } from '../../i18n/en/offer-timeline.js';
import type { OfferDates } from '../../model/offer-state.js';
import type { MinTimeUnit, Progress } from '../../model/progress.js';
import type { Offer } from '../../model/types.js';
import { TimelineLine } from './TimelineLine.js';
import { useTimeline } from './use-timeline.js';

/** What {@link OfferTimeline} takes, besides the attributes of its root, a `<div>`. */
export interface OfferTimelineProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whose. @default the offer of the card around it */
  offer?: (OfferDates & Pick<Offer, 'events' | 'pendingDays' | 'asOf'>) | undefined;
  /** What the visitor has completed. @default what the card was told */
  progress?: Progress | undefined;
  /** When the visitor began (ISO 8601). @default what the card was told */
  startedAt?: string | undefined;
  /** The instant to show it for (ISO 8601). @default the settings' own, else the visitor's clock */
  now?: string | undefined;
  /** Unit of the events' minimum time. @default the settings' own */
  minTimeUnit?: MinTimeUnit | undefined;
  /** BCP 47 language tag. @default the settings' own */
  locale?: string | undefined;
  /** IANA time zone of the dates. @default the settings' own */
  timeZone?: string | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferTimelineMessages> | undefined;
}

/**
 * When the offer starts and ends, by when to finish, and how long the reward is pending: dated where the dates are
 * known, with the time that is left, which goes on by itself. Renders a `<div>`, or nothing where nothing is known.
 *
 * @throws where it has neither an offer nor a card around it.
 * @example
 * <OfferTimeline offer={offer} progress={{ install: { at: '2026-11-20T18:03:00Z' } }} timeZone="Europe/Berlin" />
 */
export const OfferTimeline = forwardRef<HTMLDivElement, OfferTimelineProps>(function OfferTimeline(props, ref) {
  const { offer: given, progress, startedAt, now, minTimeUnit, locale, timeZone, messages, className, ...rest } = props;
  const settings = useSettings();
  const around = useOfferContext();
  // What a card was told is of its own offer.
  const context = given ? undefined : around;
  const words = useMessages('OfferTimeline', offerTimelineMessages, messages);
  const offer = given ?? context?.offer;
  if (!offer) throw missingData('OfferTimeline', 'offer');

  const { timeline } = useTimeline(offer, {
    progress: progress ?? context?.progress,
    startedAt: startedAt ?? context?.startedAt,
    minTimeUnit,
    // The card's clock knows nothing of what it was not told.
    now: now ?? (progress || startedAt || minTimeUnit ? undefined : context?.now),
  });
  if (timeline.entries.length === 0) return null;
  const setting = { words, locale: locale ?? settings.locale, timeZone: timeZone ?? settings.timeZone };
  return (
    <div {...rest} ref={ref} className={clsx('gko gko-timeline', className)}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role away from lists without markers. */}
      <ul className="gko-timeline-list" role="list" aria-label={words.label}>
        {timeline.entries.map((entry) => (
          <TimelineLine key={entry.kind} entry={entry} isOver={timeline.state === 'ended'} {...setting} />
        ))}
      </ul>
    </div>
  );
});
