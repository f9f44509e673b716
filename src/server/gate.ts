import { OfferError } from '../model/offer-error.js';
import type { Ahead, Budget } from './budget.js';

/** The longest that a read waits for its turn: the API has to be asked as well before the visitor's patience ends. */
export const LONGEST_WAIT_MS = 5_000;

/** What a read must pass before the API is asked. */
export interface Gate {
  /**
   * Resolves when a request may be sent, which then counts.
   *
   * @param isKnown whether it is for something that was read before.
   * @param mayWait `false`: now or not at all, as there is something else to show.
   * @throws {OfferError} `rate-limited`, with `retryAfterMs`; status 429 when the API asked for a pause, or the budget is
   *   used up for longer than a visitor would wait; 503 when too many wait already.
   */
  pass(isKnown: boolean, mayWait: boolean): Promise<void>;
}

interface Waiting {
  isKnown: boolean;
  resolve: () => void;
}

/** Lets reads through as the budget allows: those for what is known first, each kind in the order it came. */
export function createGate(budget: Budget, maxQueue: number): Gate {
  const known: Waiting[] = [];
  const unknown: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const aheadOf = (isKnown: boolean): Ahead =>
    isKnown ? { all: known.length, unknown: 0 } : { all: known.length + unknown.length, unknown: unknown.length };

  /** Lets through whoever's turn it is, and comes back when it is the next one's. */
  function advance(): void {
    clearTimeout(timer);
    timer = undefined;
    for (;;) {
      const now = Date.now();
      const queue = known.length > 0 ? known : unknown;
      const [first] = queue;
      if (!first) return;
      const wait = budget.wait(now, first.isKnown);
      if (wait > 0) {
        timer = setTimeout(advance, wait);
        return;
      }
      queue.shift();
      budget.spend(now, first.isKnown);
      first.resolve();
    }
  }

  return {
    async pass(isKnown, mayWait) {
      const now = Date.now();
      const wait = budget.wait(now, isKnown, aheadOf(isKnown));
      if (wait === 0) {
        budget.spend(now, isKnown);
        return;
      }
      if (wait > LONGEST_WAIT_MS || !mayWait || budget.heldFor(now) > 0) throw refusal(429, wait);
      if (known.length + unknown.length >= maxQueue) throw refusal(503, wait);
      await new Promise<void>((resolve) => {
        (isKnown ? known : unknown).push({ isKnown, resolve });
        advance();
      });
    },
  };
}

function refusal(status: 429 | 503, retryAfterMs: number): OfferError {
  const why =
    status === 429
      ? 'as many requests were sent to it as `requestsPerMinute` allows, or it asked for a pause'
      : 'as many reads wait for it as `maxQueue` allows';
  return new OfferError(
    `The Partner Offer API was not asked: ${why}. Wait \`retryAfterMs\`; if it happens often, serve more from caches in front, or raise the limit.`,
    { kind: 'rate-limited', status, retryAfterMs },
  );
}
