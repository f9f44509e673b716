'use client';

import { type CSSProperties, memo, type ReactNode, type RefObject } from 'react';
import { useHydrated } from '../../internal/use-hydrated.js';
import type { Offer } from '../../model/types.js';
import { keptHeight, useKeptHeights } from './kept-heights.js';

interface GridListProps {
  listRef: RefObject<HTMLUListElement | null>;
  label: string;
  isBusy: boolean;
  offers: readonly Offer[];
  /** The same function as long as it renders the same. */
  renderOffer: (offer: Offer, index: number) => ReactNode;
}

/** The offers, as a list in a grid. */
export function GridList({ listRef, label, isBusy, offers, renderOffer }: GridListProps): ReactNode {
  useKeptHeights(listRef, offers);
  // A server knows of no heights, and the first render after it says the same.
  const isHydrated = useHydrated();
  return (
    // Safari takes a list without marks for none, unless told.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul ref={listRef} className="gko-grid-list" role="list" aria-label={label} aria-busy={isBusy || undefined}>
      {offers.map((offer, index) => (
        <GridItem
          key={offer.id}
          {...{ offer, index, renderOffer }}
          height={isHydrated ? keptHeight(offer) : undefined}
        />
      ))}
    </ul>
  );
}

interface GridItemProps extends Pick<GridListProps, 'renderOffer'> {
  offer: Offer;
  index: number;
  height: number | undefined;
}

/** Rendered again only when its own offer changes: the next page leaves those before it alone. */
const GridItem = memo(function GridItem({ offer, index, height, renderOffer }: GridItemProps): ReactNode {
  const style = height === undefined ? undefined : ({ '--_gko-height': `${height}px` } as CSSProperties);
  return (
    <li className="gko-grid-item" style={style}>
      {renderOffer(offer, index)}
    </li>
  );
});
