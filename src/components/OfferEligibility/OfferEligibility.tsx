'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferEligibilityMessages, offerEligibilityMessages } from '../../i18n/en/offer-eligibility.js';
import { onDemand } from '../../internal/use-on-demand.js';
import { askedOf } from '../../model/asked-of.js';
import type { EligibilityTerms, Visitor } from '../../model/eligibility.js';
import { describeTargeting } from './describe-targeting.js';

const useExplainCode = onDemand(() => import('./explain.js'));

/** What {@link OfferEligibility} takes, besides the attributes of its root, a `<div>`. */
export interface OfferEligibilityProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whose. @default the offer of the card around it */
  offer?: EligibilityTerms | undefined;
  /**
   * What is known of the visitor. It is compared in the page and goes nowhere; but what a server puts into a page can be
   * read there, so tell no more than the offers ask for. @default the settings' own
   */
  visitor?: Visitor | undefined;
  /** The instant to tell it for (ISO 8601). @default the card's, else the settings' own, else the visitor's clock */
  now?: string | undefined;
  /** BCP 47 language tag. @default the settings' own */
  locale?: string | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferEligibilityMessages> | undefined;
}

/**
 * For whom an offer is, in one line: "United States and Canada · 18–24 · Android"; of a long list, the first and the
 * rest to open. A rule that cannot be read is shown as it was sent. Renders a `<div>`, or nothing where nothing is asked.
 *
 * Where it is told of a visitor, it also says why the offer is not for them, and has `data-status`: `eligible`,
 * `ineligible`, or `unknown` where too little is known. What it takes for that is loaded only then, so it is there a
 * moment after the line; so are the names of countries given by other codes than the alpha-2 ones that a source publishes.
 * For an answer at once, there is `getEligibility`.
 *
 * @throws where it has neither an offer nor a card around it.
 * @example
 * <OfferEligibility offer={offer} visitor={{ country: 'US', age: 21 }} />
 */
export const OfferEligibility = forwardRef<HTMLDivElement, OfferEligibilityProps>(function OfferEligibility(
  { offer: given, visitor, now, locale, messages, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const context = useOfferContext();
  // Those that are not here are loaded with what says them.
  const words = useMessages('OfferEligibility', offerEligibilityMessages as OfferEligibilityMessages, messages);
  const offer = given ?? context?.offer;
  if (!offer) throw missingData('OfferEligibility', 'offer');

  const who = visitor ?? settings.visitor;
  const { targeting } = offer;
  const code = useExplainCode(Boolean(who) || askedOf(targeting.countries).some((name) => !/^\D\D$/.test(name)));

  const tag = locale ?? settings.locale;
  const rules = describeTargeting(targeting, words, tag, code?.toAlpha2);
  const at = now ?? (context ? context.now : settings.now);
  const told = who && code?.explain(offer, who, at, rules, words, tag, !given && Boolean(context));
  const line = rules.filter(({ all }) => !all);
  if (!rules[0] && !told?.reasons[0]) return null;
  return (
    <div {...rest} ref={ref} className={clsx('gko gko-eligibility', className)} data-status={told?.status}>
      {told?.reasons}
      <span className="gko-hidden">{words.label}</span>
      {rules.map(
        ({ rule, text, all }) =>
          all && (
            <details key={rule} className="gko-note">
              <summary className="gko-terms-summary" suppressHydrationWarning>
                {text}
              </summary>
              <bdi suppressHydrationWarning>{all}</bdi>
            </details>
          ),
      )}
      {line[0] && (
        <p className="gko-note">
          {line
            .flatMap(({ rule, text }) => [
              '\u00a0· ',
              <bdi key={rule} data-short={text.length < 9 ? '' : undefined} suppressHydrationWarning>
                {text}
              </bdi>,
            ])
            .slice(1)}
        </p>
      )}
    </div>
  );
});
