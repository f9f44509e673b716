type Json = Readonly<Record<string, unknown>>;

/** A page in the API's form. */
export function toPage(matches: readonly Json[], pageIndex: number, pageSize: number): Json {
  const totalPages = Math.ceil(matches.length / pageSize);
  return {
    indexFrom: 0,
    pageIndex,
    pageSize,
    totalCount: matches.length,
    totalPages,
    items: matches.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize),
    hasPreviousPage: pageIndex > 0,
    hasNextPage: pageIndex + 1 < totalPages,
  };
}

/**
 * The page that a query asks for, or the sentence that says why there is none. Offers are taken to be given newest
 * first, which is the order of `CreatedAt` unless `order_asc=true`.
 */
export function listOffers(offers: readonly Json[], query: URLSearchParams): Json | string {
  const page = toWhole(query.get('page') ?? '0');
  const pageSize = toWhole(query.get('page_size') ?? '10');
  if (page === null) return 'page must be a whole number of at least 0';
  if (pageSize === null || pageSize < 1 || pageSize > 100) return 'page_size must be a whole number from 1 to 100';

  const search = (query.get('filter.search') ?? '').trim().toLowerCase();
  const type = query.get('filter.offer_type') ?? '';
  const matches = offers.filter(
    (offer) =>
      (type === '' || offer.offerType === type) &&
      (search === '' || `${offer.name}\n${offer.headline ?? ''}`.toLowerCase().includes(search)),
  );
  const ascending = query.get('order_asc')?.toLowerCase() === 'true';
  const byName = query.get('orderby')?.toLowerCase() === 'name';
  if (byName) matches.sort((a, b) => compare(String(a.name), String(b.name)) * (ascending ? 1 : -1));
  else if (ascending) matches.reverse();
  return toPage(matches, page, pageSize);
}

function toWhole(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
