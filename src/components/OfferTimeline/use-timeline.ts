'use client';

import { useMemo } from 'react';
import { useProgressCode } from '#use-progress-code';
import { useSettings } from '../../context/settings.js';
import { useNow } from '../../internal/use-now.js';
import type { Instant } from '../../model/instant.js';
import type { OfferTimelineOptions, OfferTimelineView } from '../../model/offer-timeline.js';
import { outlineTimeline, type TimelineTerms } from '../../model/timeline-outline.js';
import type { Offer } from '../../model/types.js';

/** What a timeline is told by props; what is left out is the settings' own. */
type TimelineProps = Pick<OfferTimelineOptions, 'progress' | 'startedAt' | 'minTimeUnit'> & {
  now?: Instant | null | undefined;
};

/** An offer's timeline at an instant, and from then on; that instant is `null` before it is known. */
export function useTimeline(
  offer: TimelineTerms & Pick<Offer, 'asOf'>,
  { progress, startedAt, minTimeUnit, now: fixed }: TimelineProps,
): { now: number | null; timeline: OfferTimelineView } {
  const settings = useSettings();
  const unit = minTimeUnit ?? settings.minTimeUnit;
  const code = useProgressCode(Boolean(progress || startedAt));
  const now = useNow(offer.asOf, fixed ?? settings.now, () => timeline.changesAt);
  const timeline = useMemo(
    () => code?.getOfferTimeline(offer, { now, progress, startedAt, minTimeUnit: unit }) ?? outlineTimeline(offer, now),
    [code, offer, now, progress, startedAt, unit],
  );
  return { now, timeline };
}
