'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useMemo } from 'react';
import { type HeadingLevel, OfferContextProvider } from '../../context/offer.js';
import { type OfferSettings, SettingsProvider } from '../../context/settings.js';
import type { OfferCardMessages } from '../../i18n/en/offer-card.js';
import type { Offer } from '../../model/types.js';
import { CardLayout } from './CardLayout.js';

/** What a card may be told itself, instead of by a provider. */
type CardSettings = Pick<OfferSettings, 'locale' | 'reward' | 'baseUrl' | 'member'>;

/** What {@link OfferCard} takes, besides the attributes of its root, an `<article>`. */
export interface OfferCardProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'>, CardSettings {
  /** What to show. */
  offer: Offer;
  /** Rank of the card's heading; those of its parts are one below. @default 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Whether the first picture is what the page waits for: give it to one card at the top of a page. @default false */
  priority?: boolean | undefined;
  /** Words in place of the English ones; each part has its own `messages`, here or in the settings. */
  messages?: Partial<OfferCardMessages> | undefined;
  /** Parts in an order of the partner's own. They find the offer by themselves, and the card lays nothing out. */
  children?: ReactNode;
}

/**
 * An offer: what it is, what it pays, what to do, and what the catch is. Renders an `<article>` named by its heading,
 * or by the offer's name where the parts are the partner's own.
 *
 * @example
 * <OfferCard offer={offer} reward={{ currency: 'USD' }} baseUrl="/api/offers" />
 * @example
 * <OfferCard offer={offer}><CreativeCarousel /><PayoutBadge /><OfferLink>Go</OfferLink></OfferCard>
 */
export const OfferCard = forwardRef<HTMLElement, OfferCardProps>(function OfferCard(
  { offer, headingLevel = 3, priority, messages, children, className, locale, reward, baseUrl, member, ...rest },
  ref,
) {
  const context = useMemo(() => ({ offer, headingLevel }), [offer, headingLevel]);
  const headingId = useId();
  const isComposed = children !== undefined;
  return (
    <SettingsProvider settings={{ locale, reward, baseUrl, member }}>
      <OfferContextProvider value={context}>
        <article
          {...(isComposed ? { 'aria-label': offer.name } : { 'aria-labelledby': headingId })}
          {...rest}
          ref={ref}
          className={clsx('gko gko-card', className)}
        >
          {isComposed ? (
            children
          ) : (
            <CardLayout
              offer={offer}
              headingLevel={headingLevel}
              headingId={headingId}
              priority={priority}
              messages={messages}
            />
          )}
        </article>
      </OfferContextProvider>
    </SettingsProvider>
  );
});
