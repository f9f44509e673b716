import type { ListParams } from '../model/types.js';
import { LIST_PARAM_NAMES } from '../model/wire-names.js';
import { checkListParams } from './list-params.js';

/** Said and not left to the API, so that the same list has one address. */
const LIST_DEFAULTS: Required<Pick<ListParams, 'page' | 'pageSize' | 'orderBy' | 'ascending'>> = {
  page: 0,
  pageSize: 10,
  orderBy: 'CreatedAt',
  ascending: false,
};

/**
 * Our parameters under the API's names, as the end of its path.
 *
 * @throws {RangeError} for a parameter out of its range.
 */
export function toListQuery(given: ListParams): string {
  const { params, problem } = checkListParams(given);
  if (problem !== null) {
    throw new RangeError(`gokart-offers: listOffers: ${problem} The API would refuse it or answer something else.`);
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...LIST_DEFAULTS, ...params })) {
    if (value !== '') query.set(LIST_PARAM_NAMES[name as keyof ListParams], String(value));
  }
  return `?${query}`;
}

/** Whether such a query looks for words: there is one for every word a visitor can think of. */
export function isSearch(query: string): boolean {
  return new URLSearchParams(query).has(LIST_PARAM_NAMES.search);
}
