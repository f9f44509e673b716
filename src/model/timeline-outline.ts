import { toIso, toTime } from './instant.js';
import { getOfferState, type OfferDates } from './offer-state.js';
import type { OfferTimelineView, TimelineEntry } from './offer-timeline.js';
import { getTimeLeft } from './time-left.js';
import type { Offer } from './types.js';

/** A moment to tell of: in milliseconds since 1970, or so many days after another where `at` is `null`. */
export type Moment = Pick<TimelineEntry, 'kind' | 'days'> & { at: number | null };

/** What a timeline is made of. */
export type TimelineTerms = OfferDates & Pick<Offer, 'events' | 'pendingDays'>;

/** Whether this is a number of days: what is given as plain props may be anything. */
export function isDays(days: unknown): days is number {
  return Number.isFinite(days) && Number(days) >= 0;
}

/**
 * The timeline for anyone: nothing is known of the visitor, so nothing but the offer's own dates is dated, and a reward
 * stays pending as long as the step that pays and takes longest; where one does not say how long, nobody knows.
 */
export function outlineTimeline(offer: TimelineTerms, now: number | null): OfferTimelineView {
  const { events, pendingDays } = offer;
  const deadlines = events
    .filter(({ completionSequence }) => completionSequence === null || completionSequence > 1)
    .map(({ deadlineDays }) => deadlineDays)
    .filter(isDays);
  const paying = events.filter(({ payout }) => payout !== 0);
  const held = (paying[0] ? paying : events).map((event) => event.pendingDays ?? pendingDays);
  const longest = Math.max(...(events[0] ? held : [pendingDays]).map((days) => (isDays(days) ? days : Number.NaN)));
  const [first, last] = [Math.min(...deadlines), Math.max(...deadlines)];
  const days = { 'next-by': first < last ? first : -1, 'finish-by': last, 'paid-by': longest };
  const kinds = Object.keys(days) as (keyof typeof days)[];
  const told = getOfferState(offer, now) === 'ended' ? [] : kinds.filter((kind) => days[kind] >= 0);
  return arrangeTimeline(
    offer,
    now,
    told.map((kind) => ({ kind, at: null, days: days[kind] })),
  );
}

/** Puts the offer's own dates and some other moments into order, and says how long it is until each. */
export function arrangeTimeline(offer: OfferDates, now: number | null, moments: readonly Moment[]): OfferTimelineView {
  const state = getOfferState(offer, now);
  const launch = toTime(offer.launchDate);
  const expiry = toTime(offer.expiryDate);
  const all = [...moments];
  if (state === 'not-started') all.unshift({ kind: 'starts', at: launch, days: null });
  if (expiry !== null) all.push({ kind: 'ends', at: expiry, days: null });
  // What has no date stays where it is: after the start, or at the end.
  const rank = ({ kind, at }: Moment) => at ?? (kind === 'paid-by' ? Number.POSITIVE_INFINITY : (launch ?? 0));
  const entries = all
    .sort((a, b) => rank(a) - rank(b))
    .map(({ kind, at, days }) => ({
      kind,
      at: at === null ? null : toIso(at),
      days: at === null ? days : null,
      left: getTimeLeft(at, now),
    }));
  return { state, entries, changesAt: earliest(entries.map(({ left }) => left?.changesAt)) };
}

/** The first of some instants in ISO 8601, in UTC and of four-digit years, as text; `null` where there is none. */
export function earliest(instants: readonly (string | null | undefined)[]): string | null {
  return instants.filter(Boolean).sort()[0] ?? null;
}
