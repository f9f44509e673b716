'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useCallback, useRef } from 'react';
import { OfferCard } from '../components/OfferCard/OfferCard.js';
import { describeFailure } from '../components/OfferFailure/describe-failure.js';
import { OfferFailure } from '../components/OfferFailure/OfferFailure.js';
import { failureWords } from '../components/OfferGrid/failure-words.js';
import { type GridControl, GridControls, type OfferOrder } from '../components/OfferGrid/GridControls.js';
import { GridList } from '../components/OfferGrid/GridList.js';
import { OfferTile } from '../components/OfferGrid/OfferTile.js';
import { useFocusOnNew } from '../components/OfferGrid/use-focus-on-new.js';
import { useNear } from '../components/OfferGrid/use-near.js';
import { OfferSkeleton } from '../components/OfferSkeleton/OfferSkeleton.js';
import { type OfferCallbacks, tell } from '../context/callbacks.js';
import type { HeadingLevel } from '../context/offer.js';
import { useSettings } from '../context/settings.js';
import { useMessages } from '../context/use-messages.js';
import { offerFailureMessages } from '../i18n/en/offer-failure.js';
import { type OfferGridMessages, offerGridMessages } from '../i18n/en/offer-grid.js';
import { formatMessage } from '../i18n/format-message.js';
import { type OfferListParams, toListParams } from '../model/offer-list.js';
import type { Offer } from '../model/types.js';
import { useOffers } from '../query/use-offers.js';
import { isOffline } from './is-offline.js';
import { useListChoice } from './use-list-choice.js';
import { useLoadFailure } from './use-load-failure.js';

/** What {@link OfferGrid} takes, besides the attributes of its root, a `<div>`. */
export interface OfferGridProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    OfferListParams,
    Pick<OfferCallbacks, 'onLoadError'> {
  /**
   * How the next page comes: when a visitor asks for it, or as they near the end. The button is there in both cases, for
   * a keyboard, and for where nothing scrolls. @default 'button'
   */
  next?: 'button' | 'scroll' | undefined;
  /** What the visitor can choose: all of it, none, or what is named. @default none */
  controls?: boolean | readonly GridControl[] | undefined;
  /** The orders to choose from, as the API names them. @default newest and oldest first */
  orders?: readonly OfferOrder[] | undefined;
  /**
   * The visitor chose something. Keep it, such as in the page's address, and pass it back as props: a list that is left
   * and come back to is then the same one.
   */
  onListChange?: ((list: OfferListParams) => void) | undefined;
  /**
   * A tile of the partner's own for each offer. Give the same function at each render, or all tiles render again with
   * each page. @default a card with the rest folded
   */
  renderOffer?: ((offer: Offer, index: number) => ReactNode) | undefined;
  /** Rank of the cards' headings; not of tiles of the partner's own. @default 3 */
  headingLevel?: HeadingLevel | undefined;
  /** In place of the cards' links, for a visitor without an account: what leads to one. */
  signIn?: ReactNode;
  /** Whether the first card's picture is what the page waits for. @default false */
  priority?: boolean | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferGridMessages> | undefined;
}

const ALL_CONTROLS: readonly GridControl[] = ['search', 'type', 'order'];
/** More of them would be below the view. */
const MOST_SKELETONS = 6;

/**
 * A list of offers in a grid of as many columns as there is room for, page after page. Skeletons while it loads; what is
 * there stays while more of it, or another choice, loads; a failure says what to do, and a failed next page leaves the
 * list as it is. Renders a `<div>` with `data-state`: `loading`, `loaded`, `empty` or `failed`.
 *
 * Coming back to it, all pages are there in the first render and as high as they were, so that the browser, or the page's
 * router, finds the place where the visitor was.
 *
 * @throws when there is no `OfferProvider` with a `baseUrl` above.
 * @example
 * <OfferGrid pageSize={24} controls />
 */
