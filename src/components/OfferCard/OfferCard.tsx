'use client';

import { clsx } from 'clsx/lite';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useId,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import { NotifyProvider, type OfferCallbacks, useCallbacks } from '../../context/callbacks.js';
import { type HeadingLevel, OfferContextProvider } from '../../context/offer.js';
import { type OfferSettings, SettingsProvider } from '../../context/settings.js';
import type { OfferCardMessages } from '../../i18n/en/offer-card.js';
import type { Progress } from '../../model/progress.js';
import type { Offer } from '../../model/types.js';
import { useTimeline } from '../OfferTimeline/use-timeline.js';
import { CardLayout } from './CardLayout.js';
import { useView } from './use-view.js';

/** What a card may be told itself, instead of by a provider. */
type CardSettings = Omit<OfferSettings, 'messages'>;

/** What a card may be told of a visitor, and what it has room for. */
export interface OfferCardVisit {
  /**
   * What the visitor has completed, from the partner's postbacks. Without it no step is said to be done or to do. What
   * tells of it a browser loads only then: a page made on a server waits for that before it comes alive.
   */
  progress?: Progress | undefined;
  /** When the visitor began (ISO 8601), for dates where no progress tells them. */
  startedAt?: string | undefined;
  /** In place of the link, for a visitor without an account: what leads to one. */
  signIn?: ReactNode;
  /** Below the link, for a visitor whose reward is missing: an `OfferHelp`, or whatever leads to the partner's support. */
  help?: ReactNode;
}

/** What {@link OfferCard} takes, besides the attributes of its root, an `<article>`. */
export interface OfferCardProps
  extends Omit<ComponentPropsWithoutRef<'article'>, 'children'>,
    CardSettings,
    OfferCardVisit,
    Omit<OfferCallbacks, 'onLoadError'> {
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
 * With `aria-busy` it is a card of which more is to come, as of an offer out of a list: it shows what is there, and does
 * not say that the rest is unknown.
 *
 * @example
 * <OfferCard offer={offer} reward={{ currency: 'USD' }} baseUrl="/api/offers" />
 * @example
 * <OfferCard offer={offer}><CreativeCarousel /><PayoutBadge /><OfferLink>Go</OfferLink></OfferCard>
 */
export const OfferCard = forwardRef<HTMLElement, OfferCardProps>(function OfferCard(props, ref) {
  const { offer, headingLevel = 3, priority, messages, children, className, ...others } = props;
  const { progress, startedAt, signIn, help, onView, onVisit, onTermsOpen, onCreativeChange, ...settable } = others;
  const { locale, timeZone, now: fixed, minTimeUnit, visitor, reward, baseUrl, member, ...rest } = settable;
  const { now, timeline } = useTimeline(offer, { progress, startedAt, minTimeUnit, now: fixed });
  const [visitedAt, setVisitedAt] = useState<string | null>(null);
  const context = useMemo(
    () => ({ offer, headingLevel, now, progress, startedAt, timeline, signIn, help, visitedAt, setVisitedAt }),
    [offer, headingLevel, now, progress, startedAt, timeline, signIn, help, visitedAt],
  );
  const notify = useCallbacks({ onView, onVisit, onTermsOpen, onCreativeChange });
  const root = useView(offer.id, notify);
  useImperativeHandle(ref, () => root.current as HTMLElement, [root]);
  const headingId = useId();
  const isComposed = children !== undefined;
  return (
    <SettingsProvider settings={settable}>
      <NotifyProvider value={notify}>
        <OfferContextProvider value={context}>
          <article
            {...(isComposed ? { 'aria-label': offer.name } : { 'aria-labelledby': headingId })}
            data-state={timeline.state}
            {...rest}
            ref={root}
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
                isPartial={rest['aria-busy']}
                messages={messages}
              />
            )}
          </article>
        </OfferContextProvider>
      </NotifyProvider>
    </SettingsProvider>
  );
});
