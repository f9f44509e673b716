'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type PayoutBadgeMessages, payoutBadgeMessages } from '../../i18n/en/payout-badge.js';
import { formatReward } from '../../i18n/format-reward.js';
import type { Reward } from '../../i18n/reward.js';
import { getTotalPayout } from '../../model/total-payout.js';
import type { Offer } from '../../model/types.js';

/** What {@link PayoutBadge} takes, besides the attributes of its root, a `<div>`. */
export interface PayoutBadgeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** One published payout, shown as it is. `null`: not stated. Without it, what the offer pays in all. */
  payout?: number | null | undefined;
  /** The offer to say the total of. @default the one of the card around it */
  offer?: Pick<Offer, 'payout' | 'events' | 'offerType' | 'repeatable'> | undefined;
  /** How a payout looks to a visitor. Without one here or in the settings, nothing is rendered. */
  reward?: Reward | undefined;
  /** BCP 47 language tag. @default the settings' own */
  locale?: string | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<PayoutBadgeMessages> | undefined;
}

/**
 * What an offer pays, as the reward says: "Up to 26,250 coins". What is not known, or can be had more than once, is
 * said in words. Renders a `<div>`, or nothing where there is no `reward`: the API's payout has no currency.
 *
 * @throws where it has neither a payout nor an offer to tell it.
 * @example
 * <PayoutBadge payout={12.5} reward={{ currency: 'USD' }} />
 */
export const PayoutBadge = forwardRef<HTMLDivElement, PayoutBadgeProps>(function PayoutBadge(
  { payout, offer, reward, locale, messages, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const context = useOfferContext();
  const words = useMessages('PayoutBadge', payoutBadgeMessages, messages);
  const source = offer ?? context?.offer;
  if (payout === undefined && !source) throw missingData('PayoutBadge', 'payout');

  const total = source && payout === undefined ? getTotalPayout(source) : null;
  // A total has more digits than a number may hold.
  const amount = total ? total.exact : (payout ?? null);
  const shown = reward ?? settings.reward;
  // Without a reward this only tells the developer; there is nothing to tell them of when no amount is known either.
  const text = amount === null ? null : formatReward(amount, shown, { locale: locale ?? settings.locale });
  if (!shown) return null;

  const [before, after] = (total?.isMaximum ? words.upTo : words.exact).split('{amount}');
  return (
    <div
      {...rest}
      ref={ref}
      className={clsx('gko gko-payout', className)}
      data-maximum={total?.isMaximum ? '' : undefined}
      data-repeatable={total?.isRepeatable ? '' : undefined}
      data-unknown={text === null ? '' : undefined}
    >
      {text === null ? (
        <span className="gko-payout-note">{words.unknown}</span>
      ) : (
        <>
          {before && <span className="gko-payout-label">{before}</span>}
          <strong className="gko-payout-amount" dir="auto" suppressHydrationWarning>
            {text}
          </strong>
          {after && <span className="gko-payout-label">{after}</span>}
          {total?.isRepeatable && <span className="gko-payout-note"> {words.repeatable}</span>}
          {total?.isPartlyUnknown && <span className="gko-payout-note"> {words.partlyUnknown}</span>}
        </>
      )}
    </div>
  );
});
