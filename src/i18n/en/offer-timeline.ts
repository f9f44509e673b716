import type { Message } from '../format-message.js';

/** The words of an OfferTimeline, by the kind of a line. A `{date}` is shown as the settings' locale and time zone say. */
export interface OfferTimelineMessages {
  /** Name of the list. */
  label: string;
  /** An offer that has not started. */
  starts: string;
  /** An offer that runs, and will end. */
  ends: string;
  /** An offer that has ended. */
  ended: string;
  /** The first of several deadlines. */
  'next-by': string;
  /** The first of several deadlines, `{count}` days from the first step, whose date is not known. */
  'next-by-days': Message;
  /** The last deadline. */
  'finish-by': string;
  /** The last deadline, `{count}` days from the first step, whose date is not known. */
  'finish-by-days': Message;
  /** The longest that a reward stays pending. Who decides about it then is said beside the link. */
  'paid-by': string;
  /** The longest that a reward stays pending, `{count}` days from the last step. */
  'paid-by-days': Message;
  /** A reward that is not held back. */
  notPending: string;
  /** After a date that is less than a minute away. */
  soon: string;
}

/** English. */
export const offerTimelineMessages: OfferTimelineMessages = {
  label: 'Dates',
  starts: 'Starts {date}',
  ends: 'Ends {date}',
  ended: 'Ended {date}',
  'next-by': 'Next deadline {date}',
  'next-by-days': 'First deadline {days} after the first step',
  'finish-by': 'Finish by {date}',
  'finish-by-days': 'Finish within {days} of the first step',
  'paid-by': 'Reward pending until {date} at the latest',
  'paid-by-days': 'Reward pending for {days} after you finish',
  notPending: 'No pending time after you finish',
  soon: 'in less than a minute',
};
