import { checkEligibility } from './check-eligibility.js';
import { fromAlpha3 } from './country-codes.js';
import type { Instant } from './instant.js';
import type { Offer } from './types.js';

/** What a partner knows of a visitor. What is left out is not known, and decides nothing. */
export interface Visitor {
  /** ISO 3166-1 code, alpha-2, alpha-3 or numeric. */
  country?: string | undefined;
  /** State or region, by name or by ISO 3166-2 code, with or without the country (`US-CA`, `CA`). */
  state?: string | undefined;
  /** Whole years. */
  age?: number | undefined;
  /** As the API words it, such as `Female`. */
  gender?: string | undefined;
  /** `IOS`, `Android`, `MacOS`, `Browser`, or as the API words it. */
  device?: string | undefined;
  /** Whether the visitor has completed the offer before. */
  hasCompleted?: boolean | undefined;
}

/** What an offer may ask of a visitor. */
export type EligibilityRule = 'country' | 'state' | 'age' | 'gender' | 'device' | 'dates' | 'repetition';

/** A rule that excludes a visitor, or that nobody can decide. */
export interface EligibilityReason {
  /** Which rule. */
  rule: EligibilityRule;
  /** `unmet`: it excludes. `unknown`: the visitor's side is not known. `unreadable`: the rule cannot be read; it excludes nobody. */
  outcome: 'unmet' | 'unknown' | 'unreadable';
}

/** Whether an offer is for a visitor, and why not. */
export interface Eligibility {
  /** `ineligible` when a rule excludes, `unknown` when one cannot be decided, else `eligible`. */
  status: 'eligible' | 'ineligible' | 'unknown';
  /** Every rule that is not met, in the order of {@link EligibilityRule}. */
  reasons: EligibilityReason[];
}

/** What of an offer says for whom it is. */
export type EligibilityTerms = Pick<Offer, 'targeting' | 'launchDate' | 'expiryDate' | 'repeatable'>;

/** What is known besides the offer and the visitor. */
export interface EligibilityOptions {
  /** The instant to tell it for. Without it, or with `null`, stated dates decide nothing. */
  now?: Instant | null | undefined;
}

/**
 * Whether an offer is for a visitor. A value of a rule that cannot be read excludes nobody, and what is not known of a
 * visitor, or is no sense, decides nothing: only what is known for certain makes them ineligible. `All`, `Any`,
 * `Everyone`, `Worldwide` and `*` ask nothing.
 *
 * - country: codes of all three kinds meet, in any case. One that names no single country (`EU`) cannot be read.
 * - state: a name meets the same name, a code the same code (`CA`, `US-CA`). A name beside a code stays `unknown`,
 *   as do digits beside letters, and a name that is part of the other (`New York State`).
 * - age: `18-24`, `18+`, `18 and over`. Both ends are included.
 * - gender and device: by the API's words, with `M`, `F`, `iPhone` and `iPad`. A word that is not known meets the same word.
 *   `Browser` beside a system stays `unknown`: it runs on all of them.
 * - dates: before the launch or after the expiry date the offer is for nobody.
 * - repetition: once completed, only what can be repeated is for a visitor again.
 *
 * ZIP codes are not looked at: they stay on the server unless the partner publishes them. Nothing of the visitor leaves
 * this function. For the countries it holds a table of some 0.7 kB (gzip).
 *
 * @example
 * getEligibility(offer, { country: 'US', age: 17 }, { now: Date.now() })
 * // { status: 'ineligible', reasons: [{ rule: 'age', outcome: 'unmet' }] }
 */
export function getEligibility(
  offer: EligibilityTerms,
  visitor?: Visitor | null,
  { now }: EligibilityOptions = {},
): Eligibility {
  return checkEligibility(offer, visitor, now, fromAlpha3);
}
