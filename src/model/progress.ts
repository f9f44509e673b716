/** What the partner's postbacks say of one completion. */
export interface Completion {
  /** When it was completed: ISO 8601, without an offset in UTC. */
  at: string;
  /**
   * What the network has decided of it. Left out: nobody has said, and pending days alone tell. A stated one is believed
   * whatever order or dates say.
   */
  status?: 'pending' | 'paid' | 'rejected' | undefined;
}

/**
 * What a visitor has completed, by an event's `id` or `trackingEventId`; a list where a repeatable one was completed
 * several times: one entry for each completion, and what is heard of it later takes its place. An event that is not in it
 * was not completed.
 *
 * @example { install: { at: '2026-11-20T18:03:00Z', status: 'paid' }, level_1: { at: '2026-11-21T09:30:00Z' } }
 */
export type Progress = { readonly [event: string]: Completion | readonly Completion[] | null | undefined };

/** The unit of `minTimeSincePrevious`, which the vendor does not document. */
export type MinTimeUnit = 'minutes' | 'hours' | 'days';

/**
 * How a step stands:
 *
 * - `locked`: something before it is not completed
 * - `available`: it can be completed now
 * - `waiting`: it counts only some time after the step before
 * - `done`: completed; nothing is known of the reward
 * - `pending`: completed; the reward is not due yet
 * - `paid`: the reward was paid
 * - `missed`: its deadline has passed
 * - `rejected`: the advertiser decided that it does not count
 */
export type StepState = 'locked' | 'available' | 'waiting' | 'done' | 'pending' | 'paid' | 'missed' | 'rejected';

/** A completion that could not be used, and why. */
export interface IgnoredCompletion {
  /** The key in the progress. */
  key: string;
  /**
   * - `unknown-event`: no event has this id
   * - `malformed`: no readable date, nor a status
   * - `future`: more than a day ahead, beyond what a wrong clock explains
   * - `not-repeatable`: one more than can count
   */
  reason: 'unknown-event' | 'malformed' | 'future' | 'not-repeatable';
}
