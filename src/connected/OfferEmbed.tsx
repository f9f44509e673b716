'use client';

import { onlineManager } from '@tanstack/react-query';
import { forwardRef, type Ref, useEffect, useRef } from 'react';
import { useLadderCode } from '#use-ladder-code';
import { useProgressCode } from '#use-progress-code';
import { OfferCard, type OfferCardProps } from '../components/OfferCard/OfferCard.js';
import { OfferFailure } from '../components/OfferFailure/OfferFailure.js';
import { OfferSkeleton } from '../components/OfferSkeleton/OfferSkeleton.js';
import { type OfferCallbacks, useCallbacks } from '../context/callbacks.js';
import type { OfferSettings } from '../context/settings.js';
import { warnOnce } from '../internal/warn-once.js';
import type { OfferError } from '../model/offer-error.js';
import { useOffer } from '../query/use-offer.js';

declare const process: { env: { NODE_ENV?: string } };

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
 * when it cannot, the card as soon as there is one. Once shown, a card stays while a refresh fails.
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
  const notify = useCallbacks({ onLoadError });
  const hasProgress = Boolean(progress || startedAt);
  // While the offer is loaded, so that its card is whole when it comes.
  useEffect(() => {
    useLadderCode.load();
    if (hasProgress) useProgressCode.load();
  }, [hasProgress]);
  const { data: offer, error, fetchStatus, isFetching, refetch } = useOffer(id);
  // What takes an element takes every kind of it; React's types do not know that of refs.
  const stateRef = ref as Ref<HTMLDivElement>;

  // Asking again takes the error away; the failure stays until there is an answer, and the focus on its button.
  const last = useRef<{ error: OfferError; offerId: string }>(undefined);
  if (error) last.current = { error, offerId: id };
  const failure = last.current?.offerId === id ? last.current?.error : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another listener is not told of an old failure
  useEffect(() => {
    if (!error) return;
    notify('onLoadError', { error, offerId: id });
    if (process.env.NODE_ENV !== 'production' && !notify.heard.includes('onLoadError')) warnOnce(error.message);
  }, [error, id]);

  if (offer) return <OfferCard {...card} offer={offer} ref={ref} />;
  // A hidden tab pauses as well; and what went offline before the page had a query is not noticed by its manager.
  if (
    (fetchStatus === 'paused' || failure?.kind === 'network') &&
    (!onlineManager.isOnline() || navigator.onLine === false)
  ) {
    return <OfferFailure {...root} offline ref={stateRef} />;
  }
  if (failure) {
    const state = { error: failure, isRetrying: isFetching, onRetry: () => void refetch() };
    return <OfferFailure {...root} {...state} ref={stateRef} />;
  }
  return <OfferSkeleton {...root} ref={stateRef} />;
});
