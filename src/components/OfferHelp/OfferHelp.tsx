'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef, useState } from 'react';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferHelpMessages, offerHelpMessages } from '../../i18n/en/offer-help.js';
import { toIso, toTime } from '../../model/instant.js';
import type { Offer } from '../../model/types.js';

/** What {@link OfferHelp} takes, besides the attributes of its root, a `<details>`. */
export interface OfferHelpProps extends Omit<ComponentPropsWithoutRef<'details'>, 'children'> {
  /** Which offer's reward is missing. @default the offer of the card around it */
  offer?: (Pick<Offer, 'id' | 'name'> & Partial<Pick<Offer, 'revision' | 'termsHash'>>) | undefined;
  /**
   * When the visitor followed the link (ISO 8601), from your log of clicks. @default when they last did on this page, or
   * the card's `startedAt`; without either it says that the time is not known
   */
  clickedAt?: string | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferHelpMessages> | undefined;
  /** What to do, in the partner's words, and the way to their support. */
  children?: ReactNode;
}

/**
 * For a visitor whose reward is missing: what to do, and what a support case needs to know, ready to copy. For the
 * `help` of a card or a link. Renders a native `<details>`.
 *
 * @throws where it has neither an offer nor a card around it.
 * @example
 * <OfferCard offer={offer} help={<OfferHelp><a href="/support">Ask our support</a></OfferHelp>} />
 */
export const OfferHelp = forwardRef<HTMLDetailsElement, OfferHelpProps>(function OfferHelp(
  { offer: given, clickedAt, messages, children, className, ...rest },
  ref,
) {
  const card = useOfferContext();
  const words = useMessages('OfferHelp', offerHelpMessages, messages);
  const shown = useRef<HTMLPreElement>(null);
  const [done, setDone] = useState<{ text: string; word: 'copied' | 'selected' }>();
  const offer = given ?? card?.offer;
  if (!offer) throw missingData('OfferHelp', 'offer');

  const time = toTime(clickedAt ?? (given ? null : (card?.visitedAt ?? card?.startedAt)));
  const { id, name, revision, termsHash: hash } = offer;
  const values: Record<string, string | null | undefined> = {
    id,
    name,
    revision,
    hash,
    at: time === null ? null : toIso(time),
  };
  const lines = [
    words.offer,
    time === null ? words.neverClicked : words.clickedAt,
    revision && words.revision,
    hash && words.terms,
  ];
  // What stands at an odd place is the name of a value.
  const parts = lines
    .filter(Boolean)
    .join('\n')
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (values[part] ?? `{${part}}`) : part));
  const text = parts.join('');

  const copy = async () => {
    try {
      // Not there on a page without https, and not always allowed.
      await navigator.clipboard.writeText(text);
      setDone({ text, word: 'copied' });
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setDone({ text, word: 'selected' });
    }
  };
  return (
    <details {...rest} ref={ref} className={clsx('gko gko-help', className)}>
      <summary className="gko-terms-summary">{words.summary}</summary>
      <div className="gko-help-body">
        {children}
        <p className="gko-help-intro">{words.intro}</p>
        <pre className="gko-help-text" ref={shown}>
          {/* Isolated: in a language written from the right, a date and an id would be torn apart. */}
          {/* biome-ignore lint/suspicious/noArrayIndexKey: a place has nothing else, and keeps no state */}
          {parts.map((part, index) => (index % 2 ? <bdi key={index}>{part}</bdi> : part))}
        </pre>
        <div className="gko-help-action">
          <button type="button" className="gko-button" onClick={copy}>
            {words.copy}
          </button>
          <span className="gko-help-done" role="status">
            {done?.text === text && words[done.word]}
          </span>
        </div>
      </div>
    </details>
  );
});
