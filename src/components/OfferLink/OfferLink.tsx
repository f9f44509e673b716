'use client';

import { clsx } from 'clsx/lite';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  type MouseEventHandler,
  type ReactNode,
  useId,
} from 'react';
import { type OfferVisit, tell, useNotify } from '../../context/callbacks.js';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferLinkMessages, offerLinkMessages } from '../../i18n/en/offer-link.js';
import { formatMessage } from '../../i18n/format-message.js';
import { useNow } from '../../internal/use-now.js';
import { warnOnce } from '../../internal/warn-once.js';
import { toTime } from '../../model/instant.js';
import { getOfferState, type OfferDates } from '../../model/offer-state.js';
import { getShown } from '../../model/shown.js';
import type { Offer } from '../../model/types.js';
import { useDirectLink } from './use-direct-link.js';

declare const process: { env: { NODE_ENV?: string } };

/** What an {@link OfferLink} has to know of an offer, and what it can tell more with: its dates, and what it promises. */
export type LinkedOffer = Pick<Offer, 'id' | 'name' | 'trackingUrl'> & Partial<Offer>;

/**
 * What {@link OfferLink} takes, besides the attributes of its root, an `<a>`. An `aria-label` takes the place of all that
 * is heard, so it has to name the offer too. `onClick` and `onAuxClick` are not called while the link is off.
 */
export interface OfferLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'rel' | 'role' | 'aria-disabled'> {
  /** Where the link leads. @default the offer of the card around it */
  offer?: LinkedOffer | undefined;
  /** Where the partner's handler is mounted. @default the settings' own */
  baseUrl?: string | undefined;
  /** The visitor's id, for direct mode: with it and a published tracking URL no handler is needed. */
  member?: string | undefined;
  /**
   * Stands in the link's place for a visitor without an account, while the offer runs; nothing of the link's own is
   * rendered then, the disclosure is. @default the card's
   * @example signIn={user ? undefined : <a href="/sign-in">Sign in to start</a>}
   */
  signIn?: ReactNode;
  /** Below the disclosure, for a visitor whose reward is missing. @default the card's */
  help?: ReactNode;
  /**
   * The visitor followed the link, in this tab or with the middle button in another. Not told where `onClick` prevented
   * that, nor of a link opened from the browser's own menu, which no page hears of: the handler's events know of all.
   */
  onVisit?: ((details: OfferVisit) => void) | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferLinkMessages> | undefined;
  /** What stands on the link; the offer's name is added for those who hear it. @default 'Start now' */
  children?: ReactNode;
}

/**
 * The way to the advertiser, and beside it, always in sight, that it is paid for and who decides. Renders an `<a>`, which
 * is the root, after it a `<small>`, and then the `help`.
 *
 * With `baseUrl` it leads to `{baseUrl}/{id}/go`, and works without scripting. With a `member` and a published tracking
 * URL it is completed in the browser instead, with a new click id for every click. With neither it leads nowhere and
 * says so. Before the offer starts and after it has ended it is off: it says so, and keeps the focus. When
 * that is, an `OfferTimeline` tells.
 *
 * @throws where it has neither an offer nor a card around it.
 * @example
 * <OfferLink offer={offer} baseUrl="/api/offers">Play now</OfferLink>
 */
