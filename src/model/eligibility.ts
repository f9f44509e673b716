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

/** Whether an offer is for a visitor. */
export function getEligibility(
  offer: Pick<Offer, 'targeting' | 'launchDate' | 'expiryDate' | 'repeatable'>,
  visitor: Visitor = {},
  { now }: { now?: Instant | null | undefined } = {},
): Eligibility {
  void [offer, visitor, now];
  return { status: 'unknown', reasons: [] };
}