export const OfferGrid = forwardRef<HTMLDivElement, OfferGridProps>(function OfferGrid(props, ref) {
  const { pageSize, search, offerType, orderBy, ascending, onLoadError, ...others } = props;
  const { next = 'button', controls = false, orders, onListChange, renderOffer, ...more } = others;
  const { headingLevel = 3, signIn, priority = false, messages, className, ...root } = more;
  const words = useMessages('OfferGrid', offerGridMessages, messages);
  const failureMessages = useMessages('OfferFailure', offerFailureMessages, failureWords(words));
  const { locale } = useSettings();

  const [list, choose] = useListChoice({ pageSize, search, offerType, orderBy, ascending }, (chosen) =>
    tell(onListChange, chosen),
  );
  const query = useOffers(list, { keepPrevious: true });
  const { data, error, fetchStatus, isFetching, isFetchingNextPage, isPlaceholderData, hasNextPage } = query;
  const { offers = [], totalCount = 0 } = data ?? {};
  const params = toListParams(list);
  const failure = useLoadFailure(error, JSON.stringify(params), null, onLoadError);
  const offline = isOffline(fetchStatus, failure);

  const listRef = useRef<HTMLUListElement>(null);
  const endRef = useRef<HTMLDivElement>(null);
  const focusOnNew = useFocusOnNew(listRef, offers.length);
  const isAsked = useRef(false);
  const loadMore = () => {
    // The button may be pressed again before it says that it loads. A refresh of the first page gives way.
    if (isAsked.current || isFetchingNextPage) return;
    isAsked.current = true;
    void query.fetchNextPage().finally(() => {
      isAsked.current = false;
    });
  };
  useNear(endRef, next === 'scroll' && hasNextPage && !isFetching && !error, offers, loadMore);

  const renderCard = useCallback(
    (offer: Offer, index: number) => {
      const isUrgent = priority && index === 0;
      return (
        <OfferCard className="gko-tile" {...{ offer, headingLevel, signIn }}>
          <OfferTile {...{ offer, headingLevel }} priority={isUrgent} />
        </OfferCard>
      );
    },
    [headingLevel, signIn, priority],
  );

  const state = data ? (offers.length > 0 ? 'loaded' : 'empty') : offline || failure ? 'failed' : 'loading';
  const shown = controls === true ? ALL_CONTROLS : controls || [];
  const nextFailed = query.isFetchNextPageError && !isFetchingNextPage && error;
  // A page that was asked for without a connection waits, and is not said to be fetched.
  const trouble =
    offline && isAsked.current
      ? words.offline
      : nextFailed && describeFailure(nextFailed, failureMessages, locale).sentence;
  const count = hasNextPage ? totalCount : offers.length;
  const status = {
    loading: words.loading,
    failed: '',
    empty: params.search || params.offerType ? words.noMatch : words.empty,
    loaded: formatMessage(hasNextPage ? words.shown : words.count, { shown: offers.length, count }, locale),
  }[isPlaceholderData ? 'loading' : state];
  return (
    <div {...root} ref={ref} className={clsx('gko gko-grid', className)} data-state={state}>
      {shown.length > 0 && <GridControls show={shown} words={words} onChoose={choose} {...{ list, orders }} />}
      <p
        className={shown.length > 0 || state === 'empty' ? 'gko-note gko-grid-status' : 'gko-hidden'}
        role="status"
        suppressHydrationWarning
      >
        {status}
      </p>
      {state === 'failed' && (
        <OfferFailure
          {...{ offline, error: failure, messages: failureMessages }}
          isRetrying={isFetching}
          onRetry={query.refetch}
        />
      )}
      {state === 'loading' && (
        <div className="gko-grid-list" aria-hidden="true">
          {Array.from({ length: Math.min(params.pageSize ?? 1, MOST_SKELETONS) }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
            <OfferSkeleton key={index} />
          ))}
        </div>
      )}
      {state === 'loaded' && (
        <GridList
          {...{ listRef, offers }}
          label={words.label}
          isBusy={isPlaceholderData}
          renderOffer={renderOffer ?? renderCard}
        />
      )}
      {hasNextPage && (
        <div ref={endRef} className="gko-grid-more">
          {trouble && (
            <p role="alert" className="gko-grid-alert">
              {trouble}
            </p>
          )}
          <button
            type="button"
            className="gko-button"
            // Disabled in words only, so that it keeps the focus.
            aria-disabled={isFetchingNextPage || undefined}
            onClick={(event) => {
              focusOnNew(event.currentTarget);
              loadMore();
            }}
          >
            {isFetchingNextPage ? words.loadingMore : nextFailed ? failureMessages.retry : words.more}
          </button>
        </div>
      )}
    </div>
  );
});
