'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferLinkMessages, offerLinkMessages } from '../../i18n/en/offer-link.js';
import { formatMessage } from '../../i18n/format-message.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { Offer } from '../../model/types.js';
import { useDirectLink } from './use-direct-link.js';

declare const process: { env: { NODE_ENV?: string } };

/** What {@link OfferLink} takes, besides the attributes of its root, an `<a>`. */
export interface OfferLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'rel' | 'role' | 'aria-disabled'> {
  /** Where the link leads. @default the offer of the card around it */
  offer?: Pick<Offer, 'id' | 'name' | 'trackingUrl'> | undefined;
  /** Where the partner's handler is mounted. @default the settings' own */
  baseUrl?: string | undefined;
  /** The visitor's id, for direct mode: with it and a published tracking URL no handler is needed. */
  member?: string | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferLinkMessages> | undefined;
  /** What stands on the link; the offer's name is added for those who hear it. @default 'Start now' */
  children?: ReactNode;
}

/**
 * The way to the advertiser, and beside it, always in sight, that it is paid for and who decides the reward. Renders an
 * `<a>`, which is the root, and after it a `<small>`.
 *
 * With `baseUrl` it leads to `{baseUrl}/{id}/go`, and works without scripting. With a `member` and a published tracking
 * URL it is completed in the browser instead, with a new click id for every click. With neither it leads nowhere and
 * says so.
 *
 * @throws where it has neither an offer nor a card around it.
 * @example
 * <OfferLink offer={offer} baseUrl="/api/offers">Play now</OfferLink>
 */
export const OfferLink = forwardRef<HTMLAnchorElement, OfferLinkProps>(function OfferLink(
  { offer: given, baseUrl, member, messages, children, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const context = useOfferContext();
  const words = useMessages('OfferLink', offerLinkMessages, messages);
  const noteId = useId();

  const offer = given ?? context?.offer;
  const visitor = member ?? settings.member;
  const isDirect = Boolean(visitor && offer?.trackingUrl);
  const direct = useDirectLink(offer?.trackingUrl, visitor);
  if (!offer) throw missingData('OfferLink', 'offer');

  const base = baseUrl ?? settings.baseUrl;
  const viaHandler = base !== undefined ? `${base.replace(/\/+$/, '')}/${encodeURIComponent(offer.id)}/go` : undefined;
  const href = isDirect ? direct.href : viaHandler;
  const problem = isDirect ? direct.problem : !href;
  if (problem && process.env.NODE_ENV !== 'production') {
    warnOnce(`an offer's link leads nowhere. ${typeof problem === 'string' ? problem : NOWHERE}`);
  }
  return (
    <>
      <a
        {...rest}
        {...(href ? null : { role: 'link', 'aria-disabled': true, tabIndex: 0 })}
        {...direct.handlers}
        ref={ref}
        className={clsx('gko gko-link', className)}
        href={href}
        rel="sponsored noopener"
        aria-describedby={clsx(rest['aria-describedby'], noteId)}
        data-state={href ? 'ready' : problem ? 'unavailable' : 'pending'}
      >
        <span className="gko-link-text">{children ?? words.action}</span>{' '}
        <span className="gko-hidden">{formatMessage(words.forOffer, { name: offer.name }, settings.locale)}</span>
      </a>
      <small className="gko-note gko" id={noteId}>
        {problem && <span className="gko-note-reason">{words.unavailable} </span>}
        {words.disclosure}
      </small>
    </>
  );
});

const NOWHERE =
  'There is no `baseUrl`, nor a `member` together with a published tracking URL. Pass baseUrl="/api/offers", where your ' +
  'handler is mounted, to OfferProvider or to the component.';
