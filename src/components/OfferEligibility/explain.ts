// For import() alone: what is only needed where there is a visitor to compare with, or a code to look up.
import { createElement, type ReactNode } from 'react';
import type { OfferEligibilityMessages } from '../../i18n/en/offer-eligibility.js';
import { ineligibleMessages } from '../../i18n/en/offer-eligibility-reasons.js';
import { formatMessage } from '../../i18n/format-message.js';
import { checkEligibility } from '../../model/check-eligibility.js';
import { readCountry } from '../../model/country.js';
import { fromAlpha3 } from '../../model/country-codes.js';
import type { Eligibility, EligibilityTerms, Visitor } from '../../model/eligibility.js';
import { type Instant, toTime } from '../../model/instant.js';
import { getOfferState } from '../../model/offer-state.js';
import type { DescribedRule } from './describe-targeting.js';

/** A country's alpha-2 code, where there is one. */
export const toAlpha2 = (code: string): string | null => readCountry(code, fromAlpha3);

/** How an offer suits a visitor. */
export interface Explanation {
  /** See {@link Eligibility}. */
  status: Eligibility['status'];
  /** For each rule that excludes, why: a sentence. */
  reasons: ReactNode[];
}

/** Whether an offer is for a visitor, and if not, why not in words. */
export function explain(
  offer: EligibilityTerms,
  visitor: Visitor,
  at: Instant | null | undefined,
  described: readonly DescribedRule[],
  words: Partial<OfferEligibilityMessages>,
  locale: string,
  isInCard: boolean,
): Explanation {
  // It runs in the browser alone, after what a server rendered: there is a clock.
  const now = toTime(at) ?? Date.now();
  const all = { ...ineligibleMessages, ...words };
  const { status, reasons } = checkEligibility(offer, visitor, now, fromAlpha3);
  const excluding = reasons
    // A card says of its dates beside the link.
    .filter(({ rule, outcome }) => outcome === 'unmet' && !(isInCard && rule === 'dates'));
  return {
    status,
    reasons: excluding.map(({ rule }) => {
      const list = described.find((one) => one.rule === rule)?.text ?? '';
      const sayDates = () => (getOfferState(offer, now) === 'ended' ? all.ended : all.notStarted);
      const sentence = rule === 'dates' ? sayDates() : formatMessage(all[rule], { list }, locale);
      return createElement('p', { key: rule, className: 'gko-note-reason', suppressHydrationWarning: true }, sentence);
    }),
  };
}
