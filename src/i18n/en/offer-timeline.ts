import type { Message } from '../format-message.js';

/** The words of an OfferTimeline. A `{date}` is shown as the settings' locale and time zone say. */
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
  nextBy: string;
  /** The first of several deadlines, `{count}` days from the first step, whose date is not known. */
  nextWithin: Message;
  /** The last deadline. */
  finishBy: string;
  /** The last deadline, `{count}` days from the first step, whose date is not known. */
  finishWithin: Message;
  /** The longest that a reward stays pending. Who decides about it then is said beside the link. */
  pendingUntil: string;
  /** The longest that a reward stays pending, `{count}` days from the last step. */
  pendingFor: Message;
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
  nextBy: 'Next deadline {date}',
  nextWithin: {
    one: 'First deadline {count} day after the first step',
    other: 'First deadline {count} days after the first step',
  },
  finishBy: 'Finish by {date}',
  finishWithin: {
    one: 'Finish within {count} day of the first step',
    other: 'Finish within {count} days of the first step',
  },
  pendingUntil: 'Reward pending until {date} at the latest',
  pendingFor: {
    one: 'Reward pending for {count} day after you finish',
    other: 'Reward pending for {count} days after you finish',
  },
  notPending: 'No pending time after you finish',
  soon: 'in less than a minute',
};
