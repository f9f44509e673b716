import { multiplyUnits, toNumber, toUnits } from '../model/decimal.js';
import { publishCountries } from '../model/publish-countries.js';
import type { DecodeIssue, Offer, OfferEvent } from '../model/types.js';
import { optionError } from './option-error.js';
import { PUBLISH_FLAGS, type PublishFlags, toWithhold } from './publish-fields.js';

/** What a payout function is told besides the amount. */
export interface PayoutContext {
  /** The offer as the API sent it. */
  offer: Offer;
  /** The event the amount belongs to; `null` for the payout of the offer itself. */
  event: OfferEvent | null;
}

/**
 * How much of what the network pays the partner a visitor gets to see, in the API's own unit:
 *
 * - `'as-is'`: all of it.
 * - `'hidden'`: no amounts.
 * - `{ share }`: that part of it, 0 to 1, in exact decimals, rounded down.
 * - a function: called for every known amount; what it returns is published. `null`, or a failure of it, publishes none.
 */
export type PayoutRule =
  | 'as-is'
  | 'hidden'
  | {
      /** The part of it that is published, 0 to 1. */
      share: number;
    }
  | ((payout: number, context: PayoutContext) => number | null);

/**
 * What may leave the server. `id`, `name` and `asOf` always do; a payout as its rule says; of the other fields those that
 * are published unless they are set to `false`, and those that are secret unless they are set to `true`. A field that
 * stays behind is null, or empty where it is a list.
 */
export interface PublishRules extends PublishFlags {
  /** How payouts are published. Required: only the partner can know its margin. */
  payout: PayoutRule;
  /**
   * Which offers are shown at all; told the offer as the API sent it. One for which it gives `false`, or fails, is as good
   * as not there: not in a list, not found by its id, not to be started. @default every offer
   */
  filter?: ((offer: Offer) => boolean) | undefined;
}

/** A published offer, and what had to be withheld because a rule failed. */
export interface Published {
  /** What may be shown to anyone. */
  offer: Offer;
  /** One for each amount that a payout function could not give. */
  issues: DecodeIssue[];
}

/**
 * Makes what may be shown to anyone out of an offer as the API sent it. Pure, and closed by default: a rule that fails
 * publishes nothing, never the raw value.
 */
export function publishOffer(raw: Offer, rules: PublishRules): Published {
  const issues: DecodeIssue[] = [];
  const publishPayout = (payout: number | null, event: OfferEvent | null, path: string): number | null => {
    if (payout === null) return null;
    const published = applyRule(rules.payout, payout, { offer: raw, event });
    if (published === null || isAmount(published)) return published;
    issues.push({ path, expected: 'a payout rule that gives a finite number of at least 0, or null', ...published });
    return null;
  };

  const withhold = toWithhold(rules);
  const offer: Offer = {
    ...withhold(raw),
    payout: publishPayout(raw.payout, null, 'payout'),
    events: withhold({ events: raw.events }).events.map((event, index) => ({
      ...withhold(event),
      payout: publishPayout(event.payout, event, `events[${index}].payout`),
    })),
    // One kind of code, so that a page needs no table to read the others.
    targeting: withhold({ ...raw.targeting, countries: publishCountries(raw.targeting.countries) }),
    creatives: withhold({ creatives: raw.creatives }).creatives.map(withhold),
  };
  return { offer, issues };
}

/** Whether the partner shows an offer at all. A filter that fails hides it: what cannot be judged is not shown. */
export function isPublished(raw: Offer, { filter }: PublishRules): { shown: boolean; issues: DecodeIssue[] } {
  if (filter === undefined) return { shown: true, issues: [] };
  const expected = 'a filter that gives true or false';
  try {
    const shown: unknown = filter(raw);
    if (typeof shown === 'boolean') return { shown, issues: [] };
    return { shown: false, issues: [{ path: '', expected, received: `from publish.filter: ${describe(shown)}` }] };
  } catch {
    return { shown: false, issues: [{ path: '', expected, received: 'from publish.filter: an exception' }] };
  }
}

type Refused = { received: string };

function applyRule(rule: PayoutRule, payout: number, context: PayoutContext): number | null | Refused {
  if (rule === 'hidden') return null;
  if (!isAmount(payout)) return { received: 'a raw payout that is no amount' };
  if (rule === 'as-is') return payout;
  if (typeof rule === 'object') return takeShare(payout, rule.share);
  try {
    const given: unknown = rule(payout, context);
    if (given === null) return null;
    return isAmount(given) ? Math.abs(given) : { received: `from the payout function: ${describe(given)}` };
  } catch {
    return { received: 'from the payout function: an exception' };
  }
}

function takeShare(payout: number, share: number): number | null {
  const [amount, part] = [toUnits(payout), toUnits(share)];
  return amount === null || part === null ? null : toNumber(multiplyUnits(amount, part));
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** A kind of value, never the value. */
function describe(value: unknown): string {
  if (typeof value !== 'number') return value instanceof Promise ? 'a promise' : `a value of type ${typeof value}`;
  return Number.isFinite(value) ? 'a negative number' : 'NaN or an infinity';
}

/**
 * Refuses rules that would publish something else than was meant.
 *
 * @throws {TypeError} says what is wrong, why, and what to write.
 */
export function checkPublishRules(rules: unknown): asserts rules is PublishRules {
  const where = 'createOfferSource';
  const given = typeof rules === 'object' && rules !== null ? (rules as Record<string, unknown>) : {};
  const payout = given.payout;
  const share = typeof payout === 'object' && payout !== null ? (payout as { share?: unknown }).share : undefined;
  const isShare = typeof share === 'number' && share >= 0 && share <= 1;
  if (payout !== 'as-is' && payout !== 'hidden' && typeof payout !== 'function' && !isShare) {
    throw optionError(
      where,
      'publish.payout is missing or not a rule. What the API calls payout is what the network pays you, so you have to say how much of it visitors may see.',
      "Pass 'as-is', 'hidden', { share: 0.6 } with a share from 0 to 1, or a function of the payout.",
    );
  }
  if (given.filter !== undefined && typeof given.filter !== 'function') {
    throw optionError(where, 'publish.filter is not a function.', 'Pass (offer) => boolean, or leave it out.');
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === 'payout' || name === 'filter' || value === undefined) continue;
    if (!PUBLISH_FLAGS.has(name)) {
      throw optionError(
        where,
        `publish.${name} is no field that can be published or withheld, so something else would leave than was meant.`,
        `There are: ${[...PUBLISH_FLAGS].join(', ')}.`,
      );
    }
    if (typeof value !== 'boolean') {
      throw optionError(
        where,
        `publish.${name} is neither true nor false.`,
        'Pass true to publish it, false to withhold it, or leave it out.',
      );
    }
  }
}
