import type { ListParams, Offer, OfferPage } from './types.js';

/** What a list is of. Which pages of it are there is not part of that: they are loaded one after the other. */
export interface OfferListParams extends Omit<ListParams, 'page' | 'pageSize'> {
  /** Offers a page, 1 to 100. What is less or more becomes 1 or 100. @default 12, which fills two, three and four columns */
  pageSize?: number | undefined;
}

/** Offers of all pages that are there. */
export interface OfferList {
  /** Each offer once, in the order in which they came. */
  offers: Offer[];
  /** How many offers there are on all pages, also on those that are not there yet. */
  totalCount: number;
}

/** More than this the handler refuses. */
export const MOST_OF_A_SEARCH = 200;

/**
 * The same for all ways to ask for one list, so that they share what is loaded. Says everything but what is not asked
 * for, as the list has one address then.
 */
export function toListParams(params: OfferListParams): OfferListParams {
  const { offerType, orderBy = 'CreatedAt', ascending = false } = params;
  const search = String(params.search ?? '')
    .trim()
    .slice(0, MOST_OF_A_SEARCH)
    .trimEnd();
  const pageSize = Math.trunc(Number(params.pageSize ?? Number.NaN));
  return {
    pageSize: Number.isNaN(pageSize) ? 12 : Math.min(Math.max(pageSize, 1), 100),
    ...(search && { search }),
    ...(offerType && { offerType }),
    orderBy,
    ascending,
  };
}

/**
 * The offers of pages in a row. Offers move while a visitor pages on, as the list gains and loses some, so that one may
 * come twice: it stays where it was, and is what was read last.
 */
export function mergePages(pages: readonly OfferPage[]): OfferList {
  const offers = new Map(pages.flatMap(({ items }) => items.map((offer) => [offer.id, offer] as const)));
  return { offers: [...offers.values()], totalCount: Math.max(pages.at(-1)?.totalCount ?? 0, offers.size) };
}

/**
 * The page that comes after the last one; `undefined` where there is none. Counted by what was asked for, as a relay need
 * not say which page it sent; and an empty page is the last, whatever it says of itself.
 */
export function nextPage({ items, hasNextPage }: OfferPage, asked: number): number | undefined {
  return hasNextPage && items.length > 0 ? asked + 1 : undefined;
}