export const OfferLink = forwardRef<HTMLAnchorElement, OfferLinkProps>(function OfferLink(
  { offer: given, baseUrl, member, signIn, help, onVisit, messages, children, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const context = useOfferContext();
  const notify = useNotify();
  const words = useMessages('OfferLink', offerLinkMessages, messages);
  const noteId = useId();

  const now = useNow(given?.asOf, settings.now, (at) => nextDate(given, at));
  const state = given ? getOfferState(given as OfferDates, now) : context?.timeline.state;
  const isOver = state === 'ended';
  const isRunning = !isOver && state !== 'not-started';
  const inPlace = isRunning && (signIn === undefined ? context?.signIn : signIn);

  const offer = given ?? context?.offer;
  const visitor = member ?? settings.member;
  const isOn = isRunning && !inPlace;
  const isDirect = Boolean(visitor && offer?.trackingUrl);
  const direct = useDirectLink(isOn ? offer?.trackingUrl : null, visitor);
  if (!offer) throw missingData('OfferLink', 'offer');

  const base = baseUrl ?? settings.baseUrl;
  const viaHandler = base !== undefined ? `${base.replace(/\/+$/, '')}/${encodeURIComponent(offer.id)}/go` : undefined;
  const href = isOn ? (isDirect ? direct.href : viaHandler) : undefined;
  const problem = isOn && (isDirect ? direct.problem : !href);
  if (problem && process.env.NODE_ENV !== 'production') {
    const why = problem === true ? explainNowhere(isDirect, Boolean(visitor), Boolean(offer.trackingUrl)) : problem;
    warnOnce(`an offer's link leads nowhere. ${why}`);
  }

  const follow = (event: MouseEvent<HTMLAnchorElement>, partners?: MouseEventHandler<HTMLAnchorElement>) => {
    if (!href) return;
    partners?.(event);
    // Of the other buttons only the middle one opens a link.
    if (event.defaultPrevented || event.button > 1) return;
    const at = new Date().toISOString();
    const visit = { offerId: offer.id, at, clickId: direct.getClickId?.() ?? null, shown: getShown(offer) };
    context?.setVisitedAt(at);
    tell(onVisit, visit);
    notify('onVisit', visit);
  };
  const reason = isRunning ? problem && words.unavailable : isOver ? words.hasEnded : words.hasNotStarted;
  return (
    <>
      {inPlace || (
        <a
          {...rest}
          // A place in the tab order, so that the focus stays where it was.
          {...(href ? null : { role: 'link', 'aria-disabled': true, tabIndex: 0 })}
          {...direct.handlers?.(rest)}
          onClick={(event) => follow(event, rest.onClick)}
          onAuxClick={(event) => follow(event, rest.onAuxClick)}
          ref={ref}
          className={clsx('gko gko-link', className)}
          href={href}
          rel="sponsored noopener"
          aria-describedby={clsx(rest['aria-describedby'], noteId)}
          data-state={isRunning ? (href ? 'ready' : problem ? 'unavailable' : 'pending') : state}
        >
          <span className="gko-link-text">
            {children ?? (isRunning ? words.action : isOver ? words.ended : words.notStarted)}
          </span>{' '}
          <span className="gko-hidden">{formatMessage(words.forOffer, { name: offer.name }, settings.locale)}</span>
        </a>
      )}
      <small className="gko-note gko" id={noteId}>
        {reason && <span className="gko-note-reason">{`${reason} `}</span>}
        {words.disclosure}
      </small>
      {help === undefined ? context?.help : help}
    </>
  );
});

/** When its state changes next; `null`: never, or that of the card decides. */
const nextDate = (offer: LinkedOffer | undefined, now: number) =>
  [offer?.launchDate, offer?.expiryDate].find((date) => (toTime(date) ?? now) > now) ?? null;

/** Why it leads nowhere, and what to do. In a function, as bundlers keep texts that are made of others for visitors. */
function explainNowhere(isDirect: boolean, hasMember: boolean, hasUrl: boolean): string {
  if (isDirect) return 'The code that completes a tracking link could not be loaded. Reload the page.';
  const handler = 'pass baseUrl="/api/offers", where your handler is mounted, to OfferProvider or to the component.';
  if (hasMember) {
    const remedy = 'set publish: { trackingUrl: true } in createOfferSource';
    return `There is a \`member\`, but the offer has no tracking URL: ${remedy}. Or ${handler}`;
  }
  return hasUrl
    ? `The offer has a tracking URL, but there is no \`member\`: pass your id of the visitor. Or ${handler}`
    : `There is no \`baseUrl\`, nor a \`member\` together with a published tracking URL: ${handler}`;
}
