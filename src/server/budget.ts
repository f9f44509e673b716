const MINUTE_MS = 60_000;
/** Of all requests, how many may be for offers that were never read before. The rest is kept for those that were. */
const UNKNOWN_SHARE = 0.4;

/** Whether a request may be sent, and when. Plain data and no clock: `now` is in milliseconds since 1970. */
export interface Budget {
  /**
   * How long until a request may be sent, in milliseconds; `0`: now.
   *
   * @param isKnown whether it is for something that was read before.
   * @param ahead how many requests are to be sent before it.
   */
  wait(now: number, isKnown: boolean, ahead?: Ahead): number;
  /** Counts a request as sent. */
  spend(now: number, isKnown: boolean): void;
  /** Sends nothing before an instant: the API said so. */
  holdUntil(instant: number): void;
  /** How long that is still, in milliseconds; `0`: it holds nothing. */
  heldFor(now: number): number;
}

/** How many requests wait before one: in all, and of them for what was never read. */
export interface Ahead {
  all: number;
  unknown: number;
}

/**
 * So many requests in any minute, counted back from each instant and not by the clock's minutes: an API that counts
 * either way never sees more. A flood of ids that nobody knows uses up no more than 40 % of it.
 *
 * @param perMinute at least 1.
 */
export function createBudget(perMinute: number): Budget {
  const most = Math.max(1, Math.floor(perMinute));
  const mostUnknown = Math.max(1, Math.floor(most * UNKNOWN_SHARE));
  /** When requests were sent, oldest first; no more than can still count. */
  const all: number[] = [];
  const unknown: number[] = [];
  let heldUntil = 0;

  /** How long until one more fits, after `ahead` others. */
  const waitIn = (sent: readonly number[], limit: number, ahead: number, now: number): number => {
    const counting = sent.filter((at) => at <= now && now < at + MINUTE_MS);
    const place = counting.length + ahead - limit;
    if (place < 0) return 0;
    const round = Math.floor(place / limit) * MINUTE_MS;
    // Those ahead are sent as soon as they can be, so a minute later they make room again.
    return (counting[place % limit] ?? now) + MINUTE_MS - now + round;
  };

  return {
    wait: (now, isKnown, ahead = { all: 0, unknown: 0 }) =>
      Math.max(
        0,
        heldUntil - now,
        waitIn(all, most, ahead.all, now),
        isKnown ? 0 : waitIn(unknown, mostUnknown, ahead.unknown, now),
      ),
    spend(now, isKnown) {
      remember(all, most, now);
      if (!isKnown) remember(unknown, mostUnknown, now);
    },
    holdUntil(instant) {
      heldUntil = Math.max(heldUntil, instant);
    },
    heldFor: (now) => Math.max(0, heldUntil - now),
  };
}

function remember(sent: number[], limit: number, now: number): void {
  sent.push(now);
  if (sent.length > limit) sent.shift();
}
