import type { Visit } from '../generate/visits.js';
import { type Exact, exactly, floor, times } from './exact.js';
import type { TrueOffer } from './wire.js';

/** The same offer with as much of its payouts as a visitor may know. */
export function publish(offer: TrueOffer, rule: Visit['payout']): TrueOffer {
  const part = (payout: Exact | null): Exact | null => {
    if (payout === null || rule === 'hidden') return null;
    return rule === 'as-is' ? payout : times(payout, exactly(rule.share));
  };
  return {
    ...offer,
    payout: part(offer.payout),
    events: offer.events.map((event) => ({ ...event, payout: part(event.payout) })),
  };
}

/** ISO 4217: how many digits of a currency stand behind the point. */
const MINOR: Record<string, number> = { USD: 2, EUR: 2, JPY: 0, KWD: 3 };

/** How many digits stand behind the point of an amount. */
export const placesOf = (reward: Visit['reward']): number => ('currency' in reward ? (MINOR[reward.currency] ?? 0) : 0);

const inUnits = (amount: Exact, reward: Visit['reward']): bigint =>
  floor(
    times(
      amount,
      'currency' in reward ? { over: 10n ** BigInt(placesOf(reward)), under: 1n } : exactly(reward.pointsPerUnit),
    ),
  );

const isWhole = ({ over, under }: Exact, places: number): boolean => (over * 10n ** BigInt(places)) % under === 0n;

/** Whether a published amount is the exact one: a number of JSON holds fifteen digits, twelve of them behind the point. */
function isSentWhole(amount: Exact, rule: Visit['payout']): boolean {
  if (!isWhole(amount, 12)) return false;
  if (typeof rule === 'string') return true;
  const digits = String((amount.over * 10n ** 12n) / amount.under).replace(/0+$/, '');
  return isWhole(exactly(rule.share), 12) && digits.length <= 15;
}

/**
 * How many of the smallest units a visitor can count on: never more than the exact amount, and all of it that is whole.
 * Where the amount has more digits than can be sent, the rest is cut off, by no more than a billionth.
 */
export function countOn(amount: Exact, { reward, payout }: Visit): { most: bigint; least: bigint } {
  const most = inUnits(amount, reward);
  if (isSentWhole(amount, payout)) return { most, least: most };
  const cut = {
    over: amount.over * (10n ** 9n - 1n) * 1000n - amount.under,
    under: amount.under * 10n ** 12n,
  };
  return { most, least: cut.over > 0n ? inUnits(cut, reward) : 0n };
}
