import { type Exact, isMore, NOTHING, sum } from './exact.js';
import type { TrueEvent, TrueOffer } from './wire.js';

/** What an offer pays in all. */
export interface TrueTotal {
  /** `null`: nobody says. */
  amount: Exact | null;
  /** Whether something in it takes more than one step. */
  takesSeveral: boolean;
  /** Whether something pays again when it is repeated. It multiplies nothing: nobody knows how often. */
  isRepeatable: boolean;
  /** Whether some steps do not say what they pay: nothing is added for them. */
  isPartlyUnknown: boolean;
}

/** What some events pay, each once; `null` where none of them says. */
export function paidBy(events: readonly TrueEvent[]): Exact | null {
  const known = events.flatMap(({ payout }) => (payout ? [payout] : []));
  return known.length > 0 ? sum(known) : null;
}

/**
 * "`payout`: single-event offers", "so is every event's payout": the events say what a multi-event offer pays. The
 * offer's own counts where no event says any; and of a single-event offer also where the events leave it open.
 */
export function trueTotal({ payout, events, isSingleEvent, isRepeatable }: TrueOffer): TrueTotal {
  const bySteps = paidBy(events);
  const isPartlyUnknown = events.some((event) => event.payout === null);
  const isOpen = isPartlyUnknown || (bySteps !== null && !isMore(bySteps, NOTHING));
  const isOwn = payout !== null && (bySteps === null || (isSingleEvent && isOpen && !isMore(bySteps, payout)));
  const paying = events.filter((event) => event.payout && isMore(event.payout, NOTHING));
  return {
    amount: isOwn ? payout : bySteps,
    // "`payout`: single-event offers": it is for the one event.
    takesSeveral: isOwn ? events.length > 1 && !isSingleEvent : paying.length > 1,
    isRepeatable: isRepeatable || events.some((event) => event.isRepeatable),
    isPartlyUnknown: isPartlyUnknown && !isOwn,
  };
}
