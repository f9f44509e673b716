'use client';

import { forwardRef, type Ref, useEffect } from 'react';
import { useLadderCode } from '#use-ladder-code';
import { useProgressCode } from '#use-progress-code';
import { OfferCard, type OfferCardProps } from '../components/OfferCard/OfferCard.js';
import { OfferFailure } from '../components/OfferFailure/OfferFailure.js';
import { OfferSkeleton } from '../components/OfferSkeleton/OfferSkeleton.js';
import type { OfferCallbacks } from '../context/callbacks.js';
import type { OfferSettings } from '../context/settings.js';
import { useOffer } from '../query/use-offer.js';
import { isOffline } from './is-offline.js';
import { useLoadFailure } from './use-load-failure.js';

/** Props of {@link OfferEmbed}: an id in place of the card's offer. Settings are the provider's. */
export interface OfferEmbedProps
  extends Omit<OfferCardProps, 'offer' | keyof OfferSettings>,
    Pick<OfferCardProps, 'messages'>,
    Pick<OfferCallbacks, 'onLoadError'> {
  /** The offer's id, a UUID. */
  id: string;
}

/**
 * Fetches an offer and shows its card: a skeleton of the card's shape while it loads, a calm failure with what to do
 * when it cannot, the card as soon as there is one. Once shown, a card stays while a refresh fails. Where a list on the
 * page has the offer already, its card stands in for the skeleton, `aria-busy`, and says no more than the list does.
 *
 * The root is the `<article>` of the card, or the element of the state in its place; `ref`, `className`, `style`,
 * `data-*` and `aria-*` go to it. `id` is the offer's, so the root has none.
 *
 * @throws when there is no `OfferProvider` with a `baseUrl` above.
 * @example
 * <OfferEmbed id="3eb57088-361f-4b34-9a62-686df8f5506a" priority />
 */
export const OfferEmbed = forwardRef<HTMLElement, OfferEmbedProps>(function OfferEmbed(props, ref) {
  const { id, onLoadError, ...card } = props;
  const { headingLevel, priority, messages, children, progress, startedAt, signIn, help, ...others } = card;
  const { onView, onVisit, onTermsOpen, onCreativeChange, ...root } = others;
  const hasProgress = Boolean(progress || startedAt);
  // While the offer is loaded, so that its card is whole when it comes.
  useEffect(() => {
    useLadderCode.load();
    if (hasProgress) useProgressCode.load();
  }, [hasProgress]);
  const { data: offer, isPlaceholderData, error, fetchStatus, isFetching, refetch } = useOffer(id);
  const failure = useLoadFailure(error, id, id, onLoadError);

  if (offer) return <OfferCard aria-busy={isPlaceholderData || undefined} {...card} offer={offer} ref={ref} />;
  const offline = isOffline(fetchStatus, failure);
  // What takes an element takes every kind of it; React's types do not know that of refs.
  const state = { ...root, ref: ref as Ref<HTMLDivElement> };
  if (!offline && !failure) return <OfferSkeleton {...state} />;
  return <OfferFailure {...state} {...{ offline, error: failure, isRetrying: isFetching, onRetry: refetch }} />;
});
