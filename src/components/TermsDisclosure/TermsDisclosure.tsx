'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { type OfferCallbacks, useCallbacks } from '../../context/callbacks.js';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useMessages } from '../../context/use-messages.js';
import { type TermsDisclosureMessages, termsDisclosureMessages } from '../../i18n/en/terms-disclosure.js';
import type { RichTextNode } from '../../model/types.js';
import { RichText } from '../RichText/RichText.js';

/** What {@link TermsDisclosure} takes, besides the attributes of its root, a `<details>`. */
export interface TermsDisclosureProps
  extends Omit<ComponentPropsWithoutRef<'details'>, 'children' | 'open'>,
    Pick<OfferCallbacks, 'onTermsOpen'> {
  /** The terms. As the decoder or `parseRichText` made them, which give `null` for blank ones: nothing is rendered. @default those of the card around it */
  terms?: readonly RichTextNode[] | null | undefined;
  /** Whether the terms are open at first; from then on it is the visitor's choice. @default false */
  defaultOpen?: boolean | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<TermsDisclosureMessages> | undefined;
}

/**
 * Terms that open where they stand. Renders a native `<details>`: it works without scripting, and a search in the page
 * finds and opens it while it is closed.
 *
 * @throws where it has neither terms nor a card around it.
 * @example
 * <TermsDisclosure terms={offer.termsAndDisclaimers} />
 */
export const TermsDisclosure = forwardRef<HTMLDetailsElement, TermsDisclosureProps>(function TermsDisclosure(
  { terms, defaultOpen = false, onTermsOpen, messages, className, ...rest },
  ref,
) {
  const context = useOfferContext();
  const words = useMessages('TermsDisclosure', termsDisclosureMessages, messages);
  const notify = useCallbacks({ onTermsOpen });
  const [isOpenAtFirst] = useState(defaultOpen);
  const wasOpen = useRef(isOpenAtFirst);
  if (terms === undefined && !context) throw missingData('TermsDisclosure', 'terms');
  const nodes = terms === undefined ? context?.offer.termsAndDisclaimers : terms;
  if (!nodes?.length) return null;
  // A browser also tells of terms that are open when they come onto the page.
  const handleToggle: typeof rest.onToggle = (event) => {
    rest.onToggle?.(event);
    const { open } = event.currentTarget;
    if (open && !wasOpen.current) notify('onTermsOpen', { offerId: context?.offer.id ?? null });
    wasOpen.current = open;
  };
  return (
    <details
      {...rest}
      ref={ref}
      className={clsx('gko gko-terms', className)}
      open={isOpenAtFirst}
      onToggle={handleToggle}
    >
      <summary className="gko-terms-summary">{words.summary}</summary>
      <RichText nodes={nodes} />
    </details>
  );
});
