import { getDeadlines, isOpen } from './deadlines.js';
import { type EventLadderOptions, getEventLadder } from './event-ladder.js';
import { type Instant, toIso, toTime } from './instant.js';
import { getOfferState, type OfferState } from './offer-state.js';
import { getRewardDue } from './reward-due.js';
import type { TimeLeft } from './time-left.js';
import { arrangeTimeline, earliest, type Moment, type TimelineTerms } from './timeline-outline.js';

/** One line of a timeline: dated where the date is known, else relative. */
export interface TimelineEntry {
  /**
   * What happens:
   *
   * - `starts`: the offer begins to run
   * - `next-by`: the first deadline of several
   * - `finish-by`: the last deadline; nothing that has one counts later
   * - `ends`: the offer ends, or has ended
   * - `paid-by`: no reward stays pending longer, if nothing is finished later than `finish-by`
   */
  kind: 'starts' | 'next-by' | 'finish-by' | 'ends' | 'paid-by';
  /** When (ISO 8601, UTC); `null` where only `days` is known. */
  at: string | null;
  /** Days from the first step (`next-by`, `finish-by`) or the last one (`paid-by`); `null` where the date is known. */
  days: number | null;
  /** How long until then; `null` where it has come or is not known. */
  left: TimeLeft | null;
}

/** What happens when, for one offer and one visitor. */
export interface OfferTimelineView {
  /** Whether the offer runs. */
  state: OfferState;
  /** In the order in which they come. */
  entries: TimelineEntry[];
  /** The next instant at which something here or in the offer's ladder becomes different; `null` where nothing will. */
  changesAt: string | null;
}

/** What is known besides the offer. */
export interface OfferTimelineOptions extends Omit<EventLadderOptions, 'startsAt' | 'endsAt'> {
  /** The instant to tell it for. `null`: not known, so the offer is taken to run. */
  now: Instant | null;
  /** When the visitor began, where no progress tells when the sequence-1 event was completed. `null`: not known. */
  startedAt?: Instant | null | undefined;
}

/**
 * When an offer starts and ends, by when its steps must be finished, and when the reward is paid.
 *
 * Of deadlines that differ the first is told as well as the last, as it is missed first: see {@link getDeadlines}. A step
 * without one moves none. For the reward see {@link getRewardDue}.
 *
 * @example
 * getOfferTimeline(offer, { now: Date.now() }).entries // [{ kind: 'finish-by', days: 30, … }, { kind: 'ends', at: … }]
 */
export function getOfferTimeline(offer: TimelineTerms, options: OfferTimelineOptions): OfferTimelineView {
  const now = toTime(options.now);
  const ladder = getEventLadder(offer.events, {
    ...options,
    startsAt: offer.launchDate,
    endsAt: offer.expiryDate,
  });
  const steps = [...ladder.rungs.flatMap((rung) => rung.steps), ...ladder.anyTime];
  const isOver = getOfferState(offer, now) === 'ended';
  const start = toTime(options.startedAt);
  const expiry = toTime(offer.expiryDate);
  const deadlines = isOver ? [] : getDeadlines(steps.filter(isOpen), { start, now, expiry });
  const last = deadlines.pop();
  const due = getRewardDue(steps, { pendingDays: offer.pendingDays, finish: last?.at ?? null, now, isOver });

  const moments: Moment[] = [];
  if (deadlines[0]) moments.push({ kind: 'next-by', ...deadlines[0] });
  if (last) moments.push({ kind: 'finish-by', ...last });
  if (due) moments.push({ kind: 'paid-by', ...due });
  const view = arrangeTimeline(offer, now, moments);
  return { ...view, changesAt: earliest([view.changesAt, ladder.changesAt, ...(due?.changes ?? []).map(toIso)]) };
}
